package vn.kehoach.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** A task with more than one lead. */
final class SeveralLeads implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.several-leads")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("A task has more than one lead")
          .sentenceVi("Nhiệm vụ có nhiều cơ quan chủ trì")
          .why(
              "Each may wait for the other. Some tasks are rightly given to several "
                  + "bodies, each in its own field; hence information only.")
          .whyVi(
              "Nơi này có thể đợi nơi kia. Có nhiệm vụ giao cho nhiều cơ quan "
                  + "là đúng, mỗi nơi một lĩnh vực; vì thế chỉ là thông tin.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Sở Tài chính
                with: Sở Công Thương
              """)
          .badExample(
              """
              task: Tổ chức hội nghị xúc tiến đầu tư
                lead: Sở Tài chính
                lead: Sở Công Thương
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(
        PlanView.of(plan, context).tasks(), "no-tasks", SeveralLeads::hasSeveral, this::check);
  }

  private static boolean hasSeveral(Located<Task> task) {
    int leads = 0;
    for (Assignment assignment : task.value().assignments()) {
      leads += assignment.role() == AgencyRole.LEAD ? 1 : 0;
    }
    return leads > 1;
  }

  private Stream<Finding> check(Located<Task> task) {
    List<String> leads =
        Duties.leads(task.value()).map(lead -> lead.agency().name()).distinct().toList();
    return leads.size() > 1
        ? Stream.of(
            finding(
                task.place(),
                Look.details(
                    Optional.empty(),
                    "number",
                    Look.numberOf(task.value()),
                    "task",
                    Look.beginningOf(task.value()),
                    "leads",
                    String.join("; ", leads))))
        : Stream.empty();
  }
}
