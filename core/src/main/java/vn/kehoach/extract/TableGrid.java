package vn.kehoach.extract;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spaces;

/**
 * A table laid out on a grid: every row as wide as the table, spanned cells repeated.
 *
 * <p>Cells that are missing at the end of a short row read as empty.
 */
final class TableGrid {

  private static final int WIDEST = 200;

  private final ImmutableList<ImmutableList<SourceText>> rows;
  private final ImmutableList<Integer> printedCells;
  private final int width;

  private TableGrid(
      ImmutableList<ImmutableList<SourceText>> rows,
      ImmutableList<Integer> printedCells,
      int width) {
    this.rows = rows;
    this.printedCells = printedCells;
    this.width = width;
  }

  static TableGrid of(Block.Table table) {
    List<List<SourceText>> grid = new ArrayList<>();
    ImmutableList.Builder<Integer> printed = ImmutableList.builder();
    int[] below = new int[WIDEST];
    List<SourceText> carried = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<SourceText> line = new ArrayList<>();
      for (Block.Cell cell : row.cells()) {
        carryDown(line, below, carried);
        for (int i = 0; i < cell.columnSpan() && line.size() < WIDEST; i++) {
          int column = line.size();
          below[column] = cell.rowSpan() - 1;
          set(carried, column, cell.content());
          line.add(cell.content());
        }
      }
      carryDown(line, below, carried);
      printed.add(row.cells().size());
      grid.add(line);
    }
    int width = grid.stream().mapToInt(List::size).max().orElse(0);
    return new TableGrid(
        grid.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()),
        printed.build(),
        width);
  }

  private static void carryDown(List<SourceText> line, int[] below, List<SourceText> carried) {
    while (line.size() < WIDEST && below[line.size()] > 0) {
      below[line.size()]--;
      line.add(carried.get(line.size()));
    }
  }

  private static void set(List<SourceText> list, int index, SourceText value) {
    while (list.size() <= index) {
      list.add(value);
    }
    list.set(index, value);
  }

  int height() {
    return rows.size();
  }

  int width() {
    return width;
  }

  /** Returns the words of a cell, or nothing for a cell that the row does not reach. */
  String text(int row, int column) {
    ImmutableList<SourceText> line = rows.get(row);
    return column < line.size() ? Spaces.collapse(line.get(column).text()) : "";
  }

  boolean has(int row, int column) {
    return column < rows.get(row).size();
  }

  /** Returns a cell, which must be there. */
  SourceText cell(int row, int column) {
    return rows.get(row).get(column);
  }

  boolean blank(int row, int column) {
    return !has(row, column) || Spaces.isBlank(cell(row, column).text());
  }

  /** Returns whether a cell goes on from the one to its left, as a merged cell does. */
  boolean repeats(int row, int column) {
    return column > 0
        && has(row, column)
        && !blank(row, column)
        && cell(row, column).equals(cell(row, column - 1));
  }

  /** Returns whether a cell says something of its own column. */
  boolean says(int row, int column) {
    return has(row, column) && !blank(row, column) && !repeats(row, column);
  }

  /** Returns the columns of a row that hold words; a cell that spans several counts once. */
  ImmutableList<Integer> filled(int row) {
    ImmutableList.Builder<Integer> filled = ImmutableList.builder();
    for (int column = 0; column < rows.get(row).size(); column++) {
      if (says(row, column)) {
        filled.add(column);
      }
    }
    return filled.build();
  }

  int printedCells(int row) {
    return printedCells.get(row);
  }

  /** Returns the words of a row for comparison with another. */
  String key(int row) {
    return Joiner.on('|').join(rows.get(row).stream().map(c -> Folding.fold(c.text())).iterator());
  }
}
