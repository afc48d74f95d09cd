package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import vn.kehoach.agency.AgencyRole;
import vn.kehoach.source.Origin;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;
import vn.kehoach.timeline.Due;

/** Tasks and their tables. */
final class TaskShapes {

  private static final Shape<Assignment, Slots> ASSIGNMENT =
      Shape.ofRecord(
              Assignment.class, "assignment", "An agency in its role for a task (phân công).")
          .add(
              Field.required(
                  "agency",
                  ScalarShapes.AGENCY,
                  Assignment::agency,
                  put(0),
                  "The body or open group."))
          .add(
              Field.required(
                  "role",
                  Words.of(AgencyRole.class),
                  Assignment::role,
                  put(1),
                  "What it does (chủ trì, phối hợp)."))
          .add(
              Field.usual(
                  "origin",
                  SourceShapes.ORIGIN,
                  Assignment::origin,
                  put(2),
                  Origin.STATED,
                  "Where it is named; with the task if left out."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  Assignment::evidence,
                  put(3),
                  "The printed name."))
          .end(s -> new Assignment(s.at(0), s.at(1), s.or(2, Origin.STATED), s.maybe(3)));

  private static final Shape<Deliverable, Slots> DELIVERABLE =
      Shape.ofRecord(Deliverable.class, "deliverable", "A product of a task (sản phẩm).")
          .add(
              Field.required(
                  "name", Texts.NAME, Deliverable::name, put(0), "The product as printed."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  Deliverable::evidence,
                  put(1),
                  "The printed words."))
          .end(s -> new Deliverable(s.at(0), s.maybe(1)));

  static final Shape<Task, Task.Builder> TASK =
      Shape.of(Task.class, "task", Task::builder, "What somebody is to carry out (nhiệm vụ).")
          .add(
              Field.required(
                  "id", Texts.NAME, Task::id, Task.Builder::id, "Its id, unique in the plan."))
          .add(
              Field.text(
                  "section",
                  Task::section,
                  Task.Builder::section,
                  "The path of the section or table group it stands in."))
          .add(
              Field.required(
                  "number",
                  Texts.TEXT,
                  Task::number,
                  Task.Builder::number,
                  "The printed number of its row, else the ordinal."))
          .add(
              Field.required(
                  "text", Texts.TEXT, Task::text, Task.Builder::text, "What is to be done."))
          .add(Field.text("group", Task::group, Task.Builder::group, "The label it stands under."))
          .add(
              Field.list(
                  "assignments",
                  ASSIGNMENT,
                  Task::assignments,
                  Task.Builder::assignments,
                  "Who is to do it, and with whom."))
          .add(
              Field.list(
                  "deliverables",
                  DELIVERABLE,
                  Task::deliverables,
                  Task.Builder::deliverables,
                  "What is to come of it."))
          .add(
              Field.usual(
                  "due",
                  DueShapes.DUE,
                  Task::due,
                  Task.Builder::due,
                  new Due.Unstated(),
                  "The time for it; unstated if left out."))
          .add(
              Field.usual(
                  "dueOrigin",
                  SourceShapes.ORIGIN,
                  Task::dueOrigin,
                  Task.Builder::dueOrigin,
                  Origin.STATED,
                  "Where the time comes from; stated if left out."))
          .add(
              Field.list(
                  "dueEvidence",
                  SourceShapes.EVIDENCE,
                  Task::dueEvidence,
                  Task.Builder::dueEvidence,
                  "The printed time."))
          .add(
              Field.optional(
                  "tableId",
                  Texts.TEXT,
                  Task::tableId,
                  Task.Builder::tableId,
                  "The id of the table it stands in."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  Task::evidence,
                  Task.Builder::evidence,
                  "The printed task."))
          .extensible(Task.Builder::putAllExtensions)
          .end(Task.Builder::build);

  private static final Shape<TaskTable.Column, Slots> COLUMN =
      Shape.ofRecord(TaskTable.Column.class, "taskColumn", "A column of a table of tasks (cột).")
          .add(
              Field.required(
                  "header", Texts.TEXT, TaskTable.Column::header, put(0), "The printed head."))
          .add(
              Field.required(
                  "role",
                  Words.of(TaskTable.Role.class),
                  TaskTable.Column::role,
                  put(1),
                  "What stands in it."))
          .end(s -> new TaskTable.Column(s.at(0), s.at(1)));

  private static final Shape<TaskTable.Group, Slots> GROUP =
      Shape.ofRecord(TaskTable.Group.class, "taskGroup", "A group row (dòng nhóm).")
          .add(Field.text("marker", TaskTable.Group::marker, put(0), "The printed number."))
          .add(
              Field.required(
                  "heading", Texts.TEXT, TaskTable.Group::heading, put(1), "The printed words."))
          .add(
              Field.required(
                  "level",
                  Numbers.wholeFrom(Integer.MIN_VALUE),
                  TaskTable.Group::level,
                  put(2),
                  "How deep it stands, 1 the outermost."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  TaskTable.Group::evidence,
                  put(3),
                  "The printed row."))
          .end(s -> new TaskTable.Group(s.or(0, ""), s.at(1), s.at(2), s.maybe(3)));

  static final Shape<TaskTable, TaskTable.Builder> TABLE =
      Shape.of(
              TaskTable.class,
              "taskTable",
              TaskTable::builder,
              "A table of tasks as it was understood (biểu nhiệm vụ).")
          .add(
              Field.required(
                  "id",
                  Texts.NAME,
                  TaskTable::id,
                  TaskTable.Builder::id,
                  "Its id, unique in the plan."))
          .add(
              Field.text(
                  "section",
                  TaskTable::section,
                  TaskTable.Builder::section,
                  "The path of the section it stands in."))
          .add(
              Field.list(
                  "columns",
                  COLUMN,
                  TaskTable::columns,
                  TaskTable.Builder::columns,
                  "The columns from left to right."))
          .add(
              Field.list(
                  "groups",
                  GROUP,
                  TaskTable::groups,
                  TaskTable.Builder::groups,
                  "The group rows in order."))
          .add(
              Field.list(
                  "taskIds",
                  Texts.TEXT,
                  TaskTable::taskIds,
                  TaskTable.Builder::taskIds,
                  "The ids of the tasks of its rows."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  TaskTable::evidence,
                  TaskTable.Builder::evidence,
                  "The printed head."))
          .extensible(TaskTable.Builder::putAllExtensions)
          .end(TaskTable.Builder::build);

  private TaskShapes() {}
}
