package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.kehoach.io.layout.Part;

/** Reads one table, merged cells as cells that cover several rows or columns. */
final class WordTable {

  /** Word allows 63 columns. */
  private static final int WIDEST = 100;

  private final WordBody body;
  private final int depth;
  private final List<Cell> open = new ArrayList<>();

  WordTable(WordBody body, int depth) {
    this.body = body;
    this.depth = depth;
  }

  Part.Table read(Element table) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    for (Element row : parts(table, "tr", depth)) {
      boolean deleted = Xml.at(row, "trPr", "del").isPresent();
      if (!deleted) {
        rows.add(row(row));
      }
    }
    return new Part.Table(
        rows.stream()
            .map(row -> row.stream().map(Cell::part).collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns rows or cells, also those in content controls. */
  private List<Element> parts(Element parent, String name, int level) throws IOException {
    body.checkDepth(level);
    List<Element> found = new ArrayList<>();
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "tr", "tc" -> {
          if (Xml.name(child).equals(name)) {
            found.add(child);
          }
        }
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" ->
            found.addAll(parts(child, name, level + 1));
        default -> {}
      }
    }
    return found;
  }

  private List<Cell> row(Element row) throws IOException {
    List<Cell> cells = new ArrayList<>();
    List<Cell> above = new ArrayList<>(open);
    open.clear();
    int column = clamp(Xml.integer(row, "trPr", "gridBefore").orElse(0), 0);
    if (column > 0) {
      cells.add(new Cell(0, column, ImmutableList.of()));
    }
    for (Element element : parts(row, "tc", depth)) {
      int span = clamp(Xml.integer(element, "tcPr", "gridSpan").orElse(1), 1);
      Optional<Cell> upper = goesOnFrom(above, element, column);
      if (upper.isPresent()) {
        upper.get().rows++;
        open.add(upper.get());
      } else if (Xml.value(element, "tcPr", "hMerge").filter(v -> !v.equals("restart")).isPresent()
          && !cells.isEmpty()) {
        cells.get(cells.size() - 1).columns += span;
      } else {
        Cell cell = new Cell(column, span, body.parts(element, depth + 1, true));
        cells.add(cell);
        if (Xml.at(element, "tcPr", "vMerge").isPresent()) {
          open.add(cell);
        }
      }
      column += span;
    }
    return cells;
  }

  /** Returns the cell above that a cell goes on; what Word still keeps in it does not show. */
  private static Optional<Cell> goesOnFrom(List<Cell> above, Element element, int column) {
    boolean goesOn =
        Xml.value(element, "tcPr", "vMerge").filter(value -> !value.equals("restart")).isPresent();
    return goesOn
        ? above.stream().filter(cell -> cell.column == column).findFirst()
        : Optional.empty();
  }

  private static int clamp(int span, int least) {
    return Math.max(least, Math.min(span, WIDEST));
  }

  /** A cell while later rows may still go on from it. */
  private static final class Cell {

    private final int column;
    private final ImmutableList<Part> parts;
    private int columns;
    private int rows = 1;

    Cell(int column, int columns, ImmutableList<Part> parts) {
      this.column = column;
      this.columns = columns;
      this.parts = parts;
    }

    Part.Cell part() {
      return new Part.Cell(parts, rows, columns);
    }
  }
}
