package vn.kehoach.validation.rule;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Figures added up, scale words taken into account.
 *
 * @param low the sum of the lower ends
 * @param high the sum of the upper ends
 * @param slack how far rounding may have moved the sum: half a last digit for each figure
 */
record Sum(BigDecimal low, BigDecimal high, BigDecimal slack) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  static Sum of(Collection<Amount> amounts) {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    BigDecimal slack = BigDecimal.ZERO;
    for (Amount amount : amounts) {
      BigDecimal scale = amount.unit().scale();
      low = low.add(amount.low().multiply(scale));
      high = high.add(amount.high().multiply(scale));
      slack = slack.add(slackOf(amount));
    }
    return new Sum(low, high, slack);
  }

  /** Whole numbers without a scale word are counted, not rounded. */
  private static BigDecimal slackOf(Amount amount) {
    int decimals = Math.max(amount.low().scale(), amount.high().scale());
    boolean counted =
        decimals <= 0 && amount.unit().scaleWord().isEmpty() && !amount.unit().isPercent();
    return counted
        ? BigDecimal.ZERO
        : HALF.movePointLeft(Math.max(decimals, 0)).multiply(amount.unit().scale());
  }
}
