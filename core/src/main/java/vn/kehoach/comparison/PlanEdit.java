package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.kehoach.plan.Plan;

/**
 * The step from one version of a plan to the other, part by part: what both have is not in it, but
 * where it stands.
 */
final class PlanEdit {

  /** Changes one part of a plan. */
  private interface Step {
    Plan apply(Plan plan);
  }

  private final List<Step> steps = new ArrayList<>();
  private final Plan before;
  private final Plan after;

  private PlanEdit(Plan before, Plan after) {
    this.before = before;
    this.after = after;
  }

  static PlanEdit between(Plan before, Plan after) {
    PlanEdit edit = new PlanEdit(before, after);
    edit.value("info", Plan::info, Plan::withInfo);
    edit.list("legalBases", Plan::legalBases, Plan::withLegalBases);
    edit.list("references", Plan::references, Plan::withReferences);
    edit.list("objectives", Plan::objectives, Plan::withObjectives);
    edit.list("indicators", Plan::indicators, Plan::withIndicators);
    edit.list("indicatorTables", Plan::indicatorTables, Plan::withIndicatorTables);
    edit.list("tasks", Plan::tasks, Plan::withTasks);
    edit.list("taskTables", Plan::taskTables, Plan::withTaskTables);
    edit.list("funding", Plan::funding, Plan::withFunding);
    edit.value("timeline", Plan::timeline, Plan::withTimeline);
    edit.value("outline", Plan::outline, Plan::withOutline);
    edit.value("source", Plan::source, Plan::withSource);
    edit.value("extensions", Plan::extensions, Plan::withExtensions);
    return edit;
  }

  Plan apply(Plan plan) {
    Plan edited = plan;
    for (Step step : steps) {
      edited = step.apply(edited);
    }
    return edited;
  }

  private <V> void value(String name, Function<Plan, V> get, BiFunction<Plan, V, Plan> set) {
    V old = get.apply(before);
    V now = get.apply(after);
    if (!old.equals(now)) {
      steps.add(
          plan -> {
            if (!get.apply(plan).equals(old)) {
              throw new IllegalArgumentException(
                  "plan must be the version the difference was made for, but has another " + name);
            }
            return set.apply(plan, now);
          });
    }
  }

  private <T> void list(
      String name, Function<Plan, ImmutableList<T>> get, BiFunction<Plan, Iterable<T>, Plan> set) {
    if (!get.apply(before).equals(get.apply(after))) {
      ListEdit<T> edit = ListEdit.between(name, get.apply(before), get.apply(after));
      steps.add(plan -> set.apply(plan, edit.apply(get.apply(plan))));
    }
  }
}
