package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;

/**
 * What the values of one line are measured by.
 *
 * @param unit the unit of its figures, if they have one
 * @param span how they cover their time
 */
record MatrixRuler(Optional<Unit> unit, Span span) {

  /** Nobody reckons with more. */
  private static final int MOST_DECIMALS = 30;

  private static final Unit POINTS = Unit.of("điểm %");

  static MatrixRuler of(Indicator indicator, IndicatorValue value) {
    return new MatrixRuler(Scales.unit(indicator, value), value.span());
  }

  /** Whether both have one unit, in any spelling. */
  boolean sameAs(MatrixRuler other) {
    return span == other.span
        && unit.isPresent() == other.unit.isPresent()
        && (unit.equals(other.unit) || unit.get().sameAs(other.unit.get()));
  }

  /** The factor by which a value's amounts are multiplied; a reason if there is none. */
  Answer<BigDecimal> factor(Indicator indicator, IndicatorValue value) {
    if (Extent.of(value.value()).isEmpty()) {
      return Answer.none(MatrixReason.NOT_NUMERIC);
    }
    Optional<Unit> own = Scales.unit(indicator, value);
    Optional<BigDecimal> factor =
        own.isEmpty() && unit.isEmpty()
            ? Optional.of(BigDecimal.ONE)
            : own.flatMap(from -> unit.flatMap(to -> Scales.factor(from, to)));
    if (factor.isEmpty()) {
      return Answer.none(MatrixReason.UNITS_DIFFER);
    }
    if (value.span() != span) {
      return Answer.none(MatrixReason.SPANS_DIFFER);
    }
    Extent scaled = scaled(Extent.of(value.value()).orElseThrow(), factor.get());
    return isTellable(scaled.low()) && isTellable(scaled.high())
        ? Answer.of(factor.get())
        : Answer.none(MatrixReason.NOT_NUMERIC);
  }

  private static boolean isTellable(Optional<Limit> end) {
    return end.map(Limit::amount)
        .filter(amount -> !Rounded.isTellable(amount) || amount.scale() > MOST_DECIMALS)
        .isEmpty();
  }

  boolean measures(Indicator indicator, IndicatorValue value) {
    return factor(indicator, value).isKnown();
  }

  /** The amounts of a value, in the unit. */
  Answer<Extent> extent(Indicator indicator, IndicatorValue value) {
    return factor(indicator, value)
        .map(factor -> scaled(Extent.of(value.value()).orElseThrow(), factor));
  }

  private static Extent scaled(Extent extent, BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) == 0 ? extent : extent.times(factor);
  }

  /** The one amount of a value that counts, in the unit. */
  Answer<BigDecimal> figure(Indicator indicator, IndicatorValue value, Direction direction) {
    return factor(indicator, value)
        .then(factor -> printed(value.value(), direction).map(amount -> scaled(amount, factor)));
  }

  private static BigDecimal scaled(BigDecimal amount, BigDecimal factor) {
    return factor.compareTo(BigDecimal.ONE) == 0 ? amount : plain(amount.multiply(factor));
  }

  /** An amount without zeros at the end. */
  static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  private static Answer<BigDecimal> printed(TargetValue value, Direction direction) {
    if (value instanceof Measured measured) {
      return Answer.of(measured.quantity().amount());
    }
    if (value instanceof Rank rank) {
      return Answer.of(BigDecimal.valueOf(rank.worst()));
    }
    if (!(value instanceof Between between)) {
      return Answer.none(MatrixReason.NOT_NUMERIC);
    }
    if (direction == Direction.NEITHER && between.low().compareTo(between.high()) != 0) {
      return Answer.none(MatrixReason.RANGE_WITHOUT_DIRECTION);
    }
    return Answer.of(direction == Direction.LOWER ? between.high() : between.low());
  }

  /** A difference of two figures in words: of shares in percentage points. */
  Quantity difference(BigDecimal amount) {
    Unit own = unit.orElse(Unit.NONE);
    return Quantity.of(
        plain(amount), own.isPercent() && own.denominator().isEmpty() ? POINTS : own);
  }
}
