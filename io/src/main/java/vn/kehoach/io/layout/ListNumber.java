package vn.kehoach.io.layout;

import java.util.Locale;
import vn.kehoach.text.RomanNumeral;

/** How automatic numbers of lists are printed. */
public enum ListNumber {
  /** {@code 1, 2, 3}. */
  DECIMAL,
  /** {@code 01, 02, 03}. */
  DECIMAL_ZERO,
  /** {@code a, b, c … z, aa, bb}: the English letters, as programs count. */
  LOWER_LETTER,
  /** {@code A, B, C}. */
  UPPER_LETTER,
  /** {@code i, ii, iii}. */
  LOWER_ROMAN,
  /** {@code I, II, III}. */
  UPPER_ROMAN,
  /** Nothing is printed. */
  NONE;

  private static final int LETTERS = 26;

  /** Longer runs of one letter are not printed. */
  private static final int MOST_LETTERS = 30;

  /**
   * Returns a number as it is printed.
   *
   * @param number the number, usually above 0
   * @return the characters; decimal where this form has none for the number
   */
  public String print(int number) {
    return switch (this) {
      case NONE -> "";
      case DECIMAL -> Integer.toString(number);
      case DECIMAL_ZERO -> (number >= 0 && number < 10 ? "0" : "") + number;
      case LOWER_LETTER -> letter(number);
      case UPPER_LETTER -> letter(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_ROMAN -> roman(number);
    };
  }

  private static String letter(int number) {
    int times = (number - 1) / LETTERS + 1;
    if (number < 1 || times > MOST_LETTERS) {
      return Integer.toString(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat(times);
  }

  private static String roman(int number) {
    boolean fits = number >= 1 && number <= RomanNumeral.MAX;
    return fits ? RomanNumeral.print(number) : Integer.toString(number);
  }
}
