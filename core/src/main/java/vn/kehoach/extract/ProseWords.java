package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Letters;

/** The words around values in running text, as {@code prose-words.csv} sorts them. */
final class ProseWords {

  static final ImmutableList<String> OPEN = sort("open");
  static final ImmutableList<String> CLOSE = sort("close");
  static final ImmutableList<String> JOIN = sort("join");
  static final ImmutableList<String> GROWTH = sort("growth");
  static final ImmutableList<String> BASE = sort("base");
  static final ImmutableList<String> JUDGED = sort("judged");
  static final ImmutableList<String> NOW = sort("now");
  static final ImmutableList<String> RATIO = sort("ratio");
  static final ImmutableList<String> RATE = sort("rate");
  static final ImmutableList<String> STOP = sort("stop");
  static final ImmutableList<String> END = sort("end");
  static final ImmutableList<String> LIFT = sort("lift");
  static final ImmutableList<String> CLAUSE = sort("clause");
  static final ImmutableList<String> LINK = sort("link");
  static final ImmutableList<String> WHEN = sort("when");
  static final ImmutableList<String> ESTIMATE = sort("estimate");
  static final ImmutableList<String> THAN = sort("than");
  static final ImmutableList<String> FROM = sort("from");
  static final ImmutableList<String> PARTS = sort("parts");
  static final ImmutableList<String> TO = sort("to");
  static final ImmutableList<String> DATE_BASE = sort("date-base");
  static final ImmutableList<String> DATE_OPEN = sort("date-open");
  static final ImmutableList<String> DATE_INTRODUCE = sort("date-introduce");
  static final ImmutableList<String> DATE_UNTIL = sort("date-until");
  static final ImmutableList<String> TIME = sort("time");

  /** From here on a character may be the mark of the letter before it. */
  private static final char FIRST_MARK = '\u0300';

  private static final String FIRM_LETTERS = "bcdđghklmnpqrstvx0123456789";

  /** No listed words are longer, so that a look at the edge of a long text is short. */
  private static final int WINDOW = 48;

  private ProseWords() {}

  private static ImmutableList<String> sort(String sort) {
    return Vocabulary.rows("prose-words.csv").stream()
        .filter(row -> row.get(0).equals(sort))
        .map(row -> words(row.get(1)))
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    String key = Folding.key(text);
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean gap = words.length() == 0 || words.charAt(words.length() - 1) == ' ';
      if (Letters.isLetterOrDigit(c)) {
        words.append(c);
      } else if (!gap) {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  static boolean startsWith(String text, ImmutableList<String> list) {
    if (!mayStart(text, list)) {
      return false;
    }
    String padded = words(head(text)) + " ";
    for (String word : list) {
      if (padded.startsWith(word) && padded.charAt(word.length()) == ' ') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the first letter allows one of the words: most texts are ruled out so. Only
   * letters that are compared as they are printed can do that; a vowel may bear a tone that moves.
   */
  private static boolean mayStart(String text, ImmutableList<String> list) {
    for (int i = 0; i < Math.min(text.length(), WINDOW); i++) {
      char c = Letters.lower(text.charAt(i));
      if (Letters.isLetterOrDigit(c)) {
        return FIRM_LETTERS.indexOf(c) < 0 || beginsOneOf(c, list);
      }
    }
    return false;
  }

  /** Returns whether the last letter allows one of the words. */
  private static boolean mayEnd(String text, ImmutableList<String> list) {
    for (int i = text.length() - 1; i >= Math.max(0, text.length() - WINDOW); i--) {
      char c = Letters.lower(text.charAt(i));
      if (Letters.isLetterOrDigit(c)) {
        return FIRM_LETTERS.indexOf(c) < 0 || endsOneOf(c, list);
      }
      if (c >= FIRST_MARK) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsOneOf(char c, ImmutableList<String> list) {
    for (String word : list) {
      if (word.charAt(word.length() - 1) == c) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsOneOf(char c, ImmutableList<String> list) {
    for (String word : list) {
      if (word.charAt(0) == c) {
        return true;
      }
    }
    return false;
  }

  static boolean endsWith(String text, ImmutableList<String> list) {
    if (!mayEnd(text, list)) {
      return false;
    }
    String padded = " " + words(tail(text));
    for (String word : list) {
      int before = padded.length() - word.length() - 1;
      if (padded.endsWith(word) && padded.charAt(before) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of characters of the longest listed words the text begins with. */
  static int lengthAtStart(String whole, ImmutableList<String> list) {
    if (!mayStart(whole, list)) {
      return 0;
    }
    String text = head(whole);
    String key = Folding.key(text);
    if (key.length() != text.length()) {
      return 0;
    }
    for (String word : list) {
      if (key.startsWith(word) && isEdge(key, word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** Returns the number of characters of the longest listed words the text ends with. */
  static int lengthAtEnd(String whole, ImmutableList<String> list) {
    if (!mayEnd(whole, list)) {
      return 0;
    }
    String text = tail(whole);
    String key = Folding.key(text);
    if (key.length() != text.length()) {
      return 0;
    }
    for (String word : list) {
      int before = key.length() - word.length() - 1;
      if (key.endsWith(word) && (before < 0 || isEdge(key, before))) {
        return word.length();
      }
    }
    return 0;
  }

  private static String head(String text) {
    return text.length() <= WINDOW ? text : text.substring(0, WINDOW);
  }

  private static String tail(String text) {
    return text.length() <= WINDOW ? text : text.substring(text.length() - WINDOW);
  }

  private static boolean isEdge(String text, int at) {
    return at >= text.length() || !Letters.isLetterOrDigit(text.charAt(at));
  }
}
