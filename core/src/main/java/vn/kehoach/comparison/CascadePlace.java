package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import vn.kehoach.territory.TerritoryUnit;

/**
 * Which place of a day a plan of an earlier one counts for.
 *
 * @param own the place of the plan
 * @param now the place of the day that it went into, or itself
 * @param predecessors the places of the plan's time that went into it
 * @param counted those of them whose plans are among the ones compared
 * @param then the day of the plan, of which the predecessors have their names
 * @param asOf the day that is asked about, of which the place has its name
 */
public record CascadePlace(
    TerritoryUnit own,
    TerritoryUnit now,
    ImmutableList<TerritoryUnit> predecessors,
    ImmutableList<TerritoryUnit> counted,
    LocalDate then,
    LocalDate asOf) {

  /**
   * Returns the places that went into the same one and have no plan here.
   *
   * @return the predecessors that are not counted
   */
  public ImmutableList<TerritoryUnit> lacking() {
    return predecessors.stream()
        .filter(unit -> !counted.contains(unit))
        .collect(ImmutableList.toImmutableList());
  }
}
