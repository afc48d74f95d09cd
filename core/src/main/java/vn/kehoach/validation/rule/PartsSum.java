package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Sub-rows that together count more than the row above them, or less though they are complete. */
final class PartsSum implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.parts-sum")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence(
              "The parts of a whole add up to more than it, or to less though the last is "
                  + "what is left")
          .sentenceVi(
              "Tổng các thành phần lớn hơn giá trị tổng, hoặc nhỏ hơn dù đã có phần còn lại")
          .why(
              "A figure of the breakdown is misprinted. Two parts or more of the same kind, "
                  + "time and unit are added; what rounding may do is allowed for, and a "
                  + "breakdown may leave parts out unless its last row is the rest. Parts that "
                  + "overlap, such as women and the young, add up to more by right.")
          .whyVi(
              "Một số trong phần chia bị in sai. Cộng từ hai thành phần cùng "
                  + "loại, cùng thời điểm, cùng đơn vị; chấp nhận sai số làm tròn, và "
                  + "phần chia có thể thiếu trừ khi dòng cuối là phần còn lại. Các "
                  + "phần chồng lấn, như nữ và thanh niên, cộng lại nhiều hơn là "
                  + "đúng.")
          .goodExample(
              """
              indicator: Vốn đầu tư
                target 2025: 100 tỷ đồng
              indicator: Ngân sách tỉnh
                part-of: i1
                target 2025: 60 tỷ đồng
              indicator: Ngân sách xã
                part-of: i1
                target 2025: 40 tỷ đồng
              """)
          .badExample(
              """
              indicator: Vốn đầu tư
                target 2025: 100 tỷ đồng
              indicator: Ngân sách tỉnh
                part-of: i1
                target 2025: 60 tỷ đồng
              indicator: Ngân sách xã
                part-of: i1
                target 2025: 42 tỷ đồng
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Breakdown> breakdowns =
        PlanView.of(plan, context).breakdowns().stream()
            .filter(breakdown -> breakdown.parts().size() > 1)
            .collect(ImmutableList.toImmutableList());
    return Look.each(breakdowns, "no-parts", this::check);
  }

  private Stream<Finding> check(Breakdown breakdown) {
    boolean wrong = breakdown.isOver() || (breakdown.isComplete() && breakdown.isUnder());
    return wrong && breakdown.partsOverWhole().isEmpty()
        ? Stream.of(
            finding(
                breakdown.whole().place(),
                breakdown
                    .whole()
                    .details(
                        "count",
                        String.valueOf(breakdown.parts().size()),
                        "sum",
                        breakdown.printedSum())))
        : Stream.empty();
  }
}
