package vn.kehoach.io.text;

/** How unlikely a row is; the rows of a table are cut so that the sum is least. */
final class RowCost {

  private static final double GROUP = 0.6;
  private static final double SHORT = 0.5;
  private static final double MISSING = 0.1;
  private static final double MOST_MISSING = 1.0;
  private static final double LONG = 4.0;
  private static final double EMPTY_INSIDE = 0.9;
  private static final double EMPTY_BEFORE = 0.3;
  private static final double NO_NUMBER = 0.8;

  private RowCost() {}

  static double of(PipeCells cells, int columns, RowShape row) {
    if (row.lead() == 0 && row.inner() == 0 && cells.isGroup(row.from(), row.to())) {
      return row.length() == columns ? 0 : GROUP;
    }
    double cost = row.inner() == 0 ? 0 : EMPTY_INSIDE;
    if (row.length() != columns) {
      cost += EMPTY_BEFORE * Math.max(0, row.inner() - 1);
    }
    if (row.length() > columns) {
      cost += LONG * (row.length() - columns);
    } else if (row.length() < columns) {
      cost += Math.min(MOST_MISSING, SHORT + MISSING * (columns - row.length()));
    }
    cost += EMPTY_BEFORE * Math.min(row.lead(), 2);
    boolean head = row.from() < 2 * columns;
    boolean unnumbered = cells.numbered() && row.lead() == 0 && !cells.isNumber(row.from());
    return unnumbered && !head ? cost + NO_NUMBER : cost;
  }
}
