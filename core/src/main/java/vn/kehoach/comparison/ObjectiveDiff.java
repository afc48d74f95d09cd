package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;

/** Changes of the objectives, parents before children. */
final class ObjectiveDiff {

  /** An objective with its place in the list, -1 for no parent. */
  private record Placed(String pointer, Objective objective, int parent) {}

  static final Traits<Objective> TRAITS =
      new Traits<>() {
        @Override
        public String id(Objective objective) {
          return objective.id();
        }

        @Override
        public String words(Objective objective) {
          return objective.text();
        }

        @Override
        public Optional<Evidence> evidence(Objective objective) {
          return objective.evidence();
        }
      };

  private ObjectiveDiff() {}

  static ImmutableList<Entry> entries(int area, Plan before, Plan after, DiffOptions options) {
    List<Placed> old = placed(before);
    List<Placed> now = placed(after);
    Aligned<Objective> aligned =
        Aligned.of(
            objectives(old),
            objectives(now),
            TRAITS,
            options,
            i -> old.get(i).pointer(),
            j -> now.get(j).pointer());
    Telling<Objective> telling = new Telling<>(area, aligned, Change.OfObjective::new);
    for (int i = 0; i < aligned.sizeBefore(); i++) {
      int j = aligned.afterOf(i);
      if (j < 0) {
        telling.tellIf(true, ChangeType.OBJECTIVE_REMOVED, i);
        continue;
      }
      Objective a = aligned.before(i);
      Objective b = aligned.after(j);
      telling.tellIf(!saysTheSame(a, b), ChangeType.OBJECTIVE_CHANGED, i);
      boolean moved = aligned.hasMoved(i) || !haveSameParent(aligned, old.get(i), now.get(j));
      telling.tellIf(moved, ChangeType.OBJECTIVE_MOVED, i);
      telling.tellIf(!linksTheSame(a, b), ChangeType.OBJECTIVE_RELINKED, i);
      telling.tellIf(
          options.tellsEvidence() && Bare.differInEvidence(a, b), ChangeType.EVIDENCE_CHANGED, i);
    }
    telling.tellAdded(ChangeType.OBJECTIVE_ADDED);
    return telling.entries();
  }

  private static boolean saysTheSame(Objective a, Objective b) {
    return a.text().equals(b.text())
        && a.kind() == b.kind()
        && a.section().equals(b.section())
        && a.period().equals(b.period());
  }

  private static boolean linksTheSame(Objective a, Objective b) {
    return a.indicatorIds().equals(b.indicatorIds()) && a.taskIds().equals(b.taskIds());
  }

  private static boolean haveSameParent(Aligned<Objective> aligned, Placed a, Placed b) {
    return (a.parent() < 0 || b.parent() < 0)
        ? a.parent() == b.parent()
        : aligned.afterOf(a.parent()) == b.parent();
  }

  private static List<Placed> placed(Plan plan) {
    List<Placed> all = new ArrayList<>();
    place(all, plan.objectives(), "/objectives/", -1);
    return all;
  }

  private static void place(
      List<Placed> all, List<Objective> objectives, String prefix, int parent) {
    for (int i = 0; i < objectives.size(); i++) {
      String pointer = prefix + i;
      int place = all.size();
      all.add(new Placed(pointer, objectives.get(i), parent));
      place(all, objectives.get(i).children(), pointer + "/children/", place);
    }
  }

  private static ImmutableList<Objective> objectives(List<Placed> placed) {
    return placed.stream().map(Placed::objective).collect(ImmutableList.toImmutableList());
  }
}
