package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Dimension;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.Unit;

/** By what an amount is multiplied to stand in another unit, where both are the same thing. */
final class Scales {

  private static final String RANK = "hạng";
  private static final Unit YEARS = Unit.of("năm");
  private static final Unit YEARS_OF_AGE = Unit.of("tuổi");

  private Scales() {}

  /** The unit of a value: its own, else that of its indicator; ranks have one for each scope. */
  static Optional<Unit> unit(Indicator indicator, IndicatorValue value) {
    if (value.value() instanceof Rank rank) {
      return Optional.of(Unit.of((RANK + " " + rank.scope()).strip()));
    }
    return value
        .unit()
        .filter(unit -> !unit.equals(Unit.NONE))
        .or(indicator::unit)
        .filter(unit -> !unit.equals(Unit.NONE));
  }

  /**
   * The factor from one unit to another of one indicator; empty if they are not the same thing.
   *
   * <p>Scale words are multiplied out. Rates over one base may name what they count in other words
   * (giường bệnh, giường bệnh viện), and so may numbers of people (lao động, người). Per cent and
   * per mille are never taken for each other.
   */
  static Optional<BigDecimal> factor(Unit from, Unit to) {
    if (from.equals(to) || from.sameAs(to)) {
      return Optional.of(BigDecimal.ONE);
    }
    Optional<BigDecimal> exact = from.factorTo(to);
    if (exact.isPresent()) {
      return exact;
    }
    boolean same = from.base().sameAs(to.base()) || sameRate(from, to) || sameCount(from, to);
    return same ? exactly(from.scale(), to.scale()) : Optional.empty();
  }

  /** The quotient, if a decimal number is. */
  private static Optional<BigDecimal> exactly(BigDecimal from, BigDecimal to) {
    try {
      return Optional.of(from.divide(to));
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static boolean sameRate(Unit a, Unit b) {
    if (a.isPercent() && b.isPercent()) {
      return (isYearly(a) && b.denominator().isEmpty())
          || (isYearly(b) && a.denominator().isEmpty());
    }
    return a.denominator().isPresent()
        && b.denominator().isPresent()
        && a.denominator().get().sameAs(b.denominator().get())
        && counts(a)
        && counts(b);
  }

  private static boolean isYearly(Unit unit) {
    return unit.denominator().filter(YEARS::sameAs).isPresent();
  }

  private static boolean counts(Unit unit) {
    return unit.dimension()
        .map(d -> d == Dimension.PEOPLE || d == Dimension.COUNT || d == Dimension.ESTABLISHMENT)
        .orElse(true);
  }

  private static boolean sameCount(Unit a, Unit b) {
    if (a.denominator().isPresent() || b.denominator().isPresent()) {
      return false;
    }
    return (isAge(a) && isAge(b)) || (arePeople(a) && arePeople(b));
  }

  private static boolean isAge(Unit unit) {
    return unit.sameAs(YEARS) || unit.sameAs(YEARS_OF_AGE);
  }

  private static boolean arePeople(Unit unit) {
    return unit.dimension().filter(d -> d == Dimension.PEOPLE).isPresent();
  }
}
