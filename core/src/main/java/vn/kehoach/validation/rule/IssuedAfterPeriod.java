package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan that was issued when its period was over. */
final class IssuedAfterPeriod implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.issued-after-period")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("The plan was issued after its period had ended")
          .sentenceVi("Kế hoạch ban hành sau khi thời kỳ của kế hoạch đã kết thúc")
          .why(
              "Nothing in it can be done in time: the year of the date or of the title is "
                  + "misprinted. Reports come after their period by right and are passed over.")
          .whyVi(
              "Không việc gì trong đó có thể làm kịp: năm của ngày ban hành "
                  + "hoặc của tên bị in sai. Báo cáo được viết sau thời kỳ nên không "
                  + "xét.")
          .goodExample(
              """
              issued: 2025-12-31
              period: 2021/2025
              """)
          .badExample(
              """
              issued: 2026-01-01
              period: 2021/2025
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    if (plan.info().nature() != DocumentNature.PLAN) {
      return Examination.notApplicable("not-a-plan-itself");
    }
    Optional<LocalDate> issued = plan.info().issued();
    return plan.info()
        .period()
        .flatMap(Period::lastDay)
        .flatMap(end -> issued.map(day -> Examination.of(1, check(day, end).stream().toList())))
        .orElseGet(
            () -> Examination.notApplicable(issued.isEmpty() ? "no-date-of-issue" : "no-period"));
  }

  private Optional<Finding> check(LocalDate issued, LocalDate end) {
    return issued.isAfter(end)
        ? Optional.of(
            finding(
                Place.at("/info/period"),
                ImmutableMap.of("issued", issued.toString(), "end", end.toString())))
        : Optional.empty();
  }
}
