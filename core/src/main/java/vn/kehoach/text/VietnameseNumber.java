package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers as Vietnamese papers print them (số): a dot between groups of three digits, a comma
 * before the decimals, such as {@code 1.285,57}.
 *
 * <p>A number is read without its unit; scale words ({@code triệu}) and numbers in words ({@code
 * hai mươi lăm}) have doors of their own.
 */
public final class VietnameseNumber {

  /** The most digits a number may have; longer ones are not read, since no paper prints them. */
  public static final int MAX_DIGITS = 1000;

  private VietnameseNumber() {}

  /**
   * Returns the value of a printed number: 1285.57 for {@code 1.285,57}.
   *
   * <p>One comma is always the decimal comma ({@code 1,285} is 1.285); dots or spaces stand between
   * groups ({@code 7.940}, {@code 10 000}). Foreign style is taken where it cannot be mistaken: one
   * dot that does not stand before exactly three digits, or follows a single zero or more than
   * three digits, is a decimal point ({@code 12.5}, {@code 0.125}); commas between groups are
   * recognised by their number or by the point after them ({@code 1,285,000}, {@code 1,285.57}). A
   * sign may stand before the digits. Blanks around the number do not matter.
   *
   * @param text the number alone, without unit
   * @return the value, its scale as printed ({@code 6,80} has the scale 2); empty if the text is
   *     not a number ({@code 1.23.4}, {@code 1,2,3}) or has more than {@link #MAX_DIGITS} digits
   */
  public static Optional<BigDecimal> parse(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Spaces.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Spaces.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return PrintedNumber.read(text, from, to);
  }

  /**
   * Returns the number as a Vietnamese paper prints it: {@code 1.285,57} for 1285.57.
   *
   * <p>The comma always opens the decimals, so that 1.285 is printed {@code 1,285} and 1285 is
   * printed {@code 1.285}; {@link #parse} reads back an equal number of the same scale. A negative
   * scale (1.2E+3) is printed in full and read back with the scale 0.
   *
   * @param value any number
   * @return digits in groups of three, a comma and decimals if the scale is above 0
   */
  public static String print(BigDecimal value) {
    BigDecimal full = value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    String digits = full.abs().toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder out = new StringBuilder(digits.length() + whole / 3 + 1);
    if (full.signum() < 0) {
      out.append('-');
    }
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % 3 == 0) {
        out.append('.');
      }
      out.append(digits.charAt(i));
    }
    if (point >= 0) {
      out.append(',').append(digits, point + 1, digits.length());
    }
    return out.toString();
  }

  /**
   * Returns the value of a number in words (số viết bằng chữ): 25 for {@code hai mươi lăm}, 105 for
   * {@code một trăm linh năm}, 2500000 for {@code hai triệu rưỡi}.
   *
   * <p>What speech leaves open is not read: {@code mười năm} is ten years, {@code trăm hai} may be
   * 102 or 120.
   *
   * @param text the words alone, in any letter case
   * @return a whole number of scale 0; empty if the text is not a number in words
   */
  public static Optional<BigDecimal> words(String text) {
    return NumberWords.read(text);
  }

  /**
   * Returns the factor of a scale word (từ chỉ bậc số): 1000000 for {@code triệu}, 1000000000000
   * for {@code nghìn tỷ}.
   *
   * <p>Words are chục, trăm, nghìn or ngàn, vạn, triệu, tỷ or tỉ; in a phrase each word is greater
   * than the one before it.
   *
   * @param text a scale word or phrase alone, in any letter case
   * @return the factor, of scale 0; empty if the text is anything else
   */
  public static Optional<BigDecimal> scaleOf(String text) {
    return ScaleWords.factorOf(text);
  }

  /**
   * Returns the numbers printed in running text: 7 and 2020 in {@code "tháng 7/2020"}, 36.5 and 37
   * in {@code "36,5-37"}, 283 in {@code "283/QĐ-TTg"}.
   *
   * <p>A stop or comma that ends a sentence is not part of a number. A dotted section number such
   * as {@code 1.1.2} is passed over as a whole; commas that make no number separate numbers ({@code
   * 1,2,3} holds three). Digits right behind a letter ({@code km2}) are part of the word. A hyphen
   * is a minus sign at the start of the text, behind an opening bracket, or behind a blank that
   * follows something other than a number or a line's end. Plain spaces join groups only where a
   * group that begins with zero proves it ({@code 10 000}, not {@code 5 100}); no-break and thin
   * spaces always do.
   *
   * @param text any text
   * @return the numbers in order, not overlapping; {@link #parse} of the characters of each gives
   *     its value
   */
  public static ImmutableList<NumberToken> scan(CharSequence text) {
    return NumberScanner.scan(text);
  }
}
