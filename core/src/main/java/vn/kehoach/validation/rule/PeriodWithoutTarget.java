package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan with dated targets, none of them for the end of its period. */
final class PeriodWithoutTarget implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.period-without-target")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.INFO)
          .sentence("No target is set for the end of the period of the plan")
          .sentenceVi("Không có chỉ tiêu nào đặt cho năm cuối của thời kỳ kế hoạch")
          .why(
              "What the plan is to have reached when it ends cannot be told. Plans in which "
                  + "no target has a year are passed over.")
          .whyVi(
              "Không nói được kế hoạch phải đạt gì khi kết thúc. Bỏ qua kế "
                  + "hoạch không có mục tiêu nào ghi năm.")
          .goodExample(
              """
              period: 2021/2025
              indicator: Tỷ lệ đô thị hóa
                target 2023: 43 %
                target 2025: 45 %
              """)
          .badExample(
              """
              period: 2021/2025
              indicator: Tỷ lệ đô thị hóa
                target 2023: 43 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Optional<LocalDate> latest =
        PlanView.of(plan, context).cells().stream()
            .filter(cell -> cell.value().kind() == ValueKind.TARGET)
            .map(cell -> cell.value().period().flatMap(Period::lastDay))
            .reduce(Optional.empty(), PeriodWithoutTarget::later);
    if (latest.isEmpty()) {
      return Examination.notApplicable("no-dated-targets");
    }
    return plan.info()
        .period()
        .flatMap(Period::end)
        .map(end -> Examination.of(1, check(latest.get(), end).stream().toList()))
        .orElseGet(() -> Examination.notApplicable("no-period"));
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    boolean isLater = one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get()));
    return isLater ? other : one;
  }

  private Optional<Finding> check(LocalDate latest, PartialDate end) {
    return latest.isBefore(end.first())
        ? Optional.of(
            finding(
                Place.at("/info/period"),
                ImmutableMap.of("end", end.toString(), "latest", latest.toString())))
        : Optional.empty();
  }
}
