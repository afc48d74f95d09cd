package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;

/** The words of a task, in forms in which two tasks can be compared. */
final class TaskWords {

  private static final CharMatcher SIGNS =
      CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c));
  private static final CharMatcher ENDS = CharMatcher.anyOf(".;(:");
  private static final int WORDS_THAT_TELL = 6;

  private TaskWords() {}

  /** Returns all words, without signs and in small letters. */
  static String all(Task task) {
    return words(task.text());
  }

  /**
   * Returns the words up to the first full stop, semicolon, colon or bracket: what is to be done,
   * before who and when are said. All words if those are fewer than tell one task from another.
   */
  static String opening(Task task) {
    int end = ENDS.indexIn(task.text());
    String opening = words(end < 0 ? task.text() : task.text().substring(0, end));
    return CharMatcher.is(' ').countIn(opening) + 1 < WORDS_THAT_TELL ? all(task) : opening;
  }

  private static String words(String text) {
    return SIGNS.trimAndCollapseFrom(Folding.key(text), ' ');
  }
}
