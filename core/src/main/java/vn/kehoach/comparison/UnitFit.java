package vn.kehoach.comparison;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Dimension;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;

/** The units of an indicator, and whether another's can mean the same figure. */
final class UnitFit {

  /** What is left of a score for people against visits, hectares against kilometres. */
  private static final double OTHER_DIMENSION = 0.7;

  /** What is left of a score for rates over other bases, or for a rate against a number. */
  private static final double OTHER_BASE = 0.7;

  /** What is left of a score for a share or a sum against a unit that is not known. */
  private static final double UNKNOWN = 0.7;

  private record Kind(String key, Optional<Dimension> dimension, String base) {}

  private final ImmutableSet<Kind> kinds;

  private UnitFit(ImmutableSet<Kind> kinds) {
    this.kinds = kinds;
  }

  static UnitFit of(Indicator indicator) {
    ImmutableSet.Builder<Kind> kinds = ImmutableSet.builder();
    indicator.unit().ifPresent(unit -> add(kinds, unit));
    Optional<Unit> last = Optional.empty();
    for (IndicatorValue value : indicator.values()) {
      Optional<Unit> unit = isOwnFigure(value) ? unit(value.value()) : Optional.empty();
      if (unit.isPresent() && !unit.equals(last)) {
        add(kinds, unit.get());
        last = unit;
      }
    }
    return new UnitFit(kinds.build());
  }

  private static boolean isOwnFigure(IndicatorValue value) {
    return value.kind() != ValueKind.CHANGE && value.kind() != ValueKind.PLAN_RATIO;
  }

  /** The unit of an amount or range. */
  static Optional<Unit> unit(TargetValue value) {
    if (value instanceof Measured measured) {
      return Optional.of(measured.quantity().unit());
    }
    return value instanceof Between between ? Optional.of(between.unit()) : Optional.empty();
  }

  private static void add(ImmutableSet.Builder<Kind> kinds, Unit unit) {
    if (!unit.equals(Unit.NONE)) {
      kinds.add(
          new Kind(unit.key(), unit.dimension(), unit.denominator().map(Unit::key).orElse("")));
    }
  }

  /** What is left of a score after the units are compared; 1 if either has none. */
  double factor(UnitFit other) {
    if (kinds.isEmpty() || other.kinds.isEmpty() || kinds.equals(other.kinds)) {
      return 1;
    }
    double best = 0;
    for (Kind mine : kinds) {
      for (Kind its : other.kinds) {
        best = Math.max(best, factor(mine, its));
      }
    }
    return best;
  }

  private static double factor(Kind a, Kind b) {
    if (a.key().equals(b.key())) {
      return 1;
    }
    boolean known = a.dimension().isPresent() && b.dimension().isPresent();
    if (is(a, Dimension.RATIO) || is(b, Dimension.RATIO)) {
      boolean both = is(a, Dimension.RATIO) && is(b, Dimension.RATIO);
      return both ? 1 : known || !a.base().isEmpty() || !b.base().isEmpty() ? 0 : UNKNOWN;
    }
    if (is(a, Dimension.MONEY) != is(b, Dimension.MONEY)) {
      return known ? 0 : UNKNOWN;
    }
    if (!a.base().equals(b.base())) {
      return OTHER_BASE;
    }
    boolean alike = !a.base().isEmpty() || !known || a.dimension().equals(b.dimension());
    return alike ? 1 : OTHER_DIMENSION;
  }

  private static boolean is(Kind kind, Dimension dimension) {
    return kind.dimension().filter(d -> d == dimension).isPresent();
  }
}
