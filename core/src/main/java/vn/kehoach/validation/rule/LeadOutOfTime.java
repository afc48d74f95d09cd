package vn.kehoach.validation.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyResolution.OutOfTime;
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

/** A lead that does not exist on the day of the plan, such as a department merged before. */
final class LeadOutOfTime implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.lead-out-of-time")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("The lead of a task is a body that does not exist on the day of the plan")
          .sentenceVi("Cơ quan chủ trì không tồn tại vào ngày của văn bản")
          .why(
              "Bodies were merged and renamed on 1 March and 1 July 2025. Who is named by an old "
                  + "name may hold that nobody asked them.")
          .whyVi(
              "Nhiều cơ quan đã hợp nhất, đổi tên từ ngày 1/3 và 1/7/2025. Cơ "
                  + "quan bị ghi theo tên cũ có thể cho rằng không ai giao việc cho "
                  + "mình.")
          .clause("Nghị quyết 176/2025/QH15; Nghị định 45/2025/NĐ-CP; Nghị định 150/2025/NĐ-CP")
          .goodExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Sở Tài chính
              """)
          .badExample(
              """
              issued: 2026-01-05
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Sở Kế hoạch và Đầu tư
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Optional<LocalDate> date = plan.info().issued();
    if (date.isEmpty()) {
      return Examination.notApplicable("no-date-of-issue");
    }
    PlanView view = PlanView.of(plan, context);
    WhoIs who = view.on(date.get());
    return Look.each(view.tasks(), "no-tasks", task -> check(task, who));
  }

  private Stream<Finding> check(Located<Task> task, WhoIs who) {
    return Duties.leads(task.value())
        .flatMap(
            lead ->
                outOfTime(who.resolve(lead.agency())).map(out -> told(task, lead, out)).stream());
  }

  private static Optional<OutOfTime> outOfTime(AgencyResolution resolution) {
    return resolution instanceof OutOfTime out ? Optional.of(out) : Optional.empty();
  }

  private Finding told(Located<Task> task, Assignment lead, OutOfTime out) {
    return finding(
        task.place(),
        Look.details(
            lead.evidence(),
            "number",
            Look.numberOf(task.value()),
            "task",
            Look.beginningOf(task.value()),
            "lead",
            lead.agency().name(),
            "lifetime",
            out.body().lifetime().toString(),
            "instead",
            out.instead().stream().map(AgencyBody::name).collect(Collectors.joining(", "))));
  }
}
