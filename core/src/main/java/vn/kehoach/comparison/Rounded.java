package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as they are told: not finer than anyone prints them. */
final class Rounded {

  private static final int DECIMALS = 2;
  private static final int PERCENT_DECIMALS = 1;

  private static final int MOST_ZEROS = 20;
  private static final int MOST_DIGITS = 30;

  private Rounded() {}

  /** Whether an amount has few enough digits to be told at all. */
  static boolean isTellable(BigDecimal amount) {
    return amount.precision() - amount.scale() <= MOST_DIGITS;
  }

  /** At most two decimals, without zeros at the end; small amounts keep two digits that count. */
  static BigDecimal of(BigDecimal amount) {
    int small = Math.min(MOST_ZEROS, Math.max(0, amount.scale() - amount.precision()));
    BigDecimal rounded = amount.setScale(DECIMALS + small, RoundingMode.HALF_UP);
    return plain(rounded);
  }

  /** A share in per cent with one decimal. */
  static BigDecimal percent(BigDecimal share) {
    return plain(share.movePointRight(2).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP));
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
