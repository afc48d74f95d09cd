package vn.kehoach.validation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Qualitative;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.Several;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;

/**
 * The figure of a value, as far as it can be weighed against another.
 *
 * @param low the least amount, in the printed unit
 * @param high the greatest amount; equal to {@code low} unless a range is printed
 * @param bound the side on which the amount may be missed
 * @param unit the unit of the value, else that of its row; {@link Unit#NONE} if neither is printed
 */
record Amount(BigDecimal low, BigDecimal high, Bound bound, Unit unit) {

  /** Returns the figure of a value; empty for words, ranks, several criteria and lacks. */
  static Optional<Amount> of(TargetValue value) {
    return value.fold(
        new TargetValue.Cases<Optional<Amount>>() {
          @Override
          public Optional<Amount> measured(Measured value) {
            BigDecimal amount = value.quantity().amount();
            return Optional.of(new Amount(amount, amount, value.bound(), value.quantity().unit()));
          }

          @Override
          public Optional<Amount> between(Between value) {
            return Optional.of(new Amount(value.low(), value.high(), Bound.EXACTLY, value.unit()));
          }

          @Override
          public Optional<Amount> rank(Rank value) {
            return Optional.empty();
          }

          @Override
          public Optional<Amount> qualitative(Qualitative value) {
            return Optional.empty();
          }

          @Override
          public Optional<Amount> several(Several value) {
            return Optional.empty();
          }

          @Override
          public Optional<Amount> absent(Absent value) {
            return Optional.empty();
          }
        });
  }

  /** Returns the figure with the unit of its row if it has none. */
  Amount in(Indicator row) {
    return unit.equals(Unit.NONE) && row.unit().isPresent()
        ? new Amount(low, high, bound, row.unit().get())
        : this;
  }

  /** Returns whether both amounts count the same thing, apart from the scale word. */
  boolean comparableWith(Amount other) {
    return countsSame(other)
        || (unit.equals(Unit.NONE) && other.isPlain())
        || (other.unit.equals(Unit.NONE) && isPlain());
  }

  /** Returns whether both have one unit, apart from the scale word. */
  boolean countsSame(Amount other) {
    return unit.equals(other.unit) || unit.base().sameAs(other.unit.base());
  }

  private boolean isPlain() {
    return unit.scaleWord().isEmpty();
  }

  /** Returns whether this amount is wholly less good than an earlier one. */
  boolean weakerThan(Amount earlier, Direction direction) {
    return switch (direction) {
      case HIGHER ->
          bound != Bound.AT_MOST && bound != Bound.LESS_THAN && isBelow(high, earlier, earlier.low);
      case LOWER ->
          bound != Bound.AT_LEAST
              && bound != Bound.MORE_THAN
              && earlier.isBelow(earlier.high, this, low);
      case NEITHER -> false;
    };
  }

  /** Compares two ends; a unit that both have need not be looked into to see which is the lower. */
  private boolean isBelow(BigDecimal end, Amount other, BigDecimal itsEnd) {
    boolean may = !unit.equals(other.unit) || end.compareTo(itsEnd) < 0;
    return may && scaled(end).compareTo(other.scaled(itsEnd)) < 0;
  }

  /** Returns whether both say the same figure. */
  boolean sameAs(Amount other) {
    return scaled(low).compareTo(other.scaled(other.low)) == 0
        && scaled(high).compareTo(other.scaled(other.high)) == 0;
  }

  /** Returns whether both bound one thing on the same side and say different figures. */
  boolean contradicts(Amount other) {
    return bound == other.bound && countsSame(other) && !sameAs(other);
  }

  private BigDecimal scaled(BigDecimal amount) {
    return amount.multiply(unit.scale());
  }
}
