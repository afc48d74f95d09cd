package vn.kehoach.text;

import java.util.OptionalInt;

/**
 * Roman numerals (số La Mã), such as the {@code XIV} of a chapter.
 *
 * <p>Only the canonical form counts: {@code IV}, not {@code IIII}; upper case, not {@code iv}.
 */
public final class RomanNumeral {

  /** The greatest number with a canonical form, {@code MMMCMXCIX}. */
  public static final int MAX = 3999;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /** Length of the longest canonical numeral, {@code MMMDCCCLXXXVIII}. */
  private static final int MAX_LENGTH = 15;

  private RomanNumeral() {}

  /**
   * Returns the value of a canonical numeral: 14 for {@code XIV}.
   *
   * @param text the numeral alone
   * @return from 1 to {@link #MAX}; empty if the text is not what {@link #print} writes
   */
  public static OptionalInt parse(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return OptionalInt.empty();
    }
    int value = 0;
    int at = 0;
    for (int i = 0; i < VALUES.length; i++) {
      while (text.startsWith(SIGNS[i], at)) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    boolean canonical = value >= 1 && value <= MAX && print(value).equals(text);
    return canonical ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /**
   * Returns the canonical numeral of a number: {@code XIV} for 14.
   *
   * @param value from 1 to {@link #MAX}
   * @return the numeral in upper case
   * @throws IllegalArgumentException if the number has no Roman numeral
   */
  public static String print(int value) {
    if (value < 1 || value > MAX) {
      throw new IllegalArgumentException("value must be from 1 to " + MAX + ", but was " + value);
    }
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }
}
