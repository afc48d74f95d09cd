package vn.kehoach.text;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;

/**
 * The Vietnamese order of words (thứ tự chữ cái tiếng Việt): {@code an, ăn, ân, bà, dì, đi}.
 *
 * <p>Letters first, in the order a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z;
 * between equal letters the tones, in the order ngang, huyền, hỏi, ngã, sắc, nặng; then lower
 * before upper case; at last the code units, so that only equal strings compare as equal. Blanks
 * and signs come before digits, digits before letters. Like the order of Unicode CLDR for
 * Vietnamese, and unlike some dictionaries, tones are weighed only after all letters of the whole
 * text. No locale of the machine plays a part.
 */
public final class VietnameseOrder {

  private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final int DIGIT_WEIGHT = 0x10000;
  private static final int LETTER_WEIGHT = 0x20000;
  private static final int FOREIGN_WEIGHT = 0x30000;

  private VietnameseOrder() {}

  /**
   * Returns the order as a comparator, for sorting names of provinces or indicators.
   *
   * @return a total order, consistent with equals
   */
  public static Comparator<String> comparator() {
    return VietnameseOrder::compare;
  }

  /**
   * Compares two texts: {@code an} comes before {@code ăn}.
   *
   * @param a one text
   * @param b another text
   * @return below zero, zero or above zero, as for {@link Comparator#compare}
   */
  public static int compare(String a, String b) {
    String left = UnicodeForm.nfc(a);
    String right = UnicodeForm.nfc(b);
    int letters = compareBy(left, right, c -> weight((char) c));
    if (letters != 0) {
      return letters;
    }
    int tones = compareBy(left, right, c -> Letters.tone((char) c));
    if (tones != 0) {
      return tones;
    }
    int cases = compareBy(left, right, c -> Character.isUpperCase((char) c) ? 1 : 0);
    return cases != 0 ? cases : a.compareTo(b);
  }

  private static int compareBy(String left, String right, IntUnaryOperator weight) {
    int common = Math.min(left.length(), right.length());
    for (int i = 0; i < common; i++) {
      int order =
          Integer.compare(weight.applyAsInt(left.charAt(i)), weight.applyAsInt(right.charAt(i)));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private static int weight(char c) {
    if (Spaces.isBlank(c)) {
      return 0;
    }
    if (!Character.isLetterOrDigit(c)) {
      return 1 + c;
    }
    if (Character.isDigit(c)) {
      return DIGIT_WEIGHT + c;
    }
    int place = ALPHABET.indexOf(Letters.toneless(c));
    if (place < 0) {
      place = ALPHABET.indexOf(Letters.base(c));
    }
    return place < 0 ? FOREIGN_WEIGHT + Letters.lower(c) : LETTER_WEIGHT + place;
  }
}
