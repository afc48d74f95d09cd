package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.kehoach.task.Task;

/**
 * A task that stands in another part of the paper too: in the text and in a table, or in two
 * tables.
 *
 * @param task the later one
 * @param earlier the earlier one, which has the same opening words
 */
record Twin(Located<Task> task, Task earlier) {

  /** Returns the twins among the tasks of some kind, in the order of the paper. */
  static ImmutableList<Twin> all(PlanView view, Predicate<Task> kind) {
    if (view.tasks().stream().map(task -> task.value().tableId()).distinct().count() < 2) {
      return ImmutableList.of();
    }
    Map<String, Task> first = new HashMap<>();
    ImmutableList.Builder<Twin> twins = ImmutableList.builder();
    for (Located<Task> task : view.tasks()) {
      if (kind.test(task.value())) {
        Task earlier = first.putIfAbsent(TaskWords.opening(task.value(), view), task.value());
        if (earlier != null && !earlier.tableId().equals(task.value().tableId())) {
          twins.add(new Twin(task, earlier));
        }
      }
    }
    return twins.build();
  }
}
