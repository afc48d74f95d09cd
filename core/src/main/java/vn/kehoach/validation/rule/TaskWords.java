package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;
import vn.kehoach.text.UnicodeForm;

/** The words of a task, in forms in which two tasks can be compared. */
final class TaskWords {

  private static final CharMatcher ENDS = CharMatcher.anyOf(".;(:");
  private static final Words TIMES = Words.of("time-openings.txt");
  private static final int WORDS_THAT_TELL = 6;

  /** Each ASCII digit and consonant in lower case; nothing for any other character. */
  private static final char[] PLAIN = plain();

  /** How far behind a comma the words of a time may reach. */
  private static final int LONGEST_TIME = 40;

  private TaskWords() {}

  /**
   * Returns a number that is equal for tasks of the same words; seldom for others. It is made of
   * the digits and the letters that bear no marks, which are written in one way only.
   */
  static int trace(Task task) {
    String text = UnicodeForm.nfc(task.text());
    int trace = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length && PLAIN[c] != 0) {
        trace = 31 * trace + PLAIN[c];
      }
    }
    return trace;
  }

  private static char[] plain() {
    char[] plain = new char['z' + 1];
    for (char c : "bcdfghjklmnpqrstvwxz".toCharArray()) {
      plain[c] = c;
      plain[Character.toUpperCase(c)] = c;
    }
    for (char c = '0'; c <= '9'; c++) {
      plain[c] = c;
    }
    return plain;
  }

  /** Returns all words of a key, without signs. */
  static String all(String key) {
    char[] words = new char[key.length()];
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        gap = size > 0;
        continue;
      }
      if (gap) {
        words[size++] = ' ';
        gap = false;
      }
      words[size++] = c;
    }
    return new String(words, 0, size);
  }

  /**
   * Returns the words up to the first full stop, semicolon, colon or bracket, or the first comma
   * before a time: what is to be done, before who and when are said. All words if those are fewer
   * than tell one task from another.
   */
  static String opening(Task task, PlanView view) {
    String opening = all(Folding.key(task.text().substring(0, endOfOpening(task.text()))));
    return CharMatcher.is(' ').countIn(opening) + 1 < WORDS_THAT_TELL ? view.words(task) : opening;
  }

  private static int endOfOpening(String text) {
    int end = ENDS.indexIn(text);
    int stop = end < 0 ? text.length() : end;
    for (int comma = text.indexOf(',');
        comma >= 0 && comma < stop;
        comma = text.indexOf(',', comma + 1)) {
      if (TIMES.begin(
          text.substring(comma + 1, Math.min(text.length(), comma + LONGEST_TIME)).strip())) {
        return comma;
      }
    }
    return stop;
  }
}
