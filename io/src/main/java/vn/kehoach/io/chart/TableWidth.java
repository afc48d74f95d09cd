package vn.kehoach.io.chart;

import com.google.common.base.Splitter;
import java.util.stream.IntStream;
import vn.kehoach.io.chart.ChartTable.Cell;

/** How wide a table is at least, with each head and long cell broken at its blanks. */
final class TableWidth {

  /** Links up to this length are kept on one line. */
  static final int TOGETHER = 24;

  private static final double SIZE = 13.5;
  private static final double PADDING = 13;

  private TableWidth() {}

  /** Returns the least width in pixels on a phone. */
  static double of(ChartTable table) {
    return IntStream.range(0, table.heads().size())
        .mapToDouble(column -> column(table, column))
        .sum();
  }

  private static double column(ChartTable table, int column) {
    double cells =
        table.rows().stream().mapToDouble(row -> cell(row.get(column), column)).max().orElse(0);
    return Math.max(cells, longestWord(table.heads().get(column))) + PADDING;
  }

  private static double cell(Cell cell, int column) {
    return cell.parts().stream()
        .map(ChartTable.Part::text)
        .mapToDouble(text -> column == 0 || text.length() > TOGETHER ? longestWord(text) : of(text))
        .max()
        .orElse(0);
  }

  private static double longestWord(String text) {
    return Splitter.on(' ').splitToStream(text).mapToDouble(TableWidth::of).max().orElse(0);
  }

  private static double of(String text) {
    return TextWidth.of(text, SIZE);
  }
}
