package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan in which no task names a lead. */
final class NoLeads implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.no-leads")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("No task of the plan names an agency that leads it")
          .sentenceVi("Không nhiệm vụ nào của kế hoạch ghi cơ quan chủ trì")
          .why(
              "Such a plan leaves it to another paper to say who does what; until then "
                  + "nothing of it can be followed up.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                lead: Sở Du lịch
              task: Lập bản đồ số các điểm đến
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch
              task: Lập bản đồ số các điểm đến
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    int count = plan.tasks().size();
    if (count == 0) {
      return Examination.notApplicable("no-tasks");
    }
    return plan.tasks().stream().anyMatch(Duties::hasLead)
        ? Examination.of(count, ImmutableList.of())
        : Examination.of(
            count,
            ImmutableList.of(
                finding(Place.at("/tasks"), ImmutableMap.of("count", String.valueOf(count)))));
  }
}
