package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A target that is weaker than the one of an earlier year. */
final class LaterTargetWeaker implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.later-target-weaker")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence(
              "A target is weaker than that of an earlier year, given the way the "
                  + "indicator is meant to go")
          .sentenceVi(
              "Chỉ tiêu của năm sau kém hơn chỉ tiêu của năm trước so với chiều phấn " + "đấu")
          .why(
              "Targets of one plan are steps in one direction; a step back is mostly a "
                  + "cell that slipped. Yearly averages and sums are not weighed against "
                  + "levels.")
          .whyVi(
              "Các mục tiêu của một kế hoạch là các bước về một hướng; bước lùi "
                  + "thường là một ô bị lệch. Không so bình quân năm và tổng với mức "
                  + "tại một thời điểm.")
          .goodExample(
              """
              indicator: Tuổi thọ trung bình
                target 2025: khoảng 74 tuổi
                target 2030: khoảng 75 tuổi
              """)
          .badExample(
              """
              indicator: Tuổi thọ trung bình
                target 2025: khoảng 75 tuổi
                target 2030: khoảng 74 tuổi
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
            .filter(indicator -> indicator.levels().size() > 1 && dated(indicator).size() > 1)
            .collect(ImmutableList.toImmutableList());
    return Look.each(indicators, "no-directed-indicators", this::check);
  }

  private Stream<Finding> check(Row indicator) {
    ImmutableList<Cell> targets = dated(indicator);
    return Streams.zip(
            targets.stream(),
            targets.stream().skip(1),
            (earlier, later) -> compare(indicator, earlier, later))
        .flatMap(findings -> findings);
  }

  private Stream<Finding> compare(Row indicator, Cell earlier, Cell later) {
    boolean apart = end(earlier.value()).isBefore(end(later.value()));
    return apart && later.isWeakerThan(earlier, indicator.direction())
        ? Stream.of(
            finding(
                later.place(),
                Look.details(
                    later.value().evidence(),
                    "indicator",
                    indicator.value().label(),
                    "later",
                    later.printed(),
                    "earlier",
                    earlier.printed())))
        : Stream.empty();
  }

  private static ImmutableList<Cell> dated(Row indicator) {
    return indicator.levels(ValueKind.TARGET).stream()
        .filter(target -> target.value().period().flatMap(Period::lastDay).isPresent())
        .sorted(Comparator.comparing(target -> end(target.value())))
        .collect(ImmutableList.toImmutableList());
  }

  private static LocalDate end(IndicatorValue value) {
    return value.period().flatMap(Period::lastDay).orElse(LocalDate.MAX);
  }
}
