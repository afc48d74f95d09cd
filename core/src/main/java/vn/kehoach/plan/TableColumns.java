package vn.kehoach.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.plan.QuotedPassage.TableCell;

/** A table whose cells know their columns, and what stands at the head of each. */
final class TableColumns {

  /** A cell covers no more columns than this, whatever it says. */
  private static final int WIDEST = 200;

  /** Heads have no more rows than this. */
  private static final int HIGHEST_HEAD = 4;

  private final Block.Table table;

  /** The column each cell of each row begins in, from 0. */
  private final List<int[]> columns = new ArrayList<>();

  TableColumns(Block.Table table) {
    this.table = table;
    Map<Integer, Integer> taken = new HashMap<>();
    for (int row = 0; row < table.rows().size(); row++) {
      columns.add(columns(table.rows().get(row).cells(), row, taken));
    }
  }

  /** Returns the columns of a row; those that cells from above reach into are taken. */
  private static int[] columns(List<Block.Cell> cells, int row, Map<Integer, Integer> taken) {
    int[] begins = new int[cells.size()];
    int column = 0;
    for (int c = 0; c < begins.length; c++) {
      while (taken.getOrDefault(column, 0) > row) {
        column++;
      }
      begins[c] = column;
      for (int i = 0; i < Math.min(WIDEST, cells.get(c).columnSpan()); i++) {
        taken.put(column, row + cells.get(c).rowSpan());
        column++;
      }
    }
    return begins;
  }

  TableCell place(int row, int cell) {
    int column = columns.get(row)[cell];
    return new TableCell(
        row + 1,
        column + 1,
        String.join(" / ", head(row, column)),
        table.rows().get(row).cells().stream().map(Block.Cell::text).collect(toImmutableList()));
  }

  /** Returns the words above a column, going down while a cell of the head spans several. */
  private List<String> head(int row, int column) {
    List<String> head = new ArrayList<>();
    int at = 0;
    Optional<Block.Cell> above = Optional.empty();
    while (at < Math.min(row, HIGHEST_HEAD)) {
      above = covering(at, column);
      above.map(Block.Cell::text).filter(words -> !words.isBlank()).ifPresent(head::add);
      if (above.filter(cell -> cell.columnSpan() > 1).isEmpty()) {
        return head;
      }
      at += Math.min(HIGHEST_HEAD, above.get().rowSpan());
    }
    return head;
  }

  private Optional<Block.Cell> covering(int row, int column) {
    List<Block.Cell> cells = table.rows().get(row).cells();
    for (int c = 0; c < cells.size(); c++) {
      int begins = columns.get(row)[c];
      if (begins <= column && column < begins + cells.get(c).columnSpan()) {
        return Optional.of(cells.get(c));
      }
    }
    return Optional.empty();
  }
}
