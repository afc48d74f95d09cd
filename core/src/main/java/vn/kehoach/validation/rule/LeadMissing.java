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

/** A task that names no lead in a plan whose other tasks do. */
final class LeadMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.lead-missing")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("A task names no agency that leads it")
          .sentenceVi("Nhiệm vụ không ghi cơ quan chủ trì")
          .why(
              "What everybody is to do, nobody does. A plan in which no task at all "
                  + "names a lead is told once, by task.no-leads.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                lead: Sở Du lịch
              task: Lập bản đồ số các điểm đến
                lead: Sở Khoa học và Công nghệ
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                lead: Sở Du lịch
              task: Lập bản đồ số các điểm đến
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return plan.tasks().isEmpty() || plan.tasks().stream().anyMatch(Duties::hasLead)
        ? Look.each(Located.tasks(plan), "no-tasks", this::check)
        : Examination.notApplicable("no-leads");
  }

  private Stream<Finding> check(Located<Task> task) {
    return Duties.hasLead(task.value())
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
