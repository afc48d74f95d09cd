package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;
import vn.kehoach.timeline.Timeline;

/** Merges three versions of a plan, one part after the other. */
final class PlanMerger {

  private static final MergeParents<Indicator> INDICATOR_PARENTS =
      new MergeParents<>(
          MergeSorts.INDICATOR,
          Indicator::id,
          indicator -> indicator.parentId().orElse(""),
          indicator -> indicator.withParentId(Optional.empty()));

  private static final MergeParents<FlatObjective> OBJECTIVE_PARENTS =
      new MergeParents<>(
          MergeSorts.OBJECTIVE,
          FlatObjective::id,
          FlatObjective::parent,
          flat -> flat.withParent(""));

  private final Versions<Plan> plans;
  private final Plan ours;
  private final MergeConflicts conflicts;
  private final MergeNames inBase;
  private final MergeNames inTheirs;

  PlanMerger(Versions<Plan> plans, MergeConflicts conflicts) {
    this.plans = plans;
    this.ours = plans.ours().orElseThrow();
    this.conflicts = conflicts;
    MergeIds indicators = ids(MergeSorts.INDICATOR, Plan::indicators, Indicator::id);
    MergeIds grids = ids(MergeSorts.INDICATOR_TABLE, Plan::indicatorTables, IndicatorTable::id);
    MergeIds tasks = ids(MergeSorts.TASK, Plan::tasks, Task::id);
    MergeIds lists = ids(MergeSorts.TASK_TABLE, Plan::taskTables, TaskTable::id);
    MergeIds objectives = ids(MergeSorts.OBJECTIVE, FlatObjective::of, FlatObjective::id);
    MergeIds funding = ids(MergeSorts.FUNDING, Plan::funding, FundingLine::id);
    this.inBase =
        new MergeNames(
            indicators.base(),
            grids.base(),
            tasks.base(),
            lists.base(),
            objectives.base(),
            funding.base());
    this.inTheirs =
        new MergeNames(
            indicators.theirs(),
            grids.theirs(),
            tasks.theirs(),
            lists.theirs(),
            objectives.theirs(),
            funding.theirs());
  }

  private <T> MergeIds ids(
      MergeSort<T> sort, Function<Plan, List<T>> list, Function<T, String> id) {
    return MergeIds.of(joined(sort, list), id);
  }

  private <T> Threefold<T> joined(MergeSort<T> sort, Function<Plan, List<T>> list) {
    Versions<List<T>> lists = plans.map(list);
    return Threefold.of(
        lists.base().orElseThrow(),
        lists.ours().orElseThrow(),
        lists.theirs().orElseThrow(),
        sort.traits());
  }

  Plan merge() {
    Plan merged =
        ours.withInfo(info())
            .withLegalBases(list("legalBases", MergeSorts.REFERENCE, Plan::legalBases))
            .withReferences(list("references", MergeSorts.REFERENCE, Plan::references));
    Threefold<FlatObjective> objectives =
        joined(MergeSorts.OBJECTIVE, FlatObjective::of).renamed(inBase::in, inTheirs::in);
    List<FlatObjective> goals =
        new ListMerge<>(
                MergeSorts.OBJECTIVE, objectives, plans.map(FlatObjective::pointers), conflicts)
            .merge();
    goals = OBJECTIVE_PARENTS.mend(goals, objectives.gone(FlatObjective::id, goals), conflicts);
    Threefold<Indicator> indicators =
        joined(MergeSorts.INDICATOR, Plan::indicators).renamed(inBase::in, inTheirs::in);
    List<Indicator> figures = list("indicators", MergeSorts.INDICATOR, indicators);
    Set<String> goneFigures = indicators.gone(Indicator::id, figures);
    Threefold<Task> tasks = joined(MergeSorts.TASK, Plan::tasks).renamed(inBase::in, inTheirs::in);
    List<Task> work = list("tasks", MergeSorts.TASK, tasks);
    Set<String> goneWork = tasks.gone(Task::id, work);
    merged =
        merged
            .withObjectives(tree(goals, goneFigures, goneWork))
            .withIndicators(INDICATOR_PARENTS.mend(figures, goneFigures, conflicts))
            .withIndicatorTables(
                indicatorTables().stream()
                    .map(t -> t.withIndicatorIds(left(t.indicatorIds(), goneFigures)))
                    .toList())
            .withFunding(
                list(
                    "funding",
                    MergeSorts.FUNDING,
                    joined(MergeSorts.FUNDING, Plan::funding).renamed(inBase::in, inTheirs::in)))
            .withTasks(work)
            .withTaskTables(
                taskTables().stream().map(t -> t.withTaskIds(left(t.taskIds(), goneWork))).toList())
            .withTimeline(
                Timeline.of(
                    list(
                        "timeline/milestones",
                        MergeSorts.MILESTONE,
                        p -> p.timeline().milestones())));
    return withText(merged);
  }

  private PlanInfo info() {
    Versions<Side<PlanInfo>> sides = plans.map(plan -> new Side<>(plan.info(), Place.at("/info")));
    PlanInfo merged = ours.info();
    for (MergePart<PlanInfo> part : MergeSorts.INFO) {
      merged = part.merge(merged, sides, "info", conflicts);
    }
    return merged;
  }

  private List<IndicatorTable> indicatorTables() {
    return list(
        "indicatorTables",
        MergeSorts.INDICATOR_TABLE,
        joined(MergeSorts.INDICATOR_TABLE, Plan::indicatorTables)
            .renamed(inBase::in, inTheirs::in));
  }

  private List<TaskTable> taskTables() {
    return list(
        "taskTables",
        MergeSorts.TASK_TABLE,
        joined(MergeSorts.TASK_TABLE, Plan::taskTables).renamed(inBase::in, inTheirs::in));
  }

  private <T> List<T> list(String member, MergeSort<T> sort, Function<Plan, List<T>> list) {
    return list(member, sort, joined(sort, list));
  }

  private <T> List<T> list(String member, MergeSort<T> sort, Threefold<T> lists) {
    return new ListMerge<>(sort, lists, plans.map(plan -> at -> '/' + member + '/' + at), conflicts)
        .merge();
  }

  /** The objectives as a tree, each without links to what the merged plan no longer has. */
  private static ImmutableList<Objective> tree(
      List<FlatObjective> goals, Set<String> goneFigures, Set<String> goneWork) {
    return FlatObjective.tree(
        goals.stream()
            .map(
                flat ->
                    flat.with(
                        flat.objective()
                            .withIndicatorIds(left(flat.objective().indicatorIds(), goneFigures))
                            .withTaskIds(left(flat.objective().taskIds(), goneWork))))
            .toList());
  }

  private static List<String> left(List<String> ids, Set<String> gone) {
    return ids.stream().filter(id -> !gone.contains(id)).toList();
  }

  /**
   * The text of the paper and what else is not merged: theirs where ours left the base as it was.
   */
  private Plan withText(Plan merged) {
    return taken(
        taken(taken(merged, Plan::outline, Plan::withOutline), Plan::source, Plan::withSource),
        Plan::extensions,
        Plan::withExtensions);
  }

  private <V> Plan taken(Plan merged, Function<Plan, V> get, BiFunction<Plan, V, Plan> set) {
    boolean left = get.apply(ours).equals(get.apply(plans.base().orElseThrow()));
    return left ? set.apply(merged, get.apply(plans.theirs().orElseThrow())) : merged;
  }
}
