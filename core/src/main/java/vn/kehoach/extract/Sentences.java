package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.Letters;

/** The sentences of a paragraph, by position. */
final class Sentences {

  private Sentences() {}

  /** Splits after a full stop, question or exclamation mark that a capital or a quote follows. */
  static ImmutableList<Range> of(String text) {
    ImmutableList.Builder<Range> sentences = ImmutableList.builder();
    int start = skipBlanks(text, 0);
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + (c == '(' || c == '“' ? 1 : c == ')' || c == '”' ? -1 : 0));
      if (depth == 0 && isEnd(text, i)) {
        sentences.add(new Range(start, i + 1));
        start = skipBlanks(text, i + 1);
      }
    }
    if (start < text.length()) {
      sentences.add(new Range(start, text.length()));
    }
    return sentences.build();
  }

  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int next = skipBlanks(text, i + 1);
    if (next == i + 1 || next >= text.length() || !opensSentence(text.charAt(next))) {
      return false;
    }
    return !isAbbreviation(text, i);
  }

  private static boolean opensSentence(char c) {
    return Character.isUpperCase(c) || c == '“' || c == '"' || c == '(';
  }

  /** A capital or two before the stop, as in "TP. Huế" or "Q. Giám đốc", end no sentence. */
  private static boolean isAbbreviation(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isUpperCase(text.charAt(from - 1))) {
      from--;
    }
    boolean wordStart = from == 0 || !Letters.isLetterOrDigit(text.charAt(from - 1));
    return wordStart && from < stop && stop - from <= 2;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i;
  }

  /**
   * A run of characters.
   *
   * @param start the offset of the first
   * @param end the offset after the last
   */
  record Range(int start, int end) {}
}
