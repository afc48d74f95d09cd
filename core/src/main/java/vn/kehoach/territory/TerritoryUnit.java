package vn.kehoach.territory;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.source.Certainty;

/**
 * A unit of the province level from its beginning to its end, such as the Lào Cai of 1991 to 30
 * June 2025.
 *
 * <p>A unit is another when its extent changes by a split or a merger: the Lào Cai since 1 July
 * 2025, which holds Yên Bái too, is a unit of its own. A change of name, type or code is a {@link
 * TerritoryPhase phase} of the same unit.
 *
 * <p>A {@link TerritoryRegistry} knows when a unit ended: when another was made out of it.
 */
@Value.Immutable
public interface TerritoryUnit extends WithTerritoryUnit {

  /** The day before which nothing is told: the record begins with unification in 1976. */
  LocalDate RECORD_BEGINS = LocalDate.of(1976, 1, 1);

  /**
   * Returns the unit's id.
   *
   * @return the folded name and the year of its beginning, such as {@code lao-cai-2025}; 1976 where
   *     the unit is as old as the record or older
   */
  String id();

  /**
   * Returns the stretches of its life, in order.
   *
   * @return the phases, at least one
   */
  ImmutableList<TerritoryPhase> phases();

  /**
   * Returns the ids of the units that ended in this one.
   *
   * @return the ids, such as {@code lao-cai-1991} and {@code yen-bai-1991}; empty where none is
   *     known
   */
  ImmutableList<String> outOf();

  /**
   * Returns the ids of the units that gave a part to this one when it began and lived on.
   *
   * @return the ids, mostly none
   */
  ImmutableList<String> partsOf();

  /**
   * Returns other spellings of its name.
   *
   * @return the spellings, such as {@code TT-Huế}
   */
  ImmutableList<String> aliases();

  /**
   * Returns whether the name means the place without the word for its kind before it.
   *
   * @return false for {@code Hồ Chí Minh}, which also names a person
   */
  @Value.Default
  default boolean standsAlone() {
    return true;
  }

  /**
   * Returns the date from which it is no more.
   *
   * @return the first day without the unit, such as 1 July 2025, or the year in which it ended;
   *     empty while it lives
   */
  Optional<ChangeDate> ceased();

  /** Guards that there is a phase, that phases follow each other and that the end is the end. */
  @Value.Check
  default void check() {
    if (phases().isEmpty()) {
      throw new IllegalArgumentException("unit must have a phase, but '" + id() + "' has none");
    }
    for (int i = 1; i < phases().size(); i++) {
      checkOrder(phases().get(i - 1).since(), phases().get(i).since(), "a later phase");
    }
    if (ceased().isPresent()) {
      checkOrder(last().since(), ceased(), "the end");
    }
  }

  private void checkOrder(Optional<ChangeDate> before, Optional<ChangeDate> after, String what) {
    LocalDate start = before.map(ChangeDate::countsFrom).orElse(RECORD_BEGINS);
    if (after.isEmpty() || !start.isBefore(after.get().countsFrom())) {
      throw new IllegalArgumentException(
          "%s of unit '%s' must be later than %s, but was %s"
              .formatted(
                  what,
                  id(),
                  before.map(ChangeDate::toString).orElse("the record's beginning"),
                  after.map(ChangeDate::toString).orElse("without a date")));
    }
  }

  /**
   * Returns the date of its beginning.
   *
   * @return the date; empty where it was there when the record begins
   */
  default Optional<ChangeDate> began() {
    return phases().get(0).since();
  }

  /**
   * Returns its last or present phase.
   *
   * @return the phase
   */
  default TerritoryPhase last() {
    return phases().get(phases().size() - 1);
  }

  /**
   * Returns how sure its beginning is.
   *
   * @return the certainty of its first phase
   */
  default Certainty certainty() {
    return phases().get(0).certainty();
  }

  /**
   * Returns whether it counts as living on a day.
   *
   * <p>Where only the year of a change is known, what was there before counts until that year is
   * over: of the units of 1991, the old ones count through 31 December 1991, the new ones from 1
   * January 1992. On every day each place thus belongs to one unit.
   *
   * @param date the day
   * @return whether the unit had surely begun and may not have ended
   */
  default boolean livesOn(LocalDate date) {
    return !began().map(ChangeDate::countsFrom).orElse(RECORD_BEGINS).isAfter(date)
        && isBeforeEnd(date);
  }

  /**
   * Returns whether it may have lived on a day, as both the old and the new units of 1991 on any
   * day of that year.
   *
   * @param date the day
   * @return whether the unit may have begun and may not have ended
   */
  default boolean mayLiveOn(LocalDate date) {
    return !began().map(ChangeDate::first).orElse(RECORD_BEGINS).isAfter(date) && isBeforeEnd(date);
  }

  private boolean isBeforeEnd(LocalDate date) {
    return ceased().isEmpty() || date.isBefore(ceased().get().countsFrom());
  }

  /**
   * Returns the name, type and code of a day.
   *
   * @param date the day
   * @return the phase, or empty if the unit {@linkplain #mayLiveOn did not live} on the day
   */
  default Optional<TerritoryPhase> phase(LocalDate date) {
    if (!mayLiveOn(date)) {
      return Optional.empty();
    }
    List<TerritoryPhase> phases = phases();
    int at = phases.size() - 1;
    while (at > 0 && phases.get(at).since().orElseThrow().countsFrom().isAfter(date)) {
      at--;
    }
    return Optional.of(phases.get(at));
  }

  /**
   * Returns the unit as a place that a paper of a day names.
   *
   * @param date the day
   * @return the name and code of that day, or empty if the unit {@linkplain #mayLiveOn did not
   *     live} on it
   */
  default Optional<Territory> territory(LocalDate date) {
    return phase(date)
        .map(
            phase ->
                new Territory(
                    phase.name(), Territory.Level.PROVINCE, phase.code(), Optional.of(id())));
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of units
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of units; not safe for use by several threads. */
  class Builder extends ImmutableTerritoryUnit.Builder {
    Builder() {}
  }
}
