package vn.kehoach.io.text;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The rows of a table that was saved as cells and pipes, where two pipes in a row may end a row or
 * enclose an empty cell.
 *
 * <p>The number of columns is settled first, from the head and from the running numbers of the
 * first column; then the rows are cut so that as many as can be have that many cells.
 *
 * @param columns the number of columns
 * @param rows the rows: for each cell the index of its words, or -1 for an empty cell
 * @param odd how many rows have another number of cells and are no group rows
 */
record PipeTable(int columns, ImmutableList<List<Integer>> rows, int odd) {

  private static final int MOST_COLUMNS = 40;
  private static final double HOPELESS = 1e12;

  /** A larger table is cut at every double pipe, to bound the memory. */
  private static final long MOST_STATES = 4_000_000;

  /** Cuts cells into rows. */
  static PipeTable of(ImmutableIntArray gaps, List<String> words) {
    if (words.isEmpty()) {
      return new PipeTable(0, ImmutableList.of(), 0);
    }
    PipeCells cells = PipeCells.of(gaps, words);
    int columns = Math.min(MOST_COLUMNS, PipeColumns.count(cells));
    boolean fits = (long) cells.count() * (columns + 1) <= MOST_STATES;
    return fits ? cut(cells, columns) : simple(cells, columns);
  }

  /** Returns whether nearly all rows have the number of columns or are group rows. */
  boolean regular() {
    return odd * 4 <= rows.size();
  }

  private static PipeTable cut(PipeCells cells, int columns) {
    int count = cells.count();
    double[][] cost = new double[count + 1][columns + 1];
    int[][] from = new int[count + 1][columns + 1];
    for (double[] row : cost) {
      Arrays.fill(row, HOPELESS);
    }
    int lead = Math.min(columns, Math.max(0, cells.gap(0) - 1));
    cost[0][lead] = 0;
    for (int i = 0; i < count; i++) {
      for (int l = 0; l <= columns; l++) {
        if (cost[i][l] < HOPELESS) {
          extend(cells, columns, cost, from, i, l);
        }
      }
    }
    return rows(cells, columns, cost, from);
  }

  private static void extend(
      PipeCells cells, int columns, double[][] cost, int[][] from, int i, int lead) {
    int length = lead;
    int inner = 0;
    for (int j = i; j < cells.count(); j++) {
      length += 1;
      if (j > i) {
        int empty = Math.max(0, cells.gap(j) - 1);
        inner += empty;
        length += empty;
      }
      if (length > columns + 1 && j > i) {
        return;
      }
      int after = cells.gap(j + 1);
      boolean last = j + 1 == cells.count();
      if (!last && after < 2) {
        continue;
      }
      int spare = last ? Math.max(0, after - 1) : Math.min(after - 2, 2 * columns);
      for (int trail = last ? spare : 0; trail <= spare; trail++) {
        int nextLead = last ? 0 : Math.min(columns, spare - trail);
        RowShape shape = new RowShape(i, j + 1, lead, inner, length + trail);
        double total = cost[i][lead] + RowCost.of(cells, columns, shape);
        if (total < cost[j + 1][nextLead]) {
          cost[j + 1][nextLead] = total;
          from[j + 1][nextLead] = i * (columns + 1) + lead;
        }
      }
    }
  }

  private static PipeTable rows(PipeCells cells, int columns, double[][] cost, int[][] from) {
    List<List<Integer>> rows = new ArrayList<>();
    int odd = 0;
    int at = cells.count();
    int lead = 0;
    if (cost[at][0] >= HOPELESS) {
      return simple(cells, columns);
    }
    int nextLead = 0;
    while (at > 0) {
      int step = from[at][lead];
      int begin = step / (columns + 1);
      int rowLead = step % (columns + 1);
      int after = cells.gap(at);
      int trail = at == cells.count() ? Math.max(0, after - 1) : after - 2 - nextLead;
      List<Integer> row = row(cells, begin, at, rowLead, Math.min(trail, columns));
      odd += row.size() == columns || cells.isGroup(begin, at) ? 0 : 1;
      rows.add(row);
      at = begin;
      lead = rowLead;
      nextLead = rowLead;
    }
    Collections.reverse(rows);
    return new PipeTable(columns, ImmutableList.copyOf(rows), odd);
  }

  private static List<Integer> row(PipeCells cells, int begin, int end, int lead, int trail) {
    List<Integer> row = new ArrayList<>(Collections.nCopies(lead, -1));
    for (int i = begin; i < end; i++) {
      if (i > begin) {
        row.addAll(Collections.nCopies(Math.max(0, cells.gap(i) - 1), -1));
      }
      row.add(i);
    }
    row.addAll(Collections.nCopies(Math.max(0, trail), -1));
    return row;
  }

  private static PipeTable simple(PipeCells cells, int columns) {
    ImmutableList.Builder<List<Integer>> rows = ImmutableList.builder();
    int odd = 0;
    int begin = 0;
    for (int end = 1; end <= cells.count(); end++) {
      if (end == cells.count() || cells.gap(end) > 1) {
        rows.add(row(cells, begin, end, 0, 0));
        odd += end - begin == columns ? 0 : 1;
        begin = end;
      }
    }
    return new PipeTable(columns, rows.build(), odd);
  }
}
