package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.finding.Finding;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;

/**
 * The parts of a plan by which its tasks are judged: each table, and each outermost section.
 *
 * <p>Where most tasks of a part name something, those that do not are told one by one; where most
 * do not, the part is told once. So an annex in which everything is assigned is held to that, and a
 * chapter of general measures does not fill the report.
 */
final class Parts {

  private static final String WHOLE = "–";

  private Parts() {}

  /** Tells the tasks that lack something most tasks of their part have. */
  static Examination lacking(Rule rule, PlanView plan, Predicate<Task> has, String reasonIfNone) {
    ImmutableList<Located<Task>> tasks =
        plan.parts().asMap().values().stream()
            .filter(part -> mostly(part, has))
            .flatMap(Collection::stream)
            .collect(ImmutableList.toImmutableList());
    return Look.each(
        tasks,
        plan.tasks().isEmpty() ? "no-tasks" : reasonIfNone,
        task ->
            Optional.of(task).filter(t -> !has.test(t.value())).map(t -> lacks(rule, t)).stream());
  }

  private static Finding lacks(Rule rule, Located<Task> task) {
    return rule.finding(
        task.place(),
        Look.details(
            Optional.empty(),
            "number",
            Look.numberOf(task.value()),
            "task",
            Look.beginningOf(task.value())));
  }

  /** Tells the parts of which most tasks lack something, at their first task that does. */
  static Examination mostlyLacking(Rule rule, PlanView plan, Predicate<Task> has) {
    return Look.each(
        plan.parts().asMap().values().asList(),
        "no-tasks",
        part ->
            Optional.of(part).filter(p -> !mostly(p, has)).map(p -> lack(rule, p, has)).stream());
  }

  private static Finding lack(Rule rule, Collection<Located<Task>> part, Predicate<Task> has) {
    ImmutableList<Located<Task>> lacking =
        part.stream()
            .filter(task -> !has.test(task.value()))
            .collect(ImmutableList.toImmutableList());
    return rule.finding(
        lacking.get(0).place(),
        ImmutableMap.of(
            "part", nameOf(lacking.get(0).value()),
            "missing", String.valueOf(lacking.size()),
            "count", String.valueOf(part.size())));
  }

  private static boolean mostly(Collection<Located<Task>> part, Predicate<Task> has) {
    long having = part.stream().filter(task -> has.test(task.value())).count();
    return 2 * having >= part.size();
  }

  /** Returns tasks by the part of the plan they stand in. */
  static ImmutableListMultimap<String, Located<Task>> of(ImmutableList<Located<Task>> tasks) {
    return Multimaps.index(
        tasks, task -> task.value().tableId().orElse("") + '\n' + nameOf(task.value()));
  }

  /** Returns the first step of the path of a task's section; of a table, it is where it stands. */
  private static String nameOf(Task task) {
    int dot = task.section().indexOf('.');
    String outermost = dot < 0 ? task.section() : task.section().substring(0, dot);
    return outermost.isEmpty() ? WHOLE : outermost;
  }
}
