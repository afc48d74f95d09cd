package vn.kehoach.text;

import com.google.common.collect.ImmutableList;

/** Letters that look like Latin ones of Vietnamese text: the resource {@code look-alikes.csv}. */
final class LookAlikes {

  private static final char FIRST = '\u00D0';
  private static final char LIMIT = '\u0500';
  private static final char[] MEANT = load();

  private LookAlikes() {}

  /** Returns the letter that looks like a character, and any other character as it is. */
  static char meant(char c) {
    return c >= FIRST && c < LIMIT && MEANT[c] != 0 ? MEANT[c] : c;
  }

  /** Returns the text with look-alikes inside Latin words mended; the same if there are none. */
  static String mend(String text) {
    int first = first(text);
    if (first < 0) {
      return text;
    }
    char[] out = text.toCharArray();
    int changed = mend(text, first, out);
    return changed == 0 ? text : new String(out);
  }

  /** Returns how many characters {@link #mend} changes. */
  static int count(String text) {
    int first = first(text);
    return first < 0 ? 0 : mend(text, first, text.toCharArray());
  }

  private static int first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (meant(text.charAt(i)) != text.charAt(i)) {
        return i;
      }
    }
    return -1;
  }

  private static int mend(String text, int first, char[] out) {
    int changed = 0;
    int from = first;
    while (from > 0 && Letters.isLetter(text.charAt(from - 1))) {
      from--;
    }
    while (from < out.length) {
      int to = from;
      while (to < out.length && Letters.isLetter(text.charAt(to))) {
        to++;
      }
      changed += mendWord(text, from, to, out);
      from = to + 1;
    }
    return changed;
  }

  private static int mendWord(String text, int from, int to, char[] out) {
    boolean latin = isLatin(text, from, to);
    int changed = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean mended = Letters.isLatin(c) ? hasLatinBeside(text, i) : latin && !isMarked(text, i);
      if (mended && meant(c) != c) {
        out[i] = meant(c);
        changed++;
      }
    }
    return changed;
  }

  /** Returns whether a word has a Latin letter, and all its others look like one. */
  private static boolean isLatin(String text, int from, int to) {
    boolean latin = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Letters.isLatin(c)) {
        latin = true;
      } else if (meant(c) == c) {
        return false;
      }
    }
    return latin;
  }

  private static boolean hasLatinBeside(String text, int at) {
    return (at > 0 && Letters.isLatin(text.charAt(at - 1)))
        || (at + 1 < text.length() && Letters.isLatin(text.charAt(at + 1)));
  }

  /** Returns whether a mark follows, with which the mended letter would have to be composed. */
  private static boolean isMarked(String text, int at) {
    return at + 1 < text.length() && Letters.isMark(text.charAt(at + 1));
  }

  private static char[] load() {
    char[] meant = new char[LIMIT];
    for (ImmutableList<String> row : VocabularyFile.rows(LookAlikes.class, "look-alikes.csv")) {
      meant[Integer.parseInt(row.get(0).substring(2), 16)] = row.get(1).charAt(0);
    }
    return meant;
  }
}
