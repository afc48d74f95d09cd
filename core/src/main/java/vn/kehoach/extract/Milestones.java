package vn.kehoach.extract;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Milestone;
import vn.kehoach.timeline.Period;
import vn.kehoach.timeline.Timeline;

/** Puts the dated tasks of a plan in the order of their deadlines. */
final class Milestones {

  private Milestones() {}

  static Timeline of(Iterable<Task> tasks) {
    List<Milestone> steps = new ArrayList<>();
    for (Task task : tasks) {
      if (task.due() instanceof Due.By by) {
        steps.add(new Milestone(Period.until(by.date()), task.text()));
      }
    }
    return Timeline.of(steps);
  }
}
