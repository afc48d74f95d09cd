package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
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

/** A specific objective that no indicator measures and no task serves. */
final class ObjectiveWithoutMeasure implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.objective-without-measure")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.INFO)
          .sentence("No indicator measures a specific objective and no task serves it")
          .sentenceVi(
              "Mục tiêu cụ thể không có chỉ tiêu đo lường và không có nhiệm vụ thực " + "hiện")
          .why(
              "What is neither measured nor worked on is a wish. Plans in which no "
                  + "objective is linked to anything are passed over.")
          .whyVi(
              "Điều không đo và không ai làm chỉ là mong muốn. Bỏ qua kế hoạch "
                  + "không có mục tiêu nào gắn với gì.")
          .goodExample(
              """
              objective: Người dân được chăm sóc sức khỏe tốt hơn
                indicators: i1
              indicator: Tuổi thọ trung bình
              """)
          .badExample(
              """
              objective: Người dân được chăm sóc sức khỏe tốt hơn
                indicators: i1
              objective: Môi trường trong lành
              indicator: Tuổi thọ trung bình
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    boolean linked = plan.allObjectives().anyMatch(ObjectiveWithoutMeasure::isLinked);
    ImmutableList<Located<Objective>> specific =
        Located.objectives(plan).stream()
            .filter(objective -> linked && objective.value().kind() == Objective.Kind.SPECIFIC)
            .collect(ImmutableList.toImmutableList());
    return Look.each(specific, "no-linked-objectives", this::check);
  }

  private Stream<Finding> check(Located<Objective> objective) {
    return objective.value().withDescendants().anyMatch(ObjectiveWithoutMeasure::isLinked)
        ? Stream.empty()
        : Stream.of(
            finding(
                objective.place(),
                Look.details(
                    Optional.empty(), "objective", Look.beginningOf(objective.value().text()))));
  }

  private static boolean isLinked(Objective objective) {
    return !objective.indicatorIds().isEmpty() || !objective.taskIds().isEmpty();
  }
}
