package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * An axis of amounts whose ticks are round numbers: 1, 2 or 5 times a power of ten apart, the first
 * at or below the least amount, the last at or above the greatest.
 *
 * @param ticks the ticks, from the least; two at least
 */
record Scale(ImmutableList<BigDecimal> ticks) {

  private static final BigDecimal[] STEPS = {
    BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN
  };

  /**
   * Returns the axis of some amounts.
   *
   * @param amounts one at least
   * @param most how many ticks at most, two aside; 4 or more
   */
  static Scale of(List<BigDecimal> amounts, int most) {
    BigDecimal low = amounts.stream().min(BigDecimal::compareTo).orElseThrow();
    BigDecimal high = amounts.stream().max(BigDecimal::compareTo).orElseThrow();
    if (low.compareTo(high) == 0) {
      BigDecimal around = around(low);
      low = low.subtract(around);
      high = high.add(around);
    }
    BigDecimal step = step(high.subtract(low), most - 1);
    BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR);
    BigDecimal last = high.divide(step, 0, RoundingMode.CEILING);
    ImmutableList.Builder<BigDecimal> ticks = ImmutableList.builder();
    for (BigDecimal i = first; i.compareTo(last) <= 0; i = i.add(BigDecimal.ONE)) {
      ticks.add(plain(i.multiply(step)));
    }
    return new Scale(ticks.build());
  }

  /** How far an axis reaches to both sides of a single amount: the place of its first digit. */
  private static BigDecimal around(BigDecimal amount) {
    return amount.signum() == 0 ? BigDecimal.ONE : power(amount.abs());
  }

  /** The least round step that covers a width in so many steps. */
  private static BigDecimal step(BigDecimal width, int steps) {
    BigDecimal rough = width.divide(BigDecimal.valueOf(steps), MathContext.DECIMAL64);
    BigDecimal power = power(rough);
    for (BigDecimal factor : STEPS) {
      if (factor.multiply(power).compareTo(rough) >= 0) {
        return factor.multiply(power);
      }
    }
    return power.multiply(BigDecimal.TEN);
  }

  /** The greatest power of ten that is not above an amount. */
  private static BigDecimal power(BigDecimal amount) {
    return BigDecimal.ONE.scaleByPowerOfTen(amount.precision() - amount.scale() - 1);
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  BigDecimal first() {
    return ticks.get(0);
  }

  BigDecimal last() {
    return ticks.get(ticks.size() - 1);
  }

  /** Where an amount stands: 0 at the first tick, 1 at the last. */
  double at(BigDecimal amount) {
    return amount
        .subtract(first())
        .divide(last().subtract(first()), MathContext.DECIMAL64)
        .doubleValue();
  }
}
