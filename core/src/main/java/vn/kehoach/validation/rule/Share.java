package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.measure.Quantity;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.VietnameseNumber;

/**
 * A line of funding that names its share of all the money, such as {@code Ngân sách tỉnh: 60 tỷ
 * đồng (60%)}.
 *
 * @param line the line with its place
 * @param percent the printed share
 */
record Share(Located<FundingLine> line, BigDecimal percent) {

  private static final Words NO_SHARES = Words.of("no-share-words.txt");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final char PERCENT = '%';
  private static final String OF_NUMBERS = "0123456789,.";

  /** Returns the lines of a plan that name one share each; totals name none. */
  static ImmutableList<Share> all(Plan plan) {
    return Located.funding(plan).stream()
        .filter(line -> !Money.isTotal(line.value()))
        .flatMap(line -> percent(line.value()).map(share -> new Share(line, share)).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<BigDecimal> percent(FundingLine line) {
    return line.amount()
        .filter(amount -> amount.unit().isPercent())
        .map(Quantity::amount)
        .or(() -> printed(line.text()));
  }

  /** Returns the only percentage of a text; of several nobody knows which is the share. */
  private static Optional<BigDecimal> printed(String text) {
    int sign = text.indexOf(PERCENT);
    if (sign < 0 || text.indexOf(PERCENT, sign + 1) >= 0 || NO_SHARES.standIn(text)) {
      return Optional.empty();
    }
    String before = text.substring(0, sign).stripTrailing();
    int from = before.length();
    while (from > 0 && OF_NUMBERS.indexOf(before.charAt(from - 1)) >= 0) {
      from--;
    }
    return VietnameseNumber.parse(before.substring(from));
  }

  /** Returns how far rounding may have moved the share: half a last digit. */
  BigDecimal slack() {
    return HALF.movePointLeft(Math.max(percent.scale(), 0));
  }

  String printed() {
    return VietnameseNumber.print(percent) + " %";
  }
}
