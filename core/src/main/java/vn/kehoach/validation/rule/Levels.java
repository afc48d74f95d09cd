package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;

/** The figures of an indicator that say where it stands or is to stand, not how much it changes. */
final class Levels {

  private static final Set<ValueKind> KINDS =
      Sets.immutableEnumSet(
          ValueKind.BASELINE, ValueKind.TARGET, ValueKind.ACTUAL, ValueKind.ESTIMATE);

  private Levels() {}

  static ImmutableList<Located<IndicatorValue>> of(Located<Indicator> indicator) {
    return Located.values(indicator).stream()
        .filter(value -> KINDS.contains(value.value().kind()))
        .filter(value -> Amount.of(value.value().value()).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Located<IndicatorValue>> of(Located<Indicator> indicator, ValueKind kind) {
    return of(indicator).stream()
        .filter(value -> value.value().kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether no unit is printed for a figure, neither with it nor for its row. */
  static boolean isBare(Indicator indicator, IndicatorValue value) {
    return borrowsUnit(value)
        || Amount.of(indicator, value).filter(a -> a.unit().equals(Unit.NONE)).isPresent();
  }

  /** Returns whether the unit was only taken over from a neighbouring cell. */
  static boolean borrowsUnit(IndicatorValue value) {
    return value.unitOrigin() == Origin.SIBLING;
  }

  /** Returns whether two of the values are of the same kind and for the same time. */
  static boolean severalForOneTime(ImmutableList<Located<IndicatorValue>> values) {
    Set<String> times = new HashSet<>();
    return !values.stream().map(Located::value).map(Levels::time).allMatch(times::add);
  }

  private static String time(IndicatorValue value) {
    return value.kind() + " " + value.period().map(Object::toString).orElse("");
  }

  /** Returns whether a figure is less good than an earlier one that can be compared with it. */
  static boolean isWeaker(
      Indicator indicator, IndicatorValue earlier, IndicatorValue later, Direction direction) {
    if (earlier.span() != later.span()) {
      return false;
    }
    return Amount.of(indicator, earlier)
        .flatMap(
            from ->
                Amount.of(indicator, later)
                    .filter(to -> to.comparableWith(from))
                    .map(to -> to.weakerThan(from, direction)))
        .orElse(false);
  }

  /** Returns a value as printed, or in its usual form if it was not read from a paper. */
  static String printed(IndicatorValue value) {
    return value.evidence().map(Evidence::quote).orElseGet(() -> value.value().toString());
  }
}
