package vn.kehoach.io.facts;

import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;

/** The rows of {@code tasks.csv}: one for each task. */
final class TaskFacts {

  private TaskFacts() {}

  static FactTable of(Plan plan) {
    FactTable table =
        new FactTable(
            "section",
            "no",
            "text",
            "lead",
            "cooperating",
            "deliverables",
            "schedule_kind",
            "start",
            "end",
            "raw_schedule");
    plan.tasks().forEach(task -> addRow(table, task));
    return table;
  }

  private static void addRow(FactTable table, Task task) {
    DueCells due = DueCells.of(task.due());
    table.add(
        task.section(),
        task.number(),
        task.text(),
        FactTable.joined(leads(task).map(Agency::name)),
        FactTable.joined(task.agencies(AgencyRole.COOPERATING).map(Agency::name)),
        FactTable.joined(task.deliverables().stream().map(Deliverable::name)),
        due.kind(),
        due.start(),
        due.end(),
        FactTable.joined(task.dueEvidence().stream().map(Evidence::quote)));
  }

  /** Returns who leads; where nobody does, who carries the task out. */
  private static Stream<Agency> leads(Task task) {
    boolean led = task.agencies(AgencyRole.LEAD).findAny().isPresent();
    return task.agencies(led ? AgencyRole.LEAD : AgencyRole.EXECUTING);
  }
}
