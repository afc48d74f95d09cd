package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A target for a year that the plan does not reach. */
final class TargetOutsidePeriod implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.target-outside-period")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("A target is for a time before or after the period of the plan")
          .sentenceVi("Mục tiêu đặt cho thời điểm nằm ngoài thời kỳ của kế hoạch")
          .why(
              "Nobody will be held to it: either the year of the target or the period in "
                  + "the title is wrong. A vision printed in the title counts as part of the "
                  + "period.")
          .goodExample(
              """
              period: 2021/2025
              indicator: Tỷ lệ đô thị hóa
                target 2025: 45 %
              """)
          .badExample(
              """
              period: 2021/2025
              indicator: Tỷ lệ đô thị hóa
                target 2026: 45 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Cell> targets =
        Cell.all(plan).stream()
            .filter(cell -> cell.value().kind() == ValueKind.TARGET && end(cell).isPresent())
            .collect(ImmutableList.toImmutableList());
    return Frame.of(plan)
        .map(frame -> Look.each(targets, "no-dated-targets", target -> check(target, frame)))
        .orElseGet(() -> Examination.notApplicable("no-period"));
  }

  private Stream<Finding> check(Cell target, Frame frame) {
    return end(target)
        .filter(frame::leavesOut)
        .map(
            day ->
                finding(
                    target.place(),
                    target.details(
                        "year", String.valueOf(day.getYear()), "period", frame.toString())))
        .stream();
  }

  private static Optional<LocalDate> end(Cell cell) {
    return cell.value().period().flatMap(Period::lastDay);
  }
}
