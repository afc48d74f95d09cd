package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A vision that does not reach beyond the period. */
final class VisionWithinPeriod implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.vision-within-period")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("The vision of the plan does not reach beyond its period")
          .sentenceVi("Tầm nhìn của kế hoạch không vượt quá thời kỳ kế hoạch")
          .why(
              "A vision looks further than the plan; the two years in the title are swapped "
                  + "or misprinted.")
          .whyVi("Tầm nhìn phải xa hơn kế hoạch; hai năm trong tên bị đảo hoặc in " + "sai.")
          .goodExample(
              """
              period: 2021/2030
              vision: 2050
              """)
          .badExample(
              """
              period: 2021/2030
              vision: 2030
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return plan.info()
        .period()
        .flatMap(Period::lastDay)
        .flatMap(
            end ->
                plan.info()
                    .vision()
                    .map(vision -> Examination.of(1, check(vision, end).stream().toList())))
        .orElseGet(() -> Examination.notApplicable("no-vision"));
  }

  private Optional<Finding> check(PartialDate vision, LocalDate end) {
    return vision.last().isAfter(end)
        ? Optional.empty()
        : Optional.of(
            finding(
                Place.at("/info/vision"),
                ImmutableMap.of("vision", vision.toString(), "end", end.toString())));
  }
}
