package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryRegistry;
import vn.kehoach.territory.TerritoryUnit;

/** Which places of a day the plans of earlier days count for. */
final class CascadePlaces {

  private final TerritoryRegistry registry;
  private final LocalDate asOf;
  private final ImmutableList<TerritoryUnit> places;

  CascadePlaces(TerritoryRegistry registry, List<Plan> plans, LocalDate asOf) {
    this.registry = registry;
    this.asOf = asOf;
    this.places =
        plans.stream().flatMap(plan -> own(plan).stream()).collect(ImmutableList.toImmutableList());
  }

  private Optional<TerritoryUnit> own(Plan plan) {
    Optional<Territory> territory = plan.info().territory();
    return territory
        .flatMap(Territory::id)
        .flatMap(registry::unit)
        .or(
            () ->
                territory.flatMap(
                    t ->
                        PlanRegistrar.dateOf(plan).flatMap(day -> registry.byName(t.name(), day))));
  }

  ImmutableList<CascadePlace> of(Plan plan) {
    Optional<TerritoryUnit> own = own(plan);
    Optional<LocalDate> then = PlanRegistrar.dateOf(plan).filter(day -> !day.isAfter(asOf));
    if (own.isEmpty() || then.isEmpty()) {
      return ImmutableList.of();
    }
    return registry.successors(own.get().id(), asOf).stream()
        .map(now -> place(own.get(), now, then.get()))
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
            .collect(ImmutableList.toImmutableList()));
  }
}
