package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** An objective for a time that the plan does not reach. */
final class ObjectiveAfterPeriod implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.objective-after-period")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("An objective is for a time after the period of the plan")
          .sentenceVi("Mục tiêu đặt cho thời gian sau thời kỳ của kế hoạch")
          .why(
              "Title and objectives speak of different plans. A vision printed in the title "
                  + "counts as part of the period.")
          .whyVi(
              "Tên và mục tiêu nói về hai kế hoạch khác nhau. Tầm nhìn ghi "
                  + "trong tên được tính là thuộc thời kỳ.")
          .goodExample(
              """
              period: ../2030
              objective: Hoàn thành phổ cập giáo dục
                period: ../2030
              """)
          .badExample(
              """
              period: ../2030
              objective: Hoàn thành phổ cập giáo dục
                period: ../2035
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<Objective>> dated =
        Located.objectives(plan).stream()
            .filter(objective -> end(objective.value()).isPresent())
            .collect(ImmutableList.toImmutableList());
    return Frame.of(plan)
        .map(frame -> Look.each(dated, "no-dated-objectives", one -> check(one, frame)))
        .orElseGet(() -> Examination.notApplicable("no-period"));
  }

  private Stream<Finding> check(Located<Objective> objective, Frame frame) {
    return end(objective.value())
        .filter(day -> day.isAfter(frame.last()))
        .map(
            day ->
                finding(
                    objective.place(),
                    Look.details(
                        Optional.empty(),
                        "objective",
                        Look.beginningOf(objective.value().text()),
                        "year",
                        String.valueOf(day.getYear()),
                        "end",
                        frame.last().toString())))
        .stream();
  }

  private static Optional<LocalDate> end(Objective objective) {
    return objective.period().flatMap(Period::lastDay);
  }
}
