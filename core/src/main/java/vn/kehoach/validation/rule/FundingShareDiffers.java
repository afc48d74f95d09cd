package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.text.VietnameseNumber;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A line of funding whose share of the total is another than its amount makes. */
final class FundingShareDiffers implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.funding-share-differs")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("The share that a line of funding names is not what its amount is of the total")
          .sentenceVi("Tỷ lệ ghi ở một dòng kinh phí không khớp với số tiền của dòng và tổng số")
          .why(
              "Amount and share name two different sums, and whoever pays may choose. Looked at "
                  + "are lines with an amount and one share, in plans with one line that names "
                  + "the total; as much as rounding of the three figures explains is let pass.")
          .whyVi(
              "Số tiền và tỷ lệ cho hai con số khác nhau, bên chi có thể chọn số nào cũng được. "
                  + "Xét dòng ghi cả số tiền và một tỷ lệ, trong kế hoạch có một dòng ghi tổng; "
                  + "bỏ qua phần chênh do làm tròn ba con số.")
          .goodExample(
              """
              funding: Tổng kinh phí | 200 tỷ đồng
              funding: Ngân sách tỉnh, chiếm 60% | 120 tỷ đồng
              """)
          .badExample(
              """
              funding: Tổng kinh phí | 200 tỷ đồng
              funding: Ngân sách tỉnh, chiếm 60% | 100 tỷ đồng
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final int OF_A_HUNDRED = 2;

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Money> money = Money.all(plan);
    ImmutableList<Money> totals =
        money.stream()
            .filter(sum -> Money.isTotal(sum.line().value()))
            .collect(ImmutableList.toImmutableList());
    return totals.size() == 1
        ? Look.each(parts(money, plan), "no-funding-shares", part -> check(part, totals.get(0)))
        : Examination.notApplicable("no-funding-total");
  }

  private static ImmutableList<Part> parts(ImmutableList<Money> money, Plan plan) {
    ImmutableMap<Place, Money> sums = Maps.uniqueIndex(money, sum -> sum.line().place());
    return Share.all(plan).stream()
        .flatMap(
            share ->
                Optional.ofNullable(sums.get(share.line().place()))
                    .map(sum -> new Part(share, sum))
                    .stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<Finding> check(Part part, Money total) {
    BigDecimal expected = share(part.share().percent(), total.amount());
    BigDecimal slack =
        part.sum()
            .slack()
            .add(share(part.share().percent(), total.slack()))
            .add(share(part.share().slack(), total.amount()));
    return expected.subtract(part.sum().amount()).abs().compareTo(slack) > 0
        ? Stream.of(told(part, total, expected))
        : Stream.empty();
  }

  private static BigDecimal share(BigDecimal percent, BigDecimal amount) {
    return percent.multiply(amount).movePointLeft(OF_A_HUNDRED);
  }

  private Finding told(Part part, Money total, BigDecimal expected) {
    BigDecimal plain = expected.stripTrailingZeros();
    return finding(
        part.share().line().place(),
        Look.details(
            part.share().line().value().evidence(),
            "share",
            part.share().printed(),
            "amount",
            part.sum().quantity().toString(),
            "total",
            total.quantity().toString(),
            "expected",
            VietnameseNumber.print(plain.scale() < 0 ? plain.setScale(0) : plain)));
  }

  /** A line that names both its share and its sum. */
  private record Part(Share share, Money sum) {}
}
