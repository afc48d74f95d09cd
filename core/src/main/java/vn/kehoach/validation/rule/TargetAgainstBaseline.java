package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A target that is weaker than where things already stood. */
final class TargetAgainstBaseline implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.target-against-baseline")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence(
              "A target is weaker than the baseline, given the way the indicator is "
                  + "meant to go")
          .sentenceVi("Chỉ tiêu đặt ra kém hơn hiện trạng so với chiều phấn đấu")
          .why(
              "Either a figure or the direction is wrong, or the plan should say why "
                  + "it steps back. The direction is the one given, else the one the name "
                  + "tells for certain; where neither helps the rule keeps silent.")
          .whyVi(
              "Hoặc một con số hay chiều phấn đấu bị sai, hoặc kế hoạch phải "
                  + "nói vì sao lùi. Chiều phấn đấu là chiều đã cho, nếu không thì là "
                  + "chiều mà tên cho biết chắc; không có cả hai thì quy tắc im lặng.")
          .goodExample(
              """
              indicator: Tỷ lệ hộ nghèo
                baseline 2020: 4,5 %
                target 2025: dưới 3 %
              """)
          .badExample(
              """
              indicator: Tỷ lệ hộ nghèo
                baseline 2020: 4,5 %
                target 2025: dưới 6 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Row> indicators =
        PlanView.of(plan, context).rows().stream()
            .filter(indicator -> indicator.direction() != Direction.NEITHER)
            .filter(indicator -> baseline(indicator).isPresent())
            .collect(ImmutableList.toImmutableList());
    return Look.each(indicators, "no-directed-indicators", this::check);
  }

  private Stream<Finding> check(Row indicator) {
    Direction direction = indicator.direction();
    Cell baseline = baseline(indicator).orElseThrow();
    return indicator.levels(ValueKind.TARGET).stream()
        .filter(target -> target.isWeakerThan(baseline, direction))
        .map(
            target ->
                finding(
                    target.place(),
                    Look.details(
                        target.value().evidence(),
                        "indicator",
                        indicator.value().label(),
                        "target",
                        target.printed(),
                        "baseline",
                        baseline.printed())));
  }

  /** Returns the last baseline with a figure, which is the nearest to the targets. */
  private static Optional<Cell> baseline(Row indicator) {
    return indicator.levels(ValueKind.BASELINE).stream().reduce((earlier, later) -> later);
  }
}
