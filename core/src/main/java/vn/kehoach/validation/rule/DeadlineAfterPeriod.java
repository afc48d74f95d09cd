package vn.kehoach.validation.rule;

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

/** A task that is due after the period of the plan. */
final class DeadlineAfterPeriod implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.deadline-after-period")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("A task is due after the period of the plan has ended")
          .sentenceVi("Thời hạn của nhiệm vụ muộn hơn thời kỳ của kế hoạch")
          .why(
              "Nobody reports on a plan that has ended: a year is misprinted, or the task "
                  + "belongs to the next plan. A vision printed in the title counts as part of "
                  + "the period.")
          .whyVi(
              "Không ai báo cáo về kế hoạch đã kết thúc: năm bị in sai, hoặc "
                  + "nhiệm vụ thuộc kế hoạch sau. Tầm nhìn ghi trong tên được tính là "
                  + "thuộc thời kỳ.")
          .goodExample(
              """
              period: 2021/2025
              task: Xây dựng Đề án phát triển du lịch
                due: by 2025-12
              """)
          .badExample(
              """
              period: 2021/2025
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-01
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Frame.of(plan)
        .map(
            frame ->
                Look.each(
                    Duties.dated(PlanView.of(plan, context)),
                    "no-dated-tasks",
                    task -> endsAfter(task.value(), frame),
                    task -> check(task, frame)))
        .orElseGet(() -> Examination.notApplicable("no-period"));
  }

  private static boolean endsAfter(Task task, Frame frame) {
    return Duties.lastDay(task).filter(day -> day.isAfter(frame.last())).isPresent();
  }

  private Stream<Finding> check(Located<Task> task, Frame frame) {
    return Duties.lastDay(task.value())
        .filter(day -> day.isAfter(frame.last()))
        .map(
            day ->
                finding(
                    task.place(),
                    Look.ofTask(
                        task.value(),
                        Duties.printedEnd(task.value()),
                        "due",
                        day.toString(),
                        "end",
                        frame.last().toString())))
        .stream();
  }
}
