package vn.kehoach.io.html;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.kehoach.io.layout.Part;

/** Takes tables apart. */
final class HtmlTable {

  /** A cell covers no more columns than this, whatever the page says. */
  private static final int WIDEST = 100;

  private HtmlTable() {}

  static Part.Table of(Element table, Type type, int depth) {
    List<Element> rows = rows(table);
    ImmutableList.Builder<ImmutableList<Part.Cell>> built = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      built.add(row(rows.get(i), type, depth, rows.size() - i));
    }
    return new Part.Table(built.build());
  }

  /**
   * Returns the rows of the table itself; what stands outside of them, such as a caption or a cell
   * that the parser moved up, too.
   */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr", "caption" -> rows.add(child);
        case "tbody", "thead", "tfoot" -> rows.addAll(child.children());
        default -> {
          if (child.hasText()) {
            rows.add(child);
          }
        }
      }
    }
    return rows;
  }

  private static ImmutableList<Part.Cell> row(Element row, Type type, int depth, int rowsLeft) {
    Type inRow = type.within(row);
    if (!row.normalName().equals("tr")) {
      return ImmutableList.of(new Part.Cell(HtmlParts.of(row, inRow, depth), 1, 1));
    }
    ImmutableList.Builder<Part.Cell> cells = ImmutableList.builder();
    for (Element cell : row.children()) {
      int rowSpan = span(cell.attr("rowspan"), rowsLeft);
      int columnSpan = span(cell.attr("colspan"), WIDEST);
      ImmutableList<Part> parts = HtmlParts.of(cell, inRow.within(cell), depth);
      cells.add(new Part.Cell(parts, rowSpan, columnSpan));
    }
    return cells.build();
  }

  /** Returns how far a cell reaches; a row span of 0 reaches to the end. */
  private static int span(String attribute, int most) {
    String digits = attribute.strip();
    if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 1;
    }
    int span = digits.length() > 6 ? most : Integer.parseInt(digits);
    return Math.max(1, Math.min(span, most));
  }
}
