package vn.kehoach.validation.rule;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A task without a time in a plan whose other tasks have one. */
final class DeadlineMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.deadline-missing")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("A task names no time at all, neither a date nor a rhythm")
          .sentenceVi("Nhiệm vụ không ghi thời gian thực hiện")
          .why(
              "Without a time nobody can say that a task is late. A plan in which no "
                  + "task has a time is told once, by task.no-deadlines.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-06
              task: Tuyên truyền trên báo chí
                due: continuously
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-06
              task: Tuyên truyền trên báo chí
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return plan.tasks().isEmpty() || plan.tasks().stream().anyMatch(Duties::hasTime)
        ? Look.each(Located.tasks(plan), "no-tasks", this::check)
        : Examination.notApplicable("no-deadlines");
  }

  private Stream<Finding> check(Located<Task> task) {
    return Duties.hasTime(task.value())
        ? Stream.empty()
        : Stream.of(
            finding(
                task.place(),
                Look.details(
                    Optional.empty(),
                    "number",
                    Look.numberOf(task.value()),
                    "task",
                    Look.beginningOf(task.value()))));
  }
}
