package vn.kehoach.comparison;

import java.math.BigDecimal;

/**
 * An end of an interval: an amount, or the point just above or below it.
 *
 * @param amount the amount
 * @param nudge 1 just above it, -1 just below it, 0 the amount itself
 */
record Limit(BigDecimal amount, int nudge) implements Comparable<Limit> {

  static Limit at(BigDecimal amount) {
    return new Limit(amount, 0);
  }

  Limit times(BigDecimal factor) {
    return new Limit(amount.multiply(factor), nudge);
  }

  @Override
  public int compareTo(Limit other) {
    int byAmount = amount.compareTo(other.amount);
    return byAmount != 0 ? byAmount : Integer.compare(nudge, other.nudge);
  }
}
