package vn.kehoach.validation.rule;

import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A sub-row that counts more than the row it is a part of. */
final class PartOverWhole implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.part-over-whole")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("A part is larger than the whole it is a part of")
          .sentenceVi("Giá trị thành phần lớn hơn giá trị tổng")
          .why(
              "One of the two figures is misprinted, or the row is no part of the one "
                  + "above. Compared are counts and sums of the same kind, time and unit; shares, "
                  + "rates, averages and indices are passed over, for those of a part may well be "
                  + "higher.")
          .whyVi(
              "Một trong hai số bị in sai, hoặc dòng này không phải là phần của "
                  + "dòng trên. So số đếm và tổng cùng loại, cùng thời điểm, cùng đơn "
                  + "vị; không xét tỷ trọng, tỷ lệ, bình quân, chỉ số vì của một phần "
                  + "có thể cao hơn.")
          .goodExample(
              """
              indicator: Số lao động được tạo việc làm
                target 2025: 9.000 người
              indicator: Lao động ngoài tỉnh
                part-of: i1
                target 2025: 9.000 người
              """)
          .badExample(
              """
              indicator: Số lao động được tạo việc làm
                target 2025: 9.000 người
              indicator: Lao động ngoài tỉnh
                part-of: i1
                target 2025: 9.001 người
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(PlanView.of(plan, context).breakdowns(), "no-parts", this::check);
  }

  private Stream<Finding> check(Breakdown breakdown) {
    return breakdown.partsOverWhole().stream()
        .map(
            part ->
                finding(
                    part.place(),
                    part.details(
                        "whole",
                        breakdown.whole().printed(),
                        "of",
                        breakdown.whole().indicator().name())));
  }
}
