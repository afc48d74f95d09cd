package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.timeline.PartialDate;

/**
 * Finds what a plan in prose says of one indicator in two places, once for each year, in words a
 * little apart: an indicator that no other plan has belongs to a group if it surely is the same as
 * another plan's, and the plan's own indicator there has no value for its times.
 */
final class Elsewhere {

  private record Time(ValueKind kind, Optional<PartialDate> until) {}

  private final List<IndicatorIndex> plans;
  private final MatchDecisions decisions;

  Elsewhere(List<IndicatorIndex> plans, MatchDecisions decisions) {
    this.plans = plans;
    this.decisions = decisions;
  }

  /** The groups, with those of one plan's second words put to the ones that they belong to. */
  ImmutableList<IndicatorGroup> join(List<IndicatorGroup> groups) {
    List<IndicatorGroup> shared = groups.stream().filter(g -> g.plans() > 1).toList();
    Map<IndicatorGroup, ImmutableListMultimap.Builder<Integer, Integer>> more =
        new LinkedHashMap<>();
    List<IndicatorGroup> all = new ArrayList<>();
    Set<List<Object>> taken = new HashSet<>();
    for (IndicatorGroup alone : groups) {
      Optional<IndicatorGroup> home =
          alone.plans() == 1 ? home(alone, shared, taken) : Optional.empty();
      if (home.isEmpty()) {
        all.add(alone);
      } else {
        int plan = alone.first();
        more.computeIfAbsent(home.get(), g -> ImmutableListMultimap.builder())
            .put(plan, alone.places().get(plan));
        times(profile(alone, plan).indicator())
            .forEach(time -> taken.add(ImmutableList.of(home.get(), plan, time)));
      }
    }
    return all.stream()
        .map(g -> more.containsKey(g) ? g.with(more.get(g).build()) : g)
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<IndicatorGroup> home(
      IndicatorGroup alone, List<IndicatorGroup> shared, Set<List<Object>> taken) {
    int plan = alone.first();
    IndicatorProfile second = profile(alone, plan);
    Set<Time> times = new HashSet<>(times(second.indicator()).toList());
    if (times.isEmpty()) {
      return Optional.empty();
    }
    return shared.stream()
        .filter(group -> group.has(plan))
        .filter(group -> times(profile(group, plan).indicator()).noneMatch(times::contains))
        .filter(
            group ->
                times.stream().noneMatch(t -> taken.contains(ImmutableList.of(group, plan, t))))
        .filter(group -> likeness(second, group, plan) >= IndicatorMatching.SAME)
        .max(Comparator.comparingDouble((IndicatorGroup group) -> likeness(second, group, plan)));
  }

  /** How alike it is to the likest of the other plans' indicators. */
  private double likeness(IndicatorProfile second, IndicatorGroup group, int plan) {
    double best = 0;
    for (int other = 0; other < plans.size(); other++) {
      if (other != plan && group.has(other)) {
        IndicatorProfile its = profile(group, other);
        boolean rejected = decisions.rejects(second.indicator(), its.indicator());
        best = rejected ? best : Math.max(best, IndicatorMatching.score(second, its));
      }
    }
    return best;
  }

  private IndicatorProfile profile(IndicatorGroup group, int plan) {
    return plans.get(plan).profile(group.places().get(plan));
  }

  private static Stream<Time> times(Indicator indicator) {
    return indicator.values().stream()
        .filter(value -> !(value.value() instanceof Absent))
        .map(Elsewhere::time);
  }

  private static Time time(IndicatorValue value) {
    return new Time(value.kind(), value.period().flatMap(p -> p.end().or(p::start)));
  }
}
