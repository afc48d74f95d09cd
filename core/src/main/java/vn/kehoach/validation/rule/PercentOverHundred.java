package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A share of more than 100 per cent. */
final class PercentOverHundred implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.percent-over-100")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("A share is more than 100 %")
          .sentenceVi("Tỷ lệ lớn hơn 100 %")
          .why(
              "A part is not more than its whole. Only names that begin like a share "
                  + "are looked at, and growth, ratios to a plan or to GRDP and gross "
                  + "enrolment are passed over.")
          .whyVi(
              "Một phần không thể lớn hơn toàn bộ. Chỉ xét tên mở đầu như một "
                  + "tỷ lệ; không xét tăng trưởng, tỷ lệ so với kế hoạch hay GRDP, và "
                  + "tỷ lệ nhập học thô.")
          .goodExample(
              """
              indicator: Tỷ lệ hộ dân dùng nước sạch
                target 2030: 98 %
              """)
          .badExample(
              """
              indicator: Tỷ lệ hộ dân dùng nước sạch
                target 2030: 980 %
              """)
          .build();

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final String PERCENT = "%";

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Row> shares =
        PlanView.of(plan, context).rows().stream()
            .filter(indicator -> Names.isShareOfWhole(indicator))
            .collect(ImmutableList.toImmutableList());
    return Look.each(shares, "no-shares", this::check);
  }

  private Stream<Finding> check(Row indicator) {
    return indicator.levels().stream()
        .filter(value -> isTooMuch(value))
        .map(
            value ->
                finding(
                    value.place(),
                    Look.details(
                        value.value().evidence(),
                        "indicator",
                        indicator.value().label(),
                        "value",
                        value.printed())));
  }

  private static boolean isTooMuch(Cell value) {
    return value
        .amount()
        .filter(amount -> amount.high().compareTo(WHOLE) > 0)
        .filter(amount -> amount.unit().key().equals(PERCENT))
        .isPresent();
  }
}
