package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.territory.TerritoryRegistry;
import vn.kehoach.territory.TerritoryUnit;

/** Which places of a day the plans of earlier days count for. */
final class CascadePlaces {

  private final TerritoryRegistry registry;
  private final PlanPlaces own;
  private final LocalDate asOf;
  private final ImmutableList<TerritoryUnit> places;

  CascadePlaces(TerritoryRegistry registry, List<Plan> plans, LocalDate asOf) {
    this.registry = registry;
    this.own = new PlanPlaces(registry);
    this.asOf = asOf;
    this.places =
        plans.stream()
            .flatMap(plan -> own.of(plan).stream())
            .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<CascadePlace> of(Plan plan) {
    Optional<TerritoryUnit> unit = own.of(plan);
    Optional<LocalDate> then = PlanRegistrar.dateOf(plan).filter(day -> !day.isAfter(asOf));
    if (unit.isEmpty() || then.isEmpty()) {
      return ImmutableList.of();
    }
    return registry.successors(unit.get().id(), asOf).stream()
        .map(now -> place(unit.get(), now, then.get()))
        .collect(ImmutableList.toImmutableList());
  }

  private CascadePlace place(TerritoryUnit own, TerritoryUnit now, LocalDate then) {
    ImmutableList<TerritoryUnit> predecessors = registry.predecessors(now.id(), then);
    return new CascadePlace(
        own,
        now,
        predecessors,
        predecessors.stream()
            .filter(unit -> places.stream().anyMatch(p -> p.id().equals(unit.id())))
            .collect(ImmutableList.toImmutableList()),
        then,
        asOf);
  }
}
