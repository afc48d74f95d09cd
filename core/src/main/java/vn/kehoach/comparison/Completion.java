package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.task.Task;

/** Whether tasks are done, as far as the caller knows; no plan says it. */
@FunctionalInterface
public interface Completion {

  /** Nothing is known of any task. */
  Completion UNKNOWN = (plan, task) -> Optional.empty();

  /** No task is done, as in a list of what is still open. */
  Completion NOTHING_DONE = (plan, task) -> Optional.of(false);

  /**
   * Returns whether a task is done.
   *
   * @param plan the plan's place among the plans, from 0
   * @param task the task
   * @return whether it is done; empty if that is not known
   */
  Optional<Boolean> isDone(int plan, Task task);
}
