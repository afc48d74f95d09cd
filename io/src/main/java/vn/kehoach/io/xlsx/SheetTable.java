package vn.kehoach.io.xlsx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Part;

/** Makes a table of rows that stand together. */
final class SheetTable {

  private final Sheet sheet;
  private final List<Integer> rows;
  private final List<Integer> columns = new ArrayList<>();

  SheetTable(Sheet sheet, List<Integer> rows) {
    this.sheet = sheet;
    this.rows = List.copyOf(rows);
    int left = Integer.MAX_VALUE;
    int right = -1;
    for (int row : rows) {
      NavigableMap<Integer, Cell> cells = cells(row);
      left = Math.min(left, cells.firstKey());
      right = Math.max(right, cells.lastKey());
    }
    for (int column = left; column <= right; column++) {
      if (!sheet.isHiddenColumn(column)) {
        columns.add(column);
      }
    }
  }

  private NavigableMap<Integer, Cell> cells(int row) {
    return sheet.rows().getOrDefault(row, new TreeMap<>());
  }

  /**
   * Returns the table.
   *
   * @throws IOException if it has too many cells
   */
  Part.Table part(CellCount count) throws IOException {
    count.checkTable(rows.size(), columns.size());
    Span[][] spans = new Span[rows.size()][columns.size()];
    long covered = 0;
    for (List<Merged> inRow : sheet.merged(rows.get(0), rows.get(rows.size() - 1))) {
      for (Merged merged : inRow) {
        Span span = span(merged);
        if (span.isSeveral() && spans[span.row][span.column] == null) {
          covered += (long) span.rows * span.columns;
          count.checkTable(covered, 1);
          cover(spans, span);
        }
      }
    }
    ImmutableList.Builder<ImmutableList<Part.Cell>> built = ImmutableList.builder();
    for (int r = 0; r < rows.size(); r++) {
      built.add(row(spans, r));
    }
    return new Part.Table(built.build());
  }

  private ImmutableList<Part.Cell> row(Span[][] spans, int row) {
    NavigableMap<Integer, Cell> cells = cells(rows.get(row));
    ImmutableList.Builder<Part.Cell> built = ImmutableList.builder();
    for (int c = 0; c < columns.size(); c++) {
      Span span = spans[row][c] == null ? new Span(row, c, 1, 1) : spans[row][c];
      if (span.row == row && span.column == c) {
        Cell cell = cells.get(columns.get(c));
        Draft words = new Draft();
        if (cell != null) {
          words.add(cell.text(), cell.bold(), false);
        }
        ImmutableList<Part> parts = ImmutableList.of(new Part.Text(words));
        built.add(new Part.Cell(parts, span.rows, span.columns));
      }
    }
    return built.build();
  }

  /** Returns the part of a merged range that this table shows. */
  private Span span(Merged merged) {
    int top = first(rows, merged.top());
    int bottom = first(rows, merged.bottom() + 1);
    int left = first(columns, merged.left());
    int right = first(columns, merged.right() + 1);
    return new Span(top, left, bottom - top, right - left);
  }

  /** Returns the index of the first number that is not below another. */
  private static int first(List<Integer> numbers, int least) {
    int found = Collections.binarySearch(numbers, least);
    return found >= 0 ? found : -found - 1;
  }

  /** Notes the fields a cell covers, unless another covers some of them. */
  private static void cover(Span[][] spans, Span span) {
    int bottom = span.row + span.rows;
    int right = span.column + span.columns;
    for (int r = span.row; r < bottom; r++) {
      for (int c = span.column; c < right; c++) {
        if (spans[r][c] != null) {
          return;
        }
      }
    }
    for (int r = span.row; r < bottom; r++) {
      Arrays.fill(spans[r], span.column, right, span);
    }
  }

  /** Fields that one cell covers. */
  private record Span(int row, int column, int rows, int columns) {

    boolean isSeveral() {
      return rows > 0 && columns > 0 && rows * (long) columns > 1;
    }
  }
}
