package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds tables that have no rulings: lines whose parts stand below each other in columns. */
final class GapTables {

  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_LINES = 3;

  /** A line of a table follows within this many sizes of its type. */
  private static final double NEXT_LINE = 3.2;

  private final List<PageItem.Line> lines = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private int full;

  private GapTables() {}

  /** Returns the items, lines in columns put together as tables. */
  static List<PageItem> find(List<PageItem> items) {
    List<PageItem> found = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      GapTables table = new GapTables();
      int end = at;
      while (end < items.size()
          && items.get(end) instanceof PageItem.Line line
          && table.takes(line)) {
        end++;
      }
      if (table.full >= FEWEST_LINES) {
        found.add(table.table());
        at = end;
      } else {
        found.add(items.get(at));
        at++;
      }
    }
    return found;
  }

  private boolean takes(PageItem.Line line) {
    boolean isFull = line.parts().size() >= FEWEST_COLUMNS;
    if (lines.isEmpty() ? !isFull : !follows(line)) {
      return false;
    }
    List<Column> next = new ArrayList<>(columns);
    for (TextLine part : line.parts()) {
      List<Column> met = next.stream().filter(column -> column.meets(part)).toList();
      if (met.size() > 1 || (met.isEmpty() && !isFull)) {
        return false;
      }
      met.forEach(next::remove);
      next.add(met.isEmpty() ? Column.of(part) : met.get(0).with(part));
    }
    next.sort(Comparator.comparingDouble(Column::left));
    columns.clear();
    columns.addAll(next);
    lines.add(line);
    full += isFull ? 1 : 0;
    return true;
  }

  private boolean follows(PageItem.Line line) {
    TextLine last = lines.get(lines.size() - 1).first();
    return line.first().baseline() - last.baseline() < NEXT_LINE * line.first().size();
  }

  /** Puts lines into rows: a row begins where something stands in the first column. */
  private PageItem.Table table() {
    List<List<List<TextLine>>> rows = new ArrayList<>();
    for (PageItem.Line line : lines) {
      boolean begins = columns.get(0).meets(line.first());
      if (rows.isEmpty() || begins) {
        List<List<TextLine>> row = new ArrayList<>();
        columns.forEach(column -> row.add(new ArrayList<>()));
        rows.add(row);
      }
      for (TextLine part : line.parts()) {
        rows.get(rows.size() - 1).get(column(part)).add(part);
      }
    }
    ImmutableList.Builder<ImmutableList<PageItem.Cell>> built = ImmutableList.builder();
    for (List<List<TextLine>> row : rows) {
      ImmutableList.Builder<PageItem.Cell> cells = ImmutableList.builder();
      row.forEach(cell -> cells.add(new PageItem.Cell(ImmutableList.copyOf(cell), 1, 1)));
      built.add(cells.build());
    }
    ImmutableList<Double> sides =
        columns.stream().map(Column::left).collect(ImmutableList.toImmutableList());
    return new PageItem.Table(lines.get(0).top(), sides, built.build());
  }

  private int column(TextLine part) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).meets(part)) {
        return i;
      }
    }
    throw new IllegalStateException("part must stand in a column, but was " + part.text());
  }

  /** A column as wide as what stands in it. */
  private record Column(double left, double right) {

    static Column of(TextLine part) {
      return new Column(part.left(), part.right());
    }

    boolean meets(TextLine part) {
      return part.left() < right && left < part.right();
    }

    Column with(TextLine part) {
      return new Column(Math.min(left, part.left()), Math.max(right, part.right()));
    }
  }
}
