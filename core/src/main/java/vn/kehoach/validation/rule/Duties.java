package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Period;

/** Who is to do a task, and whether it says by when. */
final class Duties {

  private static final Words DOERS = Words.of("doers.txt");

  private Duties() {}

  static Stream<Assignment> leads(Task task) {
    return task.assignments().stream().filter(a -> a.role() == AgencyRole.LEAD);
  }

  static boolean hasLead(Task task) {
    for (Assignment assignment : task.assignments()) {
      if (assignment.role() == AgencyRole.LEAD) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether it can be read from a task who is to do it: it has a lead, or its sentence
   * begins with the one who acts, though the reader did not take it for a body.
   */
  static boolean saysWho(Task task) {
    return hasLead(task) || DOERS.begin(task.text());
  }

  /** Returns the tasks that are to be done on or up to a day of the calendar. */
  static ImmutableList<Located<Task>> dated(PlanView view) {
    return view.tasks().stream()
        .filter(task -> lastDay(task.value()).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the last day of the time of a task, if that has an end. */
  static Optional<LocalDate> lastDay(Task task) {
    return task.due().span().flatMap(Period::lastDay);
  }

  /** Returns the printed time of a task. */
  static Optional<Evidence> printedTime(Task task) {
    return task.dueEvidence().stream().findFirst();
  }

  /** Returns the printed words of the end of a task's time, the last step of a roadmap. */
  static Optional<Evidence> printedEnd(Task task) {
    return task.dueEvidence().stream().reduce((first, second) -> second);
  }

  static boolean hasTime(Task task) {
    return !(task.due() instanceof Due.Unstated);
  }
}
