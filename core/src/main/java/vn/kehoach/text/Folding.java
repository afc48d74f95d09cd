package vn.kehoach.text;

import com.google.common.collect.ImmutableList;

/**
 * Forms of a text made for comparison, never for display: {@link #fold} forgets diacritics, {@link
 * #key} keeps them and forgets only what spelling leaves free.
 *
 * <p>Blanks are treated as in {@link Spaces#collapse}. Text in pieces (NFD) and composed text (NFC)
 * give the same result.
 */
public final class Folding {

  private Folding() {}

  /**
   * Returns the text in lower case, without diacritics, with single spaces: {@code "Kế hoạch ĐÀO
   * TẠO"} gives {@code "ke hoach dao tao"}.
   *
   * @param text any text
   * @return the loosest form, under which {@code má, mà, mạ} are one word
   */
  public static String fold(String text) {
    String composed = UnicodeForm.nfc(text);
    char[] out = new char[composed.length()];
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Spaces.isBlank(c)) {
        gap |= !Spaces.isZeroWidth(c);
        continue;
      }
      char base = Letters.base(c);
      if (base == 0) {
        continue;
      }
      if (gap && size > 0) {
        out[size++] = ' ';
      }
      gap = false;
      out[size++] = base;
    }
    return new String(out, 0, size);
  }

  /**
   * Returns the comparison key, which keeps diacritics: {@code Ủy ban} and {@code UỶ BAN} have the
   * key {@code uỷ ban}.
   *
   * <p>Treated as equal: letter case; the Unicode forms; the places of the tone in final oa, oe, uy
   * ({@code hòa, hoà}); final i and y after consonants and after qu ({@code kĩ, kỹ}; {@code quí,
   * quý}, but not {@code tui, tuy} nor {@code sai, say}); runs of blanks; the kinds of dashes and
   * of quotation marks.
   *
   * @param text any text
   * @return the key, which is its own key
   */
  public static String key(String text) {
    String composed = UnicodeForm.nfc(text);
    char[] out = new char[composed.length()];
    int size = 0;
    int wordStart = 0;
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Spaces.isBlank(c)) {
        gap |= !Spaces.isZeroWidth(c);
        continue;
      }
      if (gap && size > 0) {
        settle(out, wordStart, size);
        out[size++] = ' ';
        wordStart = size;
      }
      gap = false;
      if (TonePlacement.isWordPart(c)) {
        out[size++] = Letters.lower(c);
      } else {
        settle(out, wordStart, size);
        out[size++] = plainSign(c);
        wordStart = size;
      }
    }
    settle(out, wordStart, size);
    boolean same = size == composed.length() && WordIndex.isAt(composed, out, 0, size);
    return same ? composed : new String(out, 0, size);
  }

  /**
   * Writes the {@linkplain #key key} of one word, letter for letter, where that can be done without
   * composing any: it spares a string for each word that is only looked up.
   *
   * @param text the text around the word
   * @param from where the word begins
   * @param to where it ends; no blanks between
   * @param out takes the letters from its beginning on
   * @return whether the key was written; false if the word must be composed first, or has no room
   */
  public static boolean writeKey(CharSequence text, int from, int to, char[] out) {
    int size = to - from;
    if (size > out.length) {
      return false;
    }
    int wordStart = 0;
    for (int i = 0; i < size; i++) {
      char c = text.charAt(from + i);
      if (!UnicodeForm.isSettled(c)) {
        return false;
      }
      boolean part = TonePlacement.isWordPart(c);
      if (!part) {
        settle(out, wordStart, i);
        wordStart = i + 1;
      }
      out[i] = part ? Letters.lower(c) : plainSign(c);
    }
    settle(out, wordStart, size);
    return true;
  }

  /**
   * Returns whether two texts say the same words, such as {@code "Bác sỹ"} and {@code "bác sĩ"}.
   *
   * @param a one text
   * @param b another text
   * @return whether their {@linkplain #key keys} are equal
   */
  public static boolean sameWords(String a, String b) {
    return key(a).equals(key(b));
  }

  /**
   * Returns the folded words of a text: {@code "Số 12/KH-UBND"} gives {@code so, 12, kh, ubnd}.
   *
   * @param text any text
   * @return the runs of letters and digits of {@link #fold}, in order
   */
  public static ImmutableList<String> tokens(String text) {
    String folded = fold(text);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int start = -1;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      boolean inWord = Character.isLetterOrDigit(folded.codePointAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(folded.substring(start));
    }
    return words.build();
  }

  /**
   * Returns the folded words joined by dashes, as ids are made: {@code "Sở Y tế"} gives {@code
   * so-y-te}.
   *
   * @param text any text
   * @return the words of {@link #tokens}, joined
   */
  public static String slug(String text) {
    return joined(text, '-');
  }

  /**
   * Returns the folded words joined by blanks, in which phrases are looked for: {@code "Sở Y-tế;"}
   * gives {@code so y te}.
   *
   * @param text any text
   * @return the words of {@link #tokens}, joined
   */
  public static String words(String text) {
    return joined(text, ' ');
  }

  /**
   * Returns a {@linkplain #key key} folded, as {@link #fold} does, but sooner: {@code tỷ lệ} gives
   * {@code ty le}. A key is composed and has single blanks, so neither is looked at again.
   *
   * @param key a key
   * @return the same letters without diacritics
   */
  public static String foldKey(String key) {
    char[] out = new char[key.length()];
    int size = 0;
    for (int i = 0; i < key.length(); i++) {
      char base = Letters.base(key.charAt(i));
      if (base != 0) {
        out[size++] = base;
      }
    }
    return new String(out, 0, size);
  }

  private static String joined(String text, char joint) {
    char[] folded = fold(text).toCharArray();
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      boolean pair = Character.isHighSurrogate(c) && i + 1 < folded.length;
      int letter = pair ? Character.codePointAt(folded, i) : c;
      if (pair ? !Character.isLetterOrDigit(letter) : !Letters.isLetterOrDigit(c)) {
        gap = true;
        i += Character.charCount(letter) - 1;
        continue;
      }
      if (gap && size > 0) {
        folded[size++] = joint;
      }
      gap = false;
      size += Character.toChars(letter, folded, size);
      i += Character.charCount(letter) - 1;
    }
    return new String(folded, 0, size);
  }

  private static void settle(char[] text, int from, int to) {
    OpenSyllable.placeTone(text, from, to, true);
    OpenSyllable.writeFinalI(text, from, to);
  }

  private static char plainSign(char c) {
    if (c < 0x80) {
      return c;
    }
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D) {
      return '-';
    }
    if (c == '«' || c == '»' || (c >= 0x201C && c <= 0x201F)) {
      return '"';
    }
    if ((c >= 0x2018 && c <= 0x201B) || c == '‹' || c == '›') {
      return '\'';
    }
    return Letters.lower(c);
  }
}
