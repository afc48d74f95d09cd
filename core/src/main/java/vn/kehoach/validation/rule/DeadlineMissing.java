package vn.kehoach.validation.rule;

import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A task without a time where most tasks beside it have one. */
final class DeadlineMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.deadline-missing")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence(
              "A task names no time at all, though most tasks of its table or chapter " + "do")
          .sentenceVi(
              "Nhiệm vụ không ghi thời gian thực hiện, trong khi phần lớn nhiệm vụ cùng "
                  + "bảng hoặc cùng phần có ghi")
          .why(
              "Without a date or a rhythm nobody can say that a task is late. Parts in "
                  + "which most tasks name no time are told once, by task.few-deadlines.")
          .whyVi(
              "Không có ngày hay chu kỳ thì không ai nói được nhiệm vụ có chậm "
                  + "không. Phần mà đa số nhiệm vụ không ghi thời gian được báo một "
                  + "lần bằng task.few-deadlines.")
          .clause(
              "Chính phủ: \"rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản "
                  + "phẩm, rõ thẩm quyền\"")
          .goodExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-06
              task: Tuyên truyền trên báo chí
                due: continuously
              """)
          .badExample(
              """
              task: Xây dựng Đề án phát triển du lịch
                due: by 2026-06
              task: Tuyên truyền trên báo chí
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Parts.lacking(this, PlanView.of(plan, context), Duties::hasTime, "no-deadlines");
  }
}
