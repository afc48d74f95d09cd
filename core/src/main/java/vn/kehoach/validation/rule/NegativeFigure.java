package vn.kehoach.validation.rule;

import java.util.stream.Stream;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A figure below zero for something that is counted. */
final class NegativeFigure implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.negative")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("A figure is below zero where nothing can be less than none")
          .sentenceVi("Giá trị âm ở chỉ tiêu không thể nhỏ hơn 0")
          .why(
              "A dash before the figure was taken for a minus sign, or the sign is "
                  + "misprinted. Growth, changes, balances and temperatures may be negative and "
                  + "are passed over.")
          .whyVi(
              "Dấu gạch đầu dòng bị đọc thành dấu trừ, hoặc dấu bị in sai. Tăng "
                  + "trưởng, thay đổi, cân đối và nhiệt độ có thể âm nên không xét.")
          .goodExample(
              """
              indicator: Số hộ nghèo
                target 2025: 120 hộ
              """)
          .badExample(
              """
              indicator: Số hộ nghèo
                target 2025: -120 hộ
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words SIGNED = Words.of("signed-words.txt");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(
        PlanView.of(plan, context).levels(row -> !SIGNED.standInKey(row.label())),
        "no-figures",
        NegativeFigure::isNegative,
        cell -> Stream.of(finding(cell.place(), cell.details())));
  }

  private static boolean isNegative(Cell cell) {
    return cell.amount().filter(amount -> amount.low().signum() < 0).isPresent();
  }
}
