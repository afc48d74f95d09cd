package vn.kehoach.io.pdf;

import java.util.Arrays;
import java.util.List;

/** A table on a page: its columns, its rows, and which of the fields between them are one cell. */
final class Grid {

  private final double[] xs;
  private final double[] ys;
  private final Span[][] cells;

  private Grid(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.cells = new Span[ys.length - 1][xs.length - 1];
  }

  /** Returns the table that rulings at some places draw. */
  static Grid of(double[] xs, double[] ys, List<Ruling> across, List<Ruling> down) {
    Grid grid = new Grid(xs, ys);
    grid.merge(borders(xs, ys, down), borders(ys, xs, across));
    return grid;
  }

  /** Returns for each place and each gap between the others whether a ruling runs there. */
  private static boolean[][] borders(double[] places, double[] others, List<Ruling> rulings) {
    boolean[][] borders = new boolean[places.length][others.length - 1];
    for (Ruling ruling : rulings) {
      int place = nearest(places, ruling.at());
      for (int i = 0; i + 1 < others.length; i++) {
        double middle = (others[i] + others[i + 1]) / 2;
        borders[place][i] |= ruling.reaches(middle, 0);
      }
    }
    return borders;
  }

  private static int nearest(double[] places, double at) {
    int found = Arrays.binarySearch(places, at);
    if (found >= 0) {
      return found;
    }
    int next = -found - 1;
    if (next == 0) {
      return 0;
    }
    boolean before = next == places.length || at - places[next - 1] <= places[next] - at;
    return before ? next - 1 : next;
  }

  private void merge(boolean[][] down, boolean[][] across) {
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        if (cells[r][c] == null) {
          claim(r, c, down, across);
        }
      }
    }
  }

  private void claim(int row, int column, boolean[][] down, boolean[][] across) {
    int right = column + 1;
    while (right < columns() && cells[row][right] == null && !down[right][row]) {
      right++;
    }
    int bottom = row + 1;
    while (bottom < rows() && isOpen(bottom, column, right, down, across)) {
      bottom++;
    }
    Span span = new Span(row, column, bottom - row, right - column);
    for (int r = row; r < bottom; r++) {
      Arrays.fill(cells[r], column, right, span);
    }
  }

  private boolean isOpen(int row, int from, int to, boolean[][] down, boolean[][] across) {
    for (int c = from; c < to; c++) {
      boolean parted = c > from && down[c][row];
      if (cells[row][c] != null || across[row][c] || parted) {
        return false;
      }
    }
    return true;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  double top() {
    return ys[0];
  }

  double bottom() {
    return ys[ys.length - 1];
  }

  /** Returns the places of the columns' sides. */
  double[] sides() {
    return xs.clone();
  }

  boolean holds(Glyph glyph) {
    return xs[0] <= glyph.centre()
        && glyph.centre() <= xs[xs.length - 1]
        && ys[0] <= glyph.middle()
        && glyph.middle() <= ys[ys.length - 1];
  }

  /** Returns the cell in which a character of this table stands. */
  Span cell(Glyph glyph) {
    return cells[index(ys, glyph.middle())][index(xs, glyph.centre())];
  }

  /** Returns the cell that covers a field. */
  Span cell(int row, int column) {
    return cells[row][column];
  }

  private static int index(double[] places, double at) {
    int found = Arrays.binarySearch(places, at);
    int before = found >= 0 ? found : -found - 2;
    return Math.max(0, Math.min(before, places.length - 2));
  }

  /**
   * A cell.
   *
   * @param row the first row it covers
   * @param column the first column it covers
   * @param rows how many rows it covers
   * @param columns how many columns it covers
   */
  record Span(int row, int column, int rows, int columns) {}
}
