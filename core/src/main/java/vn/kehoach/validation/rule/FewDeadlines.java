package vn.kehoach.validation.rule;

import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A table or chapter in which most tasks name no time. */
final class FewDeadlines implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.few-deadlines")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("Most tasks of a table or chapter name no time")
          .sentenceVi(
              "Phần lớn nhiệm vụ trong một bảng hoặc một phần không ghi thời gian thực " + "hiện")
          .why(
              "Then only the period of the plan itself bounds them, and little can be "
                  + "late before its end.")
          .whyVi(
              "Khi đó chỉ có thời kỳ của kế hoạch giới hạn các nhiệm vụ, và khó "
                  + "có việc gì bị coi là chậm trước khi kết thúc.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-06
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
    return Parts.mostlyLacking(this, PlanView.of(plan, context), Duties::hasTime);
  }
}
