package vn.kehoach.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which units were made out of which, and when units ended by that. */
final class TerritoryLineage {

  private static final ImmutableList<TerritoryUnit> NONE = ImmutableList.of();

  private final ImmutableMap<String, TerritoryUnit> units;
  private final ImmutableListMultimap<String, TerritoryUnit> heirs;

  private TerritoryLineage(
      ImmutableMap<String, TerritoryUnit> units,
      ImmutableListMultimap<String, TerritoryUnit> heirs) {
    this.units = units;
    this.heirs = heirs;
  }

  /** Gives each unit its end; units that another names and that are not there are passed over. */
  static TerritoryLineage of(Map<String, TerritoryUnit> given) {
    ImmutableListMultimap.Builder<String, TerritoryUnit> into = ImmutableListMultimap.builder();
    for (TerritoryUnit unit : given.values()) {
      for (String id : unit.outOf()) {
        into.put(id, unit);
      }
    }
    ImmutableListMultimap<String, TerritoryUnit> drafts = into.build();
    ImmutableMap.Builder<String, TerritoryUnit> ended = ImmutableMap.builder();
    for (TerritoryUnit unit : given.values()) {
      ended.put(unit.id(), ended(unit, drafts.get(unit.id())));
    }
    ImmutableMap<String, TerritoryUnit> units = ended.buildOrThrow();
    ImmutableListMultimap.Builder<String, TerritoryUnit> heirs = ImmutableListMultimap.builder();
    drafts.forEach((id, unit) -> heirs.put(id, Objects.requireNonNull(units.get(unit.id()))));
    return new TerritoryLineage(units, heirs.build());
  }

  private static TerritoryUnit ended(TerritoryUnit unit, ImmutableList<TerritoryUnit> heirs) {
    Optional<ChangeDate> end = unit.ceased();
    for (TerritoryUnit heir : heirs) {
      Optional<ChangeDate> start = heir.began();
      if (start.isEmpty() || (end.isPresent() && end.get().compareTo(start.get()) != 0)) {
        throw new IllegalArgumentException(
            "unit '%s' is made out of '%s' and must begin when that ends%s, but begins %s"
                .formatted(
                    heir.id(),
                    unit.id(),
                    end.map(date -> ", " + date).orElse(""),
                    start.map(ChangeDate::toString).orElse("without a date")));
      }
      end = start;
    }
    return heirs.isEmpty() || unit.ceased().isPresent()
        ? unit
        : TerritoryUnit.builder().from(unit).ceased(end).build();
  }

  /** Checks that every unit that another names is there. */
  void checkClosed() {
    for (TerritoryUnit unit : units.values()) {
      checkKnown(unit, unit.outOf());
      checkKnown(unit, unit.partsOf());
    }
  }

  private void checkKnown(TerritoryUnit unit, ImmutableList<String> ids) {
    for (String id : ids) {
      if (!units.containsKey(id)) {
        throw new IllegalArgumentException(
            "unit '%s' must be made out of units of the registry, such as 'lao-cai-2025', but names '%s'"
                .formatted(unit.id(), id));
      }
    }
  }

  ImmutableMap<String, TerritoryUnit> units() {
    return units;
  }

  /** The units of a day into which a unit passed; itself while it lives. */
  ImmutableList<TerritoryUnit> successors(TerritoryUnit unit, LocalDate date) {
    return walk(unit, date, next -> hasEnded(next, date) ? heirs.get(next.id()) : NONE);
  }

  /** The units of a day out of which a unit came; itself while it lives. */
  ImmutableList<TerritoryUnit> predecessors(TerritoryUnit unit, LocalDate date) {
    return walk(unit, date, next -> isToCome(next, date) ? parents(next) : NONE);
  }

  private static ImmutableList<TerritoryUnit> walk(
      TerritoryUnit start,
      LocalDate date,
      Function<TerritoryUnit, ImmutableList<TerritoryUnit>> onward) {
    ImmutableList.Builder<TerritoryUnit> found = ImmutableList.builder();
    Deque<TerritoryUnit> open = new ArrayDeque<>(ImmutableList.of(start));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      TerritoryUnit unit = open.removeFirst();
      if (seen.add(unit.id())) {
        if (unit.livesOn(date)) {
          found.add(unit);
        }
        open.addAll(onward.apply(unit));
      }
    }
    return found.build();
  }

  private static boolean hasEnded(TerritoryUnit unit, LocalDate date) {
    return unit.ceased().filter(end -> !end.countsFrom().isAfter(date)).isPresent();
  }

  private static boolean isToCome(TerritoryUnit unit, LocalDate date) {
    return unit.began().filter(start -> start.countsFrom().isAfter(date)).isPresent();
  }

  private ImmutableList<TerritoryUnit> parents(TerritoryUnit unit) {
    ImmutableList.Builder<TerritoryUnit> parents = ImmutableList.builder();
    for (String id : unit.outOf()) {
      Optional.ofNullable(units.get(id)).ifPresent(parents::add);
    }
    return parents.build();
  }
}
