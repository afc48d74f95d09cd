package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.TargetValue;

/**
 * The amounts that a value allows, as an interval; an end that is empty is open for ever.
 *
 * <p>{@code khoảng 74} stands for what is rounded to 74, from 73.5 to just below 74.5.
 *
 * @param low the lower end
 * @param high the upper end
 */
record Extent(Optional<Limit> low, Optional<Limit> high) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** The amounts of a value; empty for words, several criteria and absent values. */
  static Optional<Extent> of(TargetValue value) {
    if (value instanceof Measured measured) {
      return Optional.of(of(measured.bound(), measured.quantity().amount()));
    }
    if (value instanceof Rank rank) {
      BigDecimal best = BigDecimal.valueOf(rank.best());
      return Optional.of(of(Limit.at(best), Limit.at(BigDecimal.valueOf(rank.worst()))));
    }
    return value instanceof Between between
        ? Optional.of(of(Limit.at(between.low()), Limit.at(between.high())))
        : Optional.empty();
  }

  private static Extent of(Bound bound, BigDecimal amount) {
    return switch (bound) {
      case EXACTLY -> of(Limit.at(amount), Limit.at(amount));
      case AT_LEAST -> new Extent(Optional.of(Limit.at(amount)), Optional.empty());
      case MORE_THAN -> new Extent(Optional.of(new Limit(amount, 1)), Optional.empty());
      case AT_MOST -> new Extent(Optional.empty(), Optional.of(Limit.at(amount)));
      case LESS_THAN -> new Extent(Optional.empty(), Optional.of(new Limit(amount, -1)));
      case ABOUT -> about(amount);
    };
  }

  private static Extent about(BigDecimal amount) {
    BigDecimal half = HALF.scaleByPowerOfTen(-Math.max(0, amount.scale()));
    return of(Limit.at(amount.subtract(half)), new Limit(amount.add(half), -1));
  }

  private static Extent of(Limit low, Limit high) {
    return new Extent(Optional.of(low), Optional.of(high));
  }

  Extent times(BigDecimal factor) {
    return new Extent(low.map(l -> l.times(factor)), high.map(h -> h.times(factor)));
  }

  boolean isPoint() {
    return low.isPresent() && low.equals(high);
  }

  /** Whether both allow the same amounts, decimals at the end aside. */
  boolean sameAs(Extent other) {
    return sameEnd(low, other.low) && sameEnd(high, other.high);
  }

  private static boolean sameEnd(Optional<Limit> a, Optional<Limit> b) {
    return a.isPresent() == b.isPresent() && (a.isEmpty() || a.get().compareTo(b.get()) == 0);
  }

  /** The end that is the poorest outcome the value allows. */
  Optional<Limit> worst(Direction direction) {
    return direction == Direction.LOWER ? high : low;
  }

  /** The end that is the finest outcome the value allows. */
  Optional<Limit> best(Direction direction) {
    return direction == Direction.LOWER ? low : high;
  }

  /** Less than 0 if the first is poorer than the second. */
  static int compare(Direction direction, Limit first, Limit second) {
    return direction == Direction.LOWER ? second.compareTo(first) : first.compareTo(second);
  }
}
