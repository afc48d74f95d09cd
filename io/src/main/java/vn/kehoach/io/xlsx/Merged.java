package vn.kehoach.io.xlsx;

import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Cells merged into one.
 *
 * @param top its first row, 0 the first of the sheet
 * @param left its first column
 * @param bottom its last row
 * @param right its last column
 */
record Merged(int top, int left, int bottom, int right) {

  /** Reads a range such as {@code B2:D3}; empty if it is none. */
  static Optional<Merged> parse(String range) {
    try {
      CellRangeAddress read = CellRangeAddress.valueOf(range);
      Merged merged =
          new Merged(
              read.getFirstRow(), read.getFirstColumn(), read.getLastRow(), read.getLastColumn());
      boolean sound = merged.top >= 0 && merged.left >= 0;
      return sound ? Optional.of(merged) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
