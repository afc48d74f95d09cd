package vn.kehoach.document;

import vn.kehoach.text.Letters;

/**
 * Looks at running text by words: blanks of any kind count as one, letter case does not count.
 *
 * <p>The underscore of word-segmented text and the asterisk of marked-up text count as blanks.
 */
final class Phrases {

  private Phrases() {}

  /** Returns whether {@code c} is a blank inside a line. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '_' || c == '*' || isWideBlank(c);
  }

  private static boolean isWideBlank(char c) {
    return c > 127 && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff');
  }

  /** Returns the first position at or after {@code from} that is neither blank nor line end. */
  static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isGap(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the end of what stands before {@code to} when trailing blanks are left out. */
  static int skipBlanksBack(CharSequence text, int from, int to) {
    int at = to;
    while (at > from && isGap(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Returns whether a word may begin at {@code at}: no letter or digit stands before it. */
  static boolean isWordStart(CharSequence text, int at) {
    return at == 0 || !Letters.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Returns the end of the run of letters and digits that begins at {@code at}. */
  static int wordEnd(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && Letters.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Returns where {@code phrase} (lower case, single blanks) ends when it stands at {@code at} as
   * whole words, or -1.
   */
  static int match(CharSequence text, int at, String phrase) {
    int pos = at;
    for (int i = 0; i < phrase.length(); i++) {
      char wanted = phrase.charAt(i);
      if (wanted == ' ') {
        int next = skipBlanks(text, pos);
        if (next == pos) {
          return -1;
        }
        pos = next;
      } else if (pos < text.length() && Letters.lower(text.charAt(pos)) == wanted) {
        pos++;
      } else {
        return -1;
      }
    }
    boolean whole = pos == text.length() || !Letters.isLetterOrDigit(text.charAt(pos));
    return whole ? pos : -1;
  }

  /**
   * Returns whether {@code word} stands at {@code at} and no word follows it, as "năm" does before
   * 2020 but not in "lần thứ năm Ban Chấp hành".
   */
  static boolean isBeforeFigure(CharSequence text, int at, String word) {
    int end = match(text, at, word);
    int next = end < 0 ? end : skipBlanks(text, end);
    return next >= 0 && next < text.length() && !Letters.isLetter(text.charAt(next));
  }

  /** Returns {@code text[from, to)} with every run of blanks as one, and none at the ends. */
  static String plain(CharSequence text, int from, int to) {
    StringBuilder plain = new StringBuilder();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isGap(c)) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().stripTrailing();
  }

  private static boolean isGap(char c) {
    return isBlank(c) || c == '\n' || c == '\r';
  }
}
