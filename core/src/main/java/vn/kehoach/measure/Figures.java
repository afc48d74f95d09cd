package vn.kehoach.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.kehoach.text.VietnameseNumber;

/** Amounts of this room: their bounds and the form in which they are printed. */
final class Figures {

  /** The most digits an amount may have before or after its decimal comma. */
  static final int MAX_DIGITS = 40;

  private Figures() {}

  /** The value of a printed number, if it is one and not longer than an amount may be. */
  static Optional<BigDecimal> value(String printed) {
    return printed.length() > 2 * MAX_DIGITS
        ? Optional.empty()
        : VietnameseNumber.parse(printed).filter(Figures::isAmount);
  }

  static boolean isAmount(BigDecimal value) {
    return value.scale() <= MAX_DIGITS && (long) value.precision() - value.scale() <= MAX_DIGITS;
  }

  /** The amount without an exponent: 1E+3 becomes 1000. */
  static BigDecimal checked(String argument, BigDecimal value) {
    if (!isAmount(value)) {
      throw new IllegalArgumentException(
          argument + " must have at most " + MAX_DIGITS + " digits on each side, but was " + value);
    }
    return value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
  }

  static String print(BigDecimal value) {
    return VietnameseNumber.print(value);
  }
}
