package vn.kehoach.comparison;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Milestone;
import vn.kehoach.timeline.Period;

/**
 * A task or milestone of one of several plans; of a task with several deadlines one for each.
 *
 * @param plan the plan's place among the plans, from 0
 * @param task the task, if it is one
 * @param milestone the milestone, if it is one
 * @param due its time; of several deadlines this one
 * @param frame the period of the plan, from its day of issue on; empty if neither is printed
 */
public record TimelineItem(
    int plan, Optional<Task> task, Optional<Milestone> milestone, Due due, Optional<Period> frame) {

  /**
   * Returns the last day on which it is in time.
   *
   * @return the last day of the printed date or period; empty if none is printed
   */
  public Optional<LocalDate> deadline() {
    return due.span().flatMap(Period::lastDay);
  }

  /**
   * Returns what is to be done or to happen.
   *
   * @return the words of the task or milestone
   */
  public String text() {
    return task.map(Task::text).or(() -> milestone.map(Milestone::text)).orElse("");
  }
}
