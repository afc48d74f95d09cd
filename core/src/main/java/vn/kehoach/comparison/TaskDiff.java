package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;

/** Changes of the tasks, of who is to do them and of what is to come of them. */
final class TaskDiff {

  private static final String POINTER = "/tasks/";

  static final Traits<Task> TRAITS =
      new Traits<>() {
        @Override
        public String id(Task task) {
          return task.id();
        }

        @Override
        public String words(Task task) {
          return task.text();
        }

        @Override
        public String number(Task task) {
          return task.section() + '#' + task.number();
        }

        @Override
        public String parent(Task task) {
          return task.section() + '\n' + task.group();
        }

        @Override
        public Optional<Evidence> evidence(Task task) {
          return task.evidence();
        }
      };

  static final Traits<Assignment> ASSIGNMENT =
      new Traits<>() {
        @Override
        public String id(Assignment assignment) {
          return assignment.role() + " " + Folding.key(assignment.agency().name());
        }

        @Override
        public String words(Assignment assignment) {
          return "";
        }

        @Override
        public boolean triesLikeness() {
          return false;
        }

        @Override
        public Optional<Evidence> evidence(Assignment assignment) {
          return assignment.evidence();
        }
      };

  static final Traits<Deliverable> DELIVERABLE =
      new Traits<>() {
        @Override
        public String id(Deliverable deliverable) {
          return Folding.key(deliverable.name());
        }

        @Override
        public String words(Deliverable deliverable) {
          return "";
        }

        @Override
        public boolean triesLikeness() {
          return false;
        }

        @Override
        public Optional<Evidence> evidence(Deliverable deliverable) {
          return deliverable.evidence();
        }
      };

  private final Aligned<Task> aligned;
  private final Telling<Task> telling;
  private final DiffOptions options;

  private TaskDiff(int area, Plan before, Plan after, DiffOptions options) {
    this.options = options;
    aligned = Aligned.of(before.tasks(), after.tasks(), TRAITS, options, POINTER, POINTER);
    telling = new Telling<>(area, aligned, Change.OfTask::new);
  }

  static ImmutableList<Entry> entries(int area, Plan before, Plan after, DiffOptions options) {
    return new TaskDiff(area, before, after, options).entries();
  }

  private ImmutableList<Entry> entries() {
    for (int i = 0; i < aligned.sizeBefore(); i++) {
      int j = aligned.afterOf(i);
      telling.tellIf(j < 0, ChangeType.TASK_REMOVED, i);
      if (j >= 0) {
        compare(i, j);
      }
    }
    telling.tellAdded(ChangeType.TASK_ADDED);
    return telling.entries();
  }

  private void compare(int i, int j) {
    Task a = aligned.before(i);
    Task b = aligned.after(j);
    telling.tellIf(aligned.hasMoved(i), ChangeType.TASK_MOVED, i);
    if (a == b) {
      return;
    }
    telling.tellIf(!a.text().equals(b.text()), ChangeType.TASK_TEXT_CHANGED, i);
    boolean renumbered = !a.number().equals(b.number()) || !a.section().equals(b.section());
    telling.tellIf(renumbered, ChangeType.TASK_RENUMBERED, i);
    telling.tellIf(!a.group().equals(b.group()), ChangeType.TASK_REGROUPED, i);
    telling.tellIf(!a.due().equals(b.due()), ChangeType.DUE_CHANGED, i);
    if (!assignTheSame(a.assignments(), b.assignments())) {
      tellAssignments(i, a, b);
    }
    if (!promiseTheSame(a.deliverables(), b.deliverables())) {
      tellDeliverables(i, a, b);
    }
    telling.tellIf(
        options.tellsEvidence() && Bare.differInEvidence(a, b), ChangeType.EVIDENCE_CHANGED, i);
  }

  private static boolean assignTheSame(List<Assignment> a, List<Assignment> b) {
    boolean same = a.size() == b.size();
    for (int k = 0; same && k < a.size(); k++) {
      same =
          a.get(k).role() == b.get(k).role()
              && a.get(k).agency().name().equals(b.get(k).agency().name());
    }
    return same;
  }

  private static boolean promiseTheSame(List<Deliverable> a, List<Deliverable> b) {
    boolean same = a.size() == b.size();
    for (int k = 0; same && k < a.size(); k++) {
      same = a.get(k).name().equals(b.get(k).name());
    }
    return same;
  }

  private void tellAssignments(int i, Task a, Task b) {
    Sides<Task> task = aligned.sides(i);
    Aligned<Assignment> parts =
        Aligned.of(
            a.assignments(),
            b.assignments(),
            ASSIGNMENT,
            options,
            pointer(task.before(), "/assignments/"),
            pointer(task.after(), "/assignments/"));
    tellParts(
        i,
        parts,
        sides -> new Change.OfAssignment(ChangeType.ASSIGNMENT_REMOVED, task, sides),
        sides -> new Change.OfAssignment(ChangeType.ASSIGNMENT_ADDED, task, sides));
  }

  private void tellDeliverables(int i, Task a, Task b) {
    Sides<Task> task = aligned.sides(i);
    Aligned<Deliverable> parts =
        Aligned.of(
            a.deliverables(),
            b.deliverables(),
            DELIVERABLE,
            options,
            pointer(task.before(), "/deliverables/"),
            pointer(task.after(), "/deliverables/"));
    tellParts(
        i,
        parts,
        sides -> new Change.OfDeliverable(ChangeType.DELIVERABLE_REMOVED, task, sides),
        sides -> new Change.OfDeliverable(ChangeType.DELIVERABLE_ADDED, task, sides));
  }

  private static String pointer(Optional<Side<Task>> side, String member) {
    return side.map(s -> s.place().pointer()).orElse("") + member;
  }

  private <P> void tellParts(
      int i,
      Aligned<P> parts,
      Function<Sides<P>, Change> removed,
      Function<Sides<P>, Change> added) {
    for (int k = 0; k < parts.sizeBefore(); k++) {
      if (parts.afterOf(k) < 0) {
        telling.tellPart(removed.apply(parts.sides(k)), i, parts.level(k));
      }
    }
    for (int l = 0; l < parts.sizeAfter(); l++) {
      if (parts.isAdded(l)) {
        telling.tellPart(added.apply(parts.addedSides(l)), i, parts.addedLevel(l));
      }
    }
  }
}
