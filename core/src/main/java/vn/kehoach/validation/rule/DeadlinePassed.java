package vn.kehoach.validation.rule;

import java.time.LocalDate;
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

/** A task whose time is over on the day on which the plan is looked at. */
final class DeadlinePassed implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.deadline-passed")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("The time for a task is over on the day on which the plan is looked at")
          .sentenceVi("Nhiệm vụ đã hết hạn vào ngày xét kế hoạch")
          .why(
              "Whether the task was done the plan does not say; whoever follows it up will "
                  + "ask. It is skipped unless the caller gives a day.")
          .whyVi(
              "Kế hoạch không cho biết nhiệm vụ đã xong chưa; người theo dõi sẽ "
                  + "hỏi. Quy tắc bị bỏ qua nếu không cho ngày xét.")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-12
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-06
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return context
        .asOf()
        .map(
            today ->
                Look.each(
                    Duties.dated(PlanView.of(plan, context)),
                    "no-dated-tasks",
                    task -> check(task, today)))
        .orElseGet(() -> Examination.skipped("no-as-of"));
  }

  private Stream<Finding> check(Located<Task> task, LocalDate today) {
    return Duties.lastDay(task.value())
        .filter(day -> day.isBefore(today))
        .map(
            day ->
                finding(
                    task.place(),
                    Look.ofTask(
                        task.value(),
                        Duties.printedEnd(task.value()),
                        "due",
                        day.toString(),
                        "today",
                        today.toString())))
        .stream();
  }
}
