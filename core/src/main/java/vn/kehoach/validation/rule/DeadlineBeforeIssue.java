package vn.kehoach.validation.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A task that was due before the plan was issued. */
final class DeadlineBeforeIssue implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.deadline-before-issue")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("A task is due before the plan was issued")
          .sentenceVi("Thời hạn của nhiệm vụ sớm hơn ngày ban hành kế hoạch")
          .why(
              "Such a task was late on its first day: a year or a day is misprinted, "
                  + "or the row comes from an older plan. The whole of the printed month, "
                  + "quarter or year counts.")
          .whyVi(
              "Nhiệm vụ như vậy chậm ngay từ ngày đầu: năm hoặc ngày bị in sai, "
                  + "hoặc dòng này lấy từ kế hoạch cũ. Tháng, quý, năm được tính "
                  + "trọn.")
          .goodExample(
              """
              issued: 2026-01-05
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-01
              """)
          .badExample(
              """
              issued: 2026-01-05
              task: Xây dựng Đề án phát triển du lịch
                due: by 2025-12
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return plan.info()
        .issued()
        .map(
            day ->
                Look.each(
                    PlanView.of(plan, context).tasks(),
                    "no-tasks",
                    task -> endsBefore(task.value(), day),
                    task -> check(task, day)))
        .orElseGet(() -> Examination.notApplicable("no-date-of-issue"));
  }

  private static boolean endsBefore(Task task, LocalDate issued) {
    return Duties.lastDay(task).filter(day -> day.isBefore(issued)).isPresent();
  }

  private Stream<Finding> check(Located<Task> task, LocalDate issued) {
    Optional<LocalDate> end = task.value().due().span().flatMap(Period::lastDay);
    return end.filter(day -> day.isBefore(issued)).stream()
        .map(
            day ->
                finding(
                    task.place(),
                    Look.details(
                        task.value().dueEvidence().stream().findFirst(),
                        "number",
                        Look.numberOf(task.value()),
                        "task",
                        Look.beginningOf(task.value()),
                        "due",
                        day.toString(),
                        "issued",
                        issued.toString())));
  }
}
