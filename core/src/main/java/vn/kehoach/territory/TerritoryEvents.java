package vn.kehoach.territory;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.source.Certainty;

/** Tells the lives of units as events, one for what happened together. */
final class TerritoryEvents {

  /** An event that is still being put together. */
  private static final class Draft {
    private final ChangeDate date;
    private final String basis;
    private final TerritoryEvent.Kind kind;
    private final Set<String> before = new LinkedHashSet<>();
    private final Set<String> after = new LinkedHashSet<>();
    private final Set<String> partsOf = new LinkedHashSet<>();
    private final Set<String> marks = new LinkedHashSet<>();

    Draft(ChangeDate date, String basis, TerritoryEvent.Kind kind) {
      this.date = date;
      this.basis = basis;
      this.kind = kind;
    }

    void take(Draft other) {
      before.addAll(other.before);
      after.addAll(other.after);
      partsOf.addAll(other.partsOf);
      marks.addAll(other.marks);
    }

    TerritoryEvent event() {
      return TerritoryEvent.builder()
          .date(date)
          .kind(kind == TerritoryEvent.Kind.FORMATION ? formation() : kind)
          .before(before)
          .after(after)
          .partsOf(partsOf)
          .basis(basis)
          .certainty(new Certainty(marks.contains("") ? "" : String.join(", ", marks)))
          .build();
    }

    private TerritoryEvent.Kind formation() {
      if (before.isEmpty()) {
        return TerritoryEvent.Kind.FORMATION;
      }
      if (before.size() > 1 && after.size() == 1) {
        return TerritoryEvent.Kind.MERGER;
      }
      boolean split = before.size() == 1 && after.size() > 1;
      return split ? TerritoryEvent.Kind.SPLIT : TerritoryEvent.Kind.REORGANISATION;
    }
  }

  private final Map<String, Draft> drafts = new HashMap<>();
  private final Set<Draft> all = new LinkedHashSet<>();

  private TerritoryEvents() {}

  /** The events in the lives of units, in order of time. */
  static ImmutableList<TerritoryEvent> of(Collection<TerritoryUnit> units) {
    TerritoryEvents events = new TerritoryEvents();
    for (TerritoryUnit unit : units) {
      unit.began().ifPresent(date -> events.begin(unit, date));
      for (int i = 1; i < unit.phases().size(); i++) {
        events.change(unit, unit.phases().get(i - 1), unit.phases().get(i));
      }
    }
    List<TerritoryEvent> list = new ArrayList<>();
    for (Draft draft : events.all) {
      list.add(draft.event());
    }
    list.sort(Comparator.comparing(TerritoryEvent::date));
    return ImmutableList.copyOf(list);
  }

  /** Joins what was made out of the same units on one date. */
  private void begin(TerritoryUnit unit, ChangeDate date) {
    TerritoryPhase first = unit.phases().get(0);
    Draft draft = new Draft(date, first.basis(), TerritoryEvent.Kind.FORMATION);
    all.add(draft);
    for (String id : unit.outOf()) {
      Draft other = drafts.get(bond(draft, id));
      if (other != null && all.remove(other)) {
        draft.take(other);
      }
    }
    draft.before.addAll(unit.outOf());
    draft.after.add(unit.id());
    draft.partsOf.addAll(unit.partsOf());
    draft.marks.add(first.certainty().mark());
    for (String id : draft.before) {
      drafts.put(bond(draft, id), draft);
    }
  }

  /** Joins what one act changed on one date. */
  private void change(TerritoryUnit unit, TerritoryPhase old, TerritoryPhase phase) {
    boolean code = old.name().equals(phase.name()) && old.type() == phase.type();
    TerritoryEvent.Kind kind = code ? TerritoryEvent.Kind.CODE : TerritoryEvent.Kind.STATUS;
    ChangeDate date = phase.since().orElseThrow();
    Draft draft = new Draft(date, phase.basis(), kind);
    Draft same = drafts.putIfAbsent(bond(draft, ""), draft);
    draft = same == null ? draft : same;
    all.add(draft);
    draft.before.add(unit.id());
    draft.after.add(unit.id());
    draft.marks.add(phase.certainty().mark());
  }

  /** What holds changes together: one act of one date; for beginnings also a unit that ended. */
  private static String bond(Draft draft, String before) {
    return draft.date + "|" + draft.basis + "|" + draft.kind + "|" + before;
  }
}
