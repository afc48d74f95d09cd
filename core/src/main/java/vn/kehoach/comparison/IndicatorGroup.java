package vn.kehoach.comparison;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;

/**
 * The indicators of several plans that mean the same figure, one of each plan at most.
 *
 * @param places the place of each plan's indicator, -1 where it has none
 * @param unsure the plans whose indicator may be another one
 */
record IndicatorGroup(ImmutableIntArray places, BitSet unsure) {

  boolean has(int plan) {
    return places.get(plan) >= 0;
  }

  Optional<Indicator> indicator(int plan, List<IndicatorIndex> plans) {
    return has(plan)
        ? Optional.of(plans.get(plan).profile(places.get(plan)).indicator())
        : Optional.empty();
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
