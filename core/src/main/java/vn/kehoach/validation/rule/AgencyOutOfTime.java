package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A cooperating body that does not exist on the day of the plan. */
final class AgencyOutOfTime implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.agency-out-of-time")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence(
              "A body that takes part in a task without leading it does not exist on the "
                  + "day of the plan")
          .sentenceVi("Cơ quan phối hợp không tồn tại vào ngày của văn bản")
          .why(
              "Bodies were merged and renamed on 1 March and 1 July 2025. Who is named by "
                  + "an old name may hold that nobody asked them. Leads have a rule of their own.")
          .whyVi(
              "Nhiều cơ quan đã hợp nhất, đổi tên từ ngày 1/3 và 1/7/2025. Cơ "
                  + "quan bị ghi theo tên cũ có thể cho rằng không ai giao việc cho "
                  + "mình. Cơ quan chủ trì có quy tắc riêng.")
          .clause("Nghị quyết 176/2025/QH15; Nghị định 45/2025/NĐ-CP; Nghị định 150/2025/NĐ-CP")
          .goodExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                with: Sở Tài chính
              """)
          .badExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                with: Sở Kế hoạch và Đầu tư
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    ImmutableList<Named> named = others(view.tasks());
    return plan.info()
        .issued()
        .map(view::on)
        .map(
            who ->
                Look.each(
                    named,
                    "no-cooperating-bodies",
                    one -> who.resolve(one.agency()) instanceof AgencyResolution.OutOfTime,
                    one -> check(one, who.resolve(one.agency()))))
        .orElseGet(() -> Examination.notApplicable("no-date-of-issue"));
  }

  private static ImmutableList<Named> others(ImmutableList<Located<Task>> tasks) {
    ImmutableList.Builder<Named> others = ImmutableList.builder();
    for (Located<Task> task : tasks) {
      for (Assignment assignment : task.value().assignments()) {
        if (assignment.role() != AgencyRole.LEAD) {
          others.add(new Named(task, assignment));
        }
      }
    }
    return others.build();
  }

  private Stream<Finding> check(Named named, AgencyResolution resolution) {
    return resolution instanceof AgencyResolution.OutOfTime out
        ? Stream.of(
            finding(
                named.task().place(),
                Look.ofTask(
                    named.task().value(),
                    named.assignment().evidence(),
                    "agency",
                    named.assignment().agency().name(),
                    "lifetime",
                    out.body().lifetime().toString(),
                    "instead",
                    out.instead().stream()
                        .map(AgencyBody::name)
                        .collect(Collectors.joining(", ")))))
        : Stream.empty();
  }

  /** A body in its role, with the task. */
  private record Named(Located<Task> task, Assignment assignment) {

    Agency agency() {
      return assignment.agency();
    }
  }
}
