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

/** A plan in which no task has a time. */
final class NoDeadlines implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("task.no-deadlines")
          .group(RuleGroup.TASKS)
          .severity(Severity.INFO)
          .sentence("No task of the plan names a time")
          .sentenceVi("Không nhiệm vụ nào của kế hoạch ghi thời gian thực hiện")
          .why(
              "Then only the period of the plan itself bounds the tasks, and nothing "
                  + "can be late before its end.")
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
    int count = plan.tasks().size();
    if (count == 0) {
      return Examination.notApplicable("no-tasks");
    }
    return plan.tasks().stream().anyMatch(Duties::hasTime)
        ? Examination.of(count, ImmutableList.of())
        : Examination.of(
            count,
            ImmutableList.of(
                finding(Place.at("/tasks"), ImmutableMap.of("count", String.valueOf(count)))));
  }
}
