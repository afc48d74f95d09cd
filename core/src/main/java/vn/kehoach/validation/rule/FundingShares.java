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

/** Shares of the funding that do not make a whole. */
final class FundingShares implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.funding-shares")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("The shares of the funding do not add up to 100 %")
          .sentenceVi("Các tỷ lệ kinh phí cộng lại không bằng 100 %")
          .why(
              "Part of the money comes from nowhere, or comes twice. Looked at are plans with two "
                  + "or more lines that name one share each; the first shares may already make "
                  + "the whole, for later lines may divide it once more. Limits, changes and "
                  + "rates of interest are no shares, and rounding is let pass.")
          .whyVi(
              "Một phần tiền không có nguồn, hoặc được tính hai lần. Xét kế hoạch có từ hai "
                  + "dòng kinh phí trở lên, mỗi dòng ghi một tỷ lệ; các dòng đầu có thể đã đủ "
                  + "100 %, vì dòng sau có thể chia lại. Mức trần, mức tăng giảm và lãi suất "
                  + "không phải tỷ lệ; bỏ qua phần chênh do làm tròn.")
          .goodExample(
              """
              funding: Ngân sách tỉnh: 60%
              funding: Ngân sách xã: 40%
              """)
          .badExample(
              """
              funding: Ngân sách tỉnh: 60%
              funding: Ngân sách xã: 30%
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Share> shares = Share.all(plan);
    return shares.size() > 1
        ? Examination.of(shares.size(), check(shares).stream().toList())
        : Examination.notApplicable("no-funding-shares");
  }

  private Optional<Finding> check(ImmutableList<Share> shares) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    for (Share share : shares) {
      sum = sum.add(share.percent());
      slack = slack.add(share.slack());
      if (sum.subtract(WHOLE).abs().compareTo(slack) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(told(shares, sum));
  }

  private Finding told(ImmutableList<Share> shares, BigDecimal sum) {
    Share first = shares.get(0);
    return finding(
        first.line().place(),
        Look.details(
            first.line().value().evidence(),
            "count",
            String.valueOf(shares.size()),
            "sum",
            VietnameseNumber.print(sum)));
  }
}
