package vn.kehoach.validation.rule;

import java.util.stream.Stream;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;

/** Who is to do a task, and whether it says by when. */
final class Duties {

  private Duties() {}

  static Stream<Assignment> leads(Task task) {
    return task.assignments().stream().filter(a -> a.role() == AgencyRole.LEAD);
  }

  static boolean hasLead(Task task) {
    return leads(task).findAny().isPresent();
  }

  static boolean hasTime(Task task) {
    return !(task.due() instanceof Due.Unstated);
  }
}
