package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.VietnameseNumber;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Lines of funding that do not add up to the line that sums them. */
final class FundingSum implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.funding-sum")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("The lines of funding do not add up to their total")
          .sentenceVi("Các khoản kinh phí cộng lại không bằng tổng kinh phí")
          .why(
              "Who is to pay cannot tell which figure holds. Looked at are plans with one "
                  + "line that names a total and two more in money; the total may also be that of "
                  + "the first lines only, for a later breakdown may count the same money again.")
          .whyVi(
              "Nơi chi tiền không biết số nào đúng. Xét kế hoạch có một dòng "
                  + "ghi tổng và ít nhất hai dòng khác bằng tiền; tổng cũng có thể "
                  + "chỉ là của các dòng đầu, vì phần chia sau có thể tính lại cùng "
                  + "số tiền.")
          .goodExample(
              """
              funding: Tổng kinh phí thực hiện | 100 tỷ đồng
              funding: Ngân sách tỉnh | 60 tỷ đồng
              funding: Ngân sách xã | 40 tỷ đồng
              """)
          .badExample(
              """
              funding: Tổng kinh phí thực hiện | 100 tỷ đồng
              funding: Ngân sách tỉnh | 60 tỷ đồng
              funding: Ngân sách xã | 30 tỷ đồng
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Money> money = Money.all(plan);
    ImmutableList<Money> totals =
        money.stream().filter(FundingSum::isTotal).collect(ImmutableList.toImmutableList());
    ImmutableList<Money> parts =
        money.stream().filter(line -> !isTotal(line)).collect(ImmutableList.toImmutableList());
    return totals.size() == 1 && parts.size() > 1
        ? Examination.of(parts.size(), check(totals.get(0), parts).stream().toList())
        : Examination.notApplicable("no-funding-total");
  }

  private static boolean isTotal(Money line) {
    return Money.isTotal(line.line().value());
  }

  private Optional<Finding> check(Money total, ImmutableList<Money> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = total.slack();
    for (Money part : parts) {
      sum = sum.add(part.amount());
      slack = slack.add(part.slack());
      if (sum.subtract(total.amount()).abs().compareTo(slack) <= 0) {
        return Optional.empty();
      }
    }
    return Optional.of(
        finding(
            total.line().place(),
            Look.details(
                total.line().value().evidence(),
                "total",
                total.quantity().toString(),
                "count",
                String.valueOf(parts.size()),
                "sum",
                VietnameseNumber.print(sum))));
  }
}
