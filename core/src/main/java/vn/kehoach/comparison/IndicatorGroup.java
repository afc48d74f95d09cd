package vn.kehoach.comparison;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;

/**
 * The indicators of several plans that mean the same figure, one of each plan at most.
 *
 * @param places the place of each plan's indicator, -1 where it has none
 * @param unsure the plans whose indicator may be another one
 * @param more by plan the places of indicators that say the same figure's values for other times
 */
record IndicatorGroup(
    ImmutableIntArray places, BitSet unsure, ImmutableListMultimap<Integer, Integer> more) {

  boolean has(int plan) {
    return places.get(plan) >= 0;
  }

  Optional<Indicator> indicator(int plan, List<IndicatorIndex> plans) {
    return has(plan)
        ? Optional.of(plans.get(plan).profile(places.get(plan)).indicator())
        : Optional.empty();
  }

  /** The indicator with the values that its plan prints elsewhere, for other times. */
  Optional<Indicator> whole(int plan, List<IndicatorIndex> plans) {
    return indicator(plan, plans)
        .map(
            own ->
                more.get(plan).isEmpty()
                    ? own
                    : own.withValues(Iterables.concat(own.values(), elsewhere(plan, plans))));
  }

  private List<IndicatorValue> elsewhere(int plan, List<IndicatorIndex> plans) {
    return more.get(plan).stream()
        .flatMap(place -> plans.get(plan).profile(place).indicator().values().stream())
        .toList();
  }

  IndicatorGroup with(ImmutableListMultimap<Integer, Integer> elsewhere) {
    return new IndicatorGroup(places, unsure, elsewhere);
  }

  long plans() {
    return places.stream().filter(place -> place >= 0).count();
  }

  MatchVerdict verdict() {
    return unsure.isEmpty() ? MatchVerdict.SAME : MatchVerdict.MAYBE;
  }

  /** The first plan that has the indicator. */
  int first() {
    int plan = 0;
    while (!has(plan)) {
      plan++;
    }
    return plan;
  }
}
