package vn.kehoach.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;

/** The ids one version's items have in the merged plan, put into whatever names them. */
record MergeNames(
    Map<String, String> indicators,
    Map<String, String> indicatorTables,
    Map<String, String> tasks,
    Map<String, String> taskTables,
    Map<String, String> objectives,
    Map<String, String> funding) {

  Indicator in(Indicator indicator) {
    String id = name(indicators, indicator.id());
    return indicator
        .withId(id)
        .withParentId(name(indicators, indicator.parentId()))
        .withTableId(name(indicatorTables, indicator.tableId()))
        .withValues(
            id.equals(indicator.id())
                ? indicator.values()
                : indicator.values().stream().map(v -> in(v, indicator.id(), id)).toList());
  }

  private static IndicatorValue in(IndicatorValue value, String old, String id) {
    return value.id().startsWith(old + '-')
        ? value.withId(id + value.id().substring(old.length()))
        : value;
  }

  IndicatorTable in(IndicatorTable table) {
    return table
        .withId(name(indicatorTables, table.id()))
        .withIndicatorIds(names(indicators, table.indicatorIds()));
  }

  Task in(Task task) {
    return task.withId(name(tasks, task.id())).withTableId(name(taskTables, task.tableId()));
  }

  TaskTable in(TaskTable table) {
    return table.withId(name(taskTables, table.id())).withTaskIds(names(tasks, table.taskIds()));
  }

  FundingLine in(FundingLine line) {
    return line.withId(name(funding, line.id()));
  }

  FlatObjective in(FlatObjective flat) {
    return flat.with(
            flat.objective()
                .withId(name(objectives, flat.objective().id()))
                .withIndicatorIds(names(indicators, flat.objective().indicatorIds()))
                .withTaskIds(names(tasks, flat.objective().taskIds())))
        .withParent(name(objectives, flat.parent()));
  }

  private static String name(Map<String, String> names, String id) {
    return names.getOrDefault(id, id);
  }

  private static Optional<String> name(Map<String, String> names, Optional<String> id) {
    return id.map(i -> name(names, i));
  }

  private static List<String> names(Map<String, String> names, List<String> ids) {
    return ids.stream().map(id -> name(names, id)).toList();
  }
}
