package vn.kehoach.validation.rule;

import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A task that names no lead where most tasks beside it do. */
final class LeadMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.lead-missing")
          .group(RuleGroup.TASKS)
          .severity(Severity.WARNING)
          .sentence(
              "A task names no agency that leads it, though most tasks of its table or "
                  + "chapter do")
          .sentenceVi(
              "Nhiệm vụ không ghi cơ quan chủ trì, trong khi phần lớn nhiệm vụ cùng "
                  + "bảng hoặc cùng phần có ghi")
          .why(
              "What everybody is to do, nobody does. Parts in which most tasks name no "
                  + "lead are told once, by task.few-leads. Silent where the sentence or its "
                  + "heading names the one who acts, and where it only says what something is like.")
          .whyVi(
              "Việc của mọi người thì không ai làm. Phần mà đa số nhiệm vụ "
                  + "không ghi chủ trì được báo một lần bằng task.few-leads. Không "
                  + "báo khi câu hoặc đề mục đã nêu nơi thực hiện, hoặc câu chỉ nêu yêu cầu đối với một việc.")
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
    return Parts.lacking(this, PlanView.of(plan, context), Duties::saysWho, "no-leads");
  }
}
