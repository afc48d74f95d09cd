package vn.kehoach.validation.rule;

import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A table or chapter in which most tasks name no lead. */
final class FewLeads implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.few-leads")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence("Most tasks of a table or chapter name no agency that leads them")
          .sentenceVi("Phần lớn nhiệm vụ trong một bảng hoặc một phần không ghi cơ quan chủ trì")
          .why(
              "Such a part leaves it to another paper to say who does what; until then "
                  + "little of it can be followed up.")
          .whyVi(
              "Phần như vậy để văn bản khác phân công; đến lúc đó khó theo dõi " + "được việc nào.")
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
    return Parts.mostlyLacking(this, PlanView.of(plan, context), Duties::saysWho);
  }
}
