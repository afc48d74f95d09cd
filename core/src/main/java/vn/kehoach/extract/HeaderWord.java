package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Letters;

/**
 * A word of a line with its place, punctuation left aside: {@code TM} and {@code ỦY} of {@code
 * TM.ỦY}.
 *
 * @param key the word for comparison
 * @param start the offset of its first character
 * @param end the offset after its last
 */
record HeaderWord(String key, int start, int end) {

  /** Returns the words of a text in order. */
  static ImmutableList<HeaderWord> of(String text) {
    return of(text, text.length());
  }

  /** Returns the words of a text that begin before an offset. */
  static ImmutableList<HeaderWord> of(String text, int limit) {
    ImmutableList.Builder<HeaderWord> words = ImmutableList.builder();
    int bound = Math.min(limit, text.length());
    int at = 0;
    while (at < bound) {
      if (!Letters.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && goesOn(text, end)) {
        end++;
      }
      words.add(new HeaderWord(Folding.key(text.substring(at, end)), at, end));
      at = end;
    }
    return words.build();
  }

  private static boolean goesOn(String text, int at) {
    char c = text.charAt(at);
    if (c == '/' || c == '&' || c == '\'') {
      return at + 1 < text.length() && Letters.isLetterOrDigit(text.charAt(at + 1));
    }
    return Letters.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
