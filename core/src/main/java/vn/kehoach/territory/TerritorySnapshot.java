package vn.kehoach.territory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * The units of the province level on one day, such as the 34 of 1 July 2025.
 *
 * @param date the day
 * @param units the units that {@linkplain TerritoryUnit#livesOn count as living} on it, in the
 *     order of the registry
 * @param open the changes of the day's year of which the day is not known: on 1 October 1991 the
 *     old units are given, and the splits of 1991 stand here
 */
public record TerritorySnapshot(
    LocalDate date, ImmutableList<TerritoryUnit> units, ImmutableList<TerritoryEvent> open) {

  /**
   * Returns whether the units of the day are known for certain as far as days go.
   *
   * @return true if no change of the day's year lacks its day, and the day is not before {@link
   *     TerritoryUnit#RECORD_BEGINS}
   */
  public boolean isSettled() {
    return open.isEmpty() && !date.isBefore(TerritoryUnit.RECORD_BEGINS);
  }
}
