package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import vn.kehoach.measure.Quantity;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.Plan;

/**
 * A line of funding that names a sum of money.
 *
 * @param line the line with its place
 * @param quantity the printed sum
 */
record Money(Located<FundingLine> line, Quantity quantity) {

  private static final Words TOTALS = Words.of("total-words.txt");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Returns the lines of a plan that are in one currency and for no rhythm such as a year. */
  static ImmutableList<Money> all(Plan plan) {
    return Located.funding(plan).stream()
        .flatMap(line -> line.value().amount().stream().map(sum -> new Money(line, sum)))
        .filter(money -> money.quantity.unit().isMoney())
        .filter(money -> money.quantity.unit().denominator().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether a line begins as the sum of the others does. */
  static boolean isTotal(FundingLine line) {
    return TOTALS.begin(line.text());
  }

  BigDecimal amount() {
    return quantity.amount().multiply(quantity.unit().scale());
  }

  /**
   * Returns how far rounding may have moved the sum: half a last digit; none if every đồng counts.
   */
  BigDecimal slack() {
    return quantity.unit().scaleWord().isEmpty()
        ? BigDecimal.ZERO
        : HALF.movePointLeft(Math.max(quantity.amount().scale(), 0))
            .multiply(quantity.unit().scale());
  }
}
