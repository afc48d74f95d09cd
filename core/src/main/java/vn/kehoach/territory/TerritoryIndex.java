package vn.kehoach.territory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Units by what they were called, each call with the days on which it holds. */
final class TerritoryIndex {

  /**
   * One call of one unit.
   *
   * @param unit the unit
   * @param earliest the first day on which it may hold
   * @param from the day from which it counts
   * @param to the first day without it
   */
  private record Call(TerritoryUnit unit, LocalDate earliest, LocalDate from, LocalDate to) {

    boolean counts(LocalDate date) {
      return !date.isBefore(from) && date.isBefore(to);
    }

    boolean mayHold(LocalDate date) {
      return !date.isBefore(earliest) && date.isBefore(to);
    }

    boolean overlaps(Call other) {
      return from.isBefore(other.to) && other.from.isBefore(to);
    }
  }

  private final ImmutableListMultimap<String, Call> calls;

  private TerritoryIndex(ImmutableListMultimap<String, Call> calls) {
    this.calls = calls;
  }

  /** The units by the keys of their names and aliases; a former name holds as long as the unit. */
  static TerritoryIndex byName(Iterable<TerritoryUnit> units) {
    Builder index = new Builder("name");
    for (TerritoryUnit unit : units) {
      for (TerritoryPhase phase : unit.phases()) {
        index.add(PrintedPlace.of(phase.name()).key(), unit, phase.since(), unit.ceased());
      }
      for (String alias : unit.aliases()) {
        index.add(PrintedPlace.of(alias).key(), unit, unit.began(), unit.ceased());
      }
    }
    return index.build();
  }

  /** The units by their codes; a code holds in its phase only. */
  static TerritoryIndex byCode(Iterable<TerritoryUnit> units) {
    Builder index = new Builder("code");
    for (TerritoryUnit unit : units) {
      List<TerritoryPhase> phases = unit.phases();
      for (int i = 0; i < phases.size(); i++) {
        Optional<String> code = phases.get(i).code();
        if (code.isPresent()) {
          boolean last = i + 1 == phases.size();
          Optional<ChangeDate> to = last ? unit.ceased() : phases.get(i + 1).since();
          index.add(code.get(), unit, phases.get(i).since(), to);
        }
      }
    }
    return index.build();
  }

  /** The one unit of a key on a day; where none counts yet, one that may have begun. */
  Optional<TerritoryUnit> at(String key, LocalDate date, Predicate<TerritoryUnit> filter) {
    Optional<TerritoryUnit> open = Optional.empty();
    for (Call call : calls.get(key)) {
      if (call.mayHold(date) && filter.test(call.unit())) {
        if (call.counts(date)) {
          return Optional.of(call.unit());
        }
        open = Optional.of(call.unit());
      }
    }
    return open;
  }

  /** All units of a key, each once. */
  ImmutableList<TerritoryUnit> all(String key) {
    Set<TerritoryUnit> units = new LinkedHashSet<>();
    for (Call call : calls.get(key)) {
      units.add(call.unit());
    }
    return ImmutableList.copyOf(units);
  }

  /** Collects calls and finds those that two units share. */
  private static final class Builder {
    private final String what;
    private final Map<String, List<Call>> calls = new HashMap<>();

    Builder(String what) {
      this.what = what;
    }

    void add(String key, TerritoryUnit unit, Optional<ChangeDate> from, Optional<ChangeDate> to) {
      Call call =
          new Call(
              unit,
              from.map(ChangeDate::first).orElse(TerritoryUnit.RECORD_BEGINS),
              from.map(ChangeDate::countsFrom).orElse(TerritoryUnit.RECORD_BEGINS),
              to.map(ChangeDate::countsFrom).orElse(LocalDate.MAX));
      List<Call> same = calls.computeIfAbsent(key, k -> new ArrayList<>(2));
      for (Call other : same) {
        if (!other.unit().id().equals(unit.id()) && other.overlaps(call)) {
          throw new IllegalArgumentException(
              "%s must belong to one unit on any day, but '%s' belongs to '%s' and '%s' on %s"
                  .formatted(
                      what, key, other.unit().id(), unit.id(), later(other.from(), call.from())));
        }
      }
      same.add(call);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
      return a.isAfter(b) ? a : b;
    }

    TerritoryIndex build() {
      ImmutableListMultimap.Builder<String, Call> all = ImmutableListMultimap.builder();
      calls.forEach(all::putAll);
      return new TerritoryIndex(all.build());
    }
  }
}
