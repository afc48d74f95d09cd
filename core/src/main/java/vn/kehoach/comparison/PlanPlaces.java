package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryRegistry;
import vn.kehoach.territory.TerritoryUnit;

/**
 * Which units of a register plans are for, and whether two of them are of one place.
 *
 * @param registry what is known of places
 */
record PlanPlaces(TerritoryRegistry registry) {

  /** The unit a plan is for: by its id, else by its name as of the plan's date. */
  Optional<TerritoryUnit> of(Plan plan) {
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

  /** Whether both units are known and neither is the other, nor went into it by the later date. */
  boolean differ(Plan a, Plan b) {
    Optional<TerritoryUnit> one = of(a);
    Optional<TerritoryUnit> two = of(b);
    return one.isPresent()
        && two.isPresent()
        && !one.get().id().equals(two.get().id())
        && !wentInto(one.get(), b, two.get())
        && !wentInto(two.get(), a, one.get());
  }

  private boolean wentInto(TerritoryUnit old, Plan later, TerritoryUnit now) {
    return PlanRegistrar.dateOf(later).stream()
        .flatMap(day -> registry.successors(old.id(), day).stream())
        .anyMatch(unit -> unit.id().equals(now.id()));
  }
}
