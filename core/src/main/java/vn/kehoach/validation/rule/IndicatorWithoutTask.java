package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** An indicator that no objective joins to a task. */
final class IndicatorWithoutTask implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.indicator-without-task")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.INFO)
          .sentence(
              "No task serves the objective that an indicator measures, so nobody is "
                  + "responsible for it")
          .sentenceVi(
              "Không có nhiệm vụ nào gắn với mục tiêu mà chỉ tiêu đo lường, nên không ai "
                  + "chịu trách nhiệm về chỉ tiêu")
          .why(
              "A figure that nobody works for is reached by chance. Only plans that join "
                  + "some of their indicators to tasks through objectives are looked at.")
          .whyVi(
              "Con số không ai làm thì chỉ đạt được nhờ may. Chỉ xét kế hoạch "
                  + "gắn một số chỉ tiêu với nhiệm vụ qua mục tiêu.")
          .goodExample(
              """
              objective: Người dân được chăm sóc sức khỏe tốt hơn
                indicators: i1
                tasks: t1
              indicator: Tuổi thọ trung bình
              task: Xây dựng trạm y tế
              """)
          .badExample(
              """
              objective: Người dân được chăm sóc sức khỏe tốt hơn
                indicators: i1
                tasks: t1
              objective: Không khí trong lành
                indicators: i2
              indicator: Tuổi thọ trung bình
              indicator: Nồng độ bụi mịn
              task: Xây dựng trạm y tế
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableSet<String> served =
        plan.objectives().stream()
            .flatMap(IndicatorWithoutTask::served)
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Row> rows =
        PlanView.of(plan, context).rows().stream()
            .filter(row -> !served.isEmpty() && row.value().parentId().isEmpty())
            .collect(ImmutableList.toImmutableList());
    return Look.each(rows, "no-joined-objectives", row -> check(row, served));
  }

  /** Returns the ids of indicators that an objective, or one above it, joins to a task. */
  private static Stream<String> served(Objective objective) {
    return objective.taskIds().isEmpty()
        ? Stream.concat(
            objective.children().stream().anyMatch(IndicatorWithoutTask::hasTask)
                ? objective.indicatorIds().stream()
                : Stream.empty(),
            objective.children().stream().flatMap(IndicatorWithoutTask::served))
        : objective.withDescendants().flatMap(one -> one.indicatorIds().stream());
  }

  private static boolean hasTask(Objective objective) {
    return objective.withDescendants().anyMatch(one -> !one.taskIds().isEmpty());
  }

  private Stream<Finding> check(Row row, ImmutableSet<String> served) {
    return served.contains(row.value().id())
        ? Stream.empty()
        : Stream.of(
            finding(
                row.place(),
                Look.details(
                    row.value().evidence(),
                    "indicator",
                    row.value().label(),
                    "number",
                    row.value().number())));
  }
}
