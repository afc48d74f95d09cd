package vn.kehoach.text;

/**
 * The place of the tone mark in open syllables (vị trí dấu thanh): {@code hoà, khoẻ, thuý} in the
 * modern way, {@code hòa, khỏe, thúy} in the traditional one.
 *
 * <p>The two ways differ only in syllables that end in oa, oe or uy. Closed syllables ({@code
 * hoàn}) and syllables whose u belongs to the consonant qu ({@code quý, quả}) have one spelling and
 * are left alone, like everything else. Text that is not in NFC is brought to it first, see {@link
 * UnicodeForm#nfc}.
 */
public final class TonePlacement {

  private TonePlacement() {}

  /**
   * Returns the text with tones on the main vowel: {@code Hòa Bình, ủy ban} gives {@code Hoà Bình,
   * uỷ ban}.
   *
   * @param text any text
   * @return the text in the modern spelling, case kept
   */
  public static String modern(String text) {
    return rewritten(text, true);
  }

  /**
   * Returns the text with tones on the first vowel of the pair: {@code Hoà Bình, uỷ ban} gives
   * {@code Hòa Bình, ủy ban}.
   *
   * @param text any text
   * @return the text in the traditional spelling, case kept
   */
  public static String traditional(String text) {
    return rewritten(text, false);
  }

  private static String rewritten(String text, boolean modern) {
    char[] out = UnicodeForm.nfc(text).toCharArray();
    int wordStart = 0;
    for (int i = 0; i < out.length; i++) {
      if (!isWordPart(out[i])) {
        OpenSyllable.placeTone(out, wordStart, i, modern);
        wordStart = i + 1;
      }
    }
    OpenSyllable.placeTone(out, wordStart, out.length, modern);
    return new String(out);
  }

  /** A mark left over after composing is part of the word, so that the word is left alone. */
  static boolean isWordPart(char c) {
    return Letters.isLetter(c) || Letters.isMark(c);
  }
}
