package vn.kehoach.text;

import java.text.Normalizer;

/**
 * The composed Unicode form of Vietnamese text (NFC, dựng sẵn): {@code e + ◌̂ + ◌́} becomes {@code
 * ế}.
 *
 * <p>Text typed on some systems, or taken from a PDF file, carries letters in pieces; old fonts
 * carry Đ as the Icelandic letter of the same look, and recognised scans have Cyrillic letters in
 * Vietnamese words. All that is mended here, and nothing else is: case, blanks and tone placement
 * stay as they are.
 */
public final class UnicodeForm {

  private UnicodeForm() {}

  /**
   * Returns the text in NFC, with look-alikes mended: {@code QÐ-TTg} written with U+00D0 gives
   * {@code QĐ-TTg}.
   *
   * @param text any text
   * @return the same instance when there was nothing to mend
   */
  public static String nfc(String text) {
    String composed = isNfc(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    return LookAlikes.mend(composed);
  }

  /**
   * Returns the text with look-alikes mended, character by character: {@code Ðiều}, {@code KẾ
   * HОẠCH} written with a Cyrillic О.
   *
   * <p>U+00D0 Ð, U+00F0 ð, U+0189 Ɖ and U+0256 ɖ become Đ and đ where they stand next to a Latin
   * letter; alone they stay. Icelandic words therefore suffer; plan papers have none. Cyrillic and
   * Greek letters become the Latin ones they look like in a word that has Latin letters and no
   * other foreign ones. What is printed looks the same before and after.
   *
   * @param text any text
   * @return a text of the same length; the same instance when there was nothing to mend
   */
  public static String mendLookAlikes(String text) {
    return LookAlikes.mend(text);
  }

  /**
   * Returns how many letters are look-alikes: 1 for {@code QÐ-TTg} written with U+00D0.
   *
   * @param text any text
   * @return the number of characters that {@link #mendLookAlikes} changes
   */
  public static int countLookAlikes(String text) {
    return LookAlikes.count(text);
  }

  /**
   * Returns whether the text is in NFC already, such as {@code "kế hoạch"} typed with composed
   * letters.
   *
   * @param text any text
   * @return whether normalisation would leave the text as it is; look-alikes of Đ do not matter
   */
  public static boolean isNfc(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSurelyComposed(text.charAt(i))) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  /** Characters that are in NFC whatever stands beside them, unless that is outside this set. */
  private static boolean isSurelyComposed(char c) {
    return c < 0x0300
        || (c >= 0x1EA0 && c <= 0x1EF9)
        || (c >= 0x2002 && c <= 0x2125)
        || (c >= 0x2190 && c <= 0x2328)
        || (c >= 0x25A0 && c <= 0x27BF)
        || (c >= 0xE000 && c <= 0xF8FF);
  }

  /** Returns whether a character stays as it is, whatever stands beside it in composed text. */
  static boolean isSettled(char c) {
    return isSurelyComposed(c) && LookAlikes.meant(c) == c;
  }
}
