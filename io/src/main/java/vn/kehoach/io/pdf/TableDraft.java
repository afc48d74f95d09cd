package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.io.layout.Part;

/** A table that may go on over several pages. Not safe for use by several threads. */
final class TableDraft {

  /** No table. */
  static final TableDraft NONE = new TableDraft(ImmutableList.of());

  /** Sides of columns this near, in points, are the same on the next page. */
  private static final double NEAR = 5;

  private final ImmutableList<Double> sides;
  private final List<List<PageItem.Cell>> rows = new ArrayList<>();

  TableDraft(ImmutableList<Double> sides) {
    this.sides = sides;
  }

  /** Returns whether a table has the same columns. */
  boolean takes(PageItem.Table more) {
    if (more.sides().size() != sides.size()) {
      return false;
    }
    for (int i = 0; i < sides.size(); i++) {
      if (Math.abs(more.sides().get(i) - sides.get(i)) > NEAR) {
        return false;
      }
    }
    return true;
  }

  void add(PageItem.Table more) {
    for (int i = 0; i < more.rows().size(); i++) {
      List<PageItem.Cell> row = more.rows().get(i);
      if (i == 0 && goesOn(row)) {
        rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), row));
      } else {
        rows.add(row);
      }
    }
  }

  /** Returns whether the first row on a page is the rest of the last row on the page before. */
  private boolean goesOn(List<PageItem.Cell> row) {
    if (rows.isEmpty()
        || rows.get(rows.size() - 1).size() != row.size()
        || !row.get(0).text().isEmpty()) {
      return false;
    }
    boolean cut = false;
    List<PageItem.Cell> before = rows.get(rows.size() - 1);
    for (int i = 0; i < row.size(); i++) {
      String text = row.get(i).text();
      if (!text.isEmpty()) {
        if (!isCut(before.get(i).text(), text)) {
          return false;
        }
        cut = true;
      }
    }
    return cut;
  }

  private static boolean isCut(String before, String text) {
    boolean open = !before.isEmpty() && ".;:".indexOf(before.charAt(before.length() - 1)) < 0;
    return open && (Character.isLowerCase(text.charAt(0)) || ",;)".indexOf(text.charAt(0)) >= 0);
  }

  private static List<PageItem.Cell> joined(List<PageItem.Cell> row, List<PageItem.Cell> rest) {
    List<PageItem.Cell> joined = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      PageItem.Cell cell = row.get(i);
      ImmutableList<TextLine> lines =
          ImmutableList.<TextLine>builder()
              .addAll(cell.lines())
              .addAll(rest.get(i).lines())
              .build();
      joined.add(new PageItem.Cell(lines, cell.rowSpan(), cell.columnSpan()));
    }
    return joined;
  }

  Part.Table part() {
    ImmutableList.Builder<ImmutableList<Part.Cell>> built = ImmutableList.builder();
    for (List<PageItem.Cell> row : rows) {
      ImmutableList.Builder<Part.Cell> line = ImmutableList.builder();
      for (PageItem.Cell cell : row) {
        Part.Text words = new Part.Text(Joining.join(cell.lines()));
        line.add(new Part.Cell(ImmutableList.of(words), cell.rowSpan(), cell.columnSpan()));
      }
      built.add(line.build());
    }
    return new Part.Table(built.build());
  }
}
