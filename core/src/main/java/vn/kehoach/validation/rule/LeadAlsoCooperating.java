package vn.kehoach.validation.rule;

import java.util.HashSet;
import java.util.Set;
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

/** An agency that leads a task and cooperates in it. */
final class LeadAlsoCooperating implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.lead-also-cooperating")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("An agency is named as lead and as cooperating agency of one task")
          .sentenceVi("Một cơ quan vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ")
          .why("One of the two columns is wrong, often because a row was copied.")
          .whyVi("Một trong hai cột bị sai, thường vì một dòng được chép lại.")
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
                with: Sở Tài chính
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    return Look.each(view.tasks(), "no-tasks", task -> check(task, view));
  }

  private Stream<Finding> check(Located<Task> task, PlanView view) {
    Set<String> leads = new HashSet<>();
    for (Assignment assignment : task.value().assignments()) {
      if (assignment.role() == AgencyRole.LEAD) {
        leads.add(key(assignment, view));
      }
    }
    return task.value().assignments().stream()
        .filter(other -> other.role() == AgencyRole.COOPERATING && leads.contains(key(other, view)))
        .map(
            other ->
                finding(
                    task.place(),
                    Look.details(
                        other.evidence(),
                        "number",
                        Look.numberOf(task.value()),
                        "task",
                        Look.beginningOf(task.value()),
                        "agency",
                        other.agency().name())));
  }

  private static String key(Assignment assignment, PlanView view) {
    return view.key(assignment.agency().name());
  }
}
