package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.Spaces;

/**
 * Words on one line, or the part of a line that stands in one column.
 *
 * @param page the number of its page
 * @param left where its first character begins, in points
 * @param wordRight where its first word ends
 * @param right where its last visible character ends
 * @param baseline how far below the upper edge it stands
 * @param size the size of most of its type
 * @param runs its words in order
 * @param text all its words
 */
record TextLine(
    int page,
    double left,
    double wordRight,
    double right,
    double baseline,
    double size,
    ImmutableList<Run> runs,
    String text) {

  /** Returns the same line with other words up to another edge. */
  TextLine with(double newRight, ImmutableList<Run> newRuns) {
    return new TextLine(page, left, wordRight, newRight, baseline, size, newRuns, textOf(newRuns));
  }

  static String textOf(Iterable<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return Spaces.collapse(text).strip();
  }

  /** Returns whether nearly all of its letters are bold. */
  boolean bold() {
    int bold = 0;
    int all = 0;
    for (Run run : runs) {
      int letters = (int) run.text().chars().filter(Character::isLetter).count();
      all += letters;
      bold += run.bold() ? letters : 0;
    }
    return all > 0 && bold * 10 >= all * 9;
  }

  double firstWord() {
    return wordRight - left;
  }

  double centre() {
    return (left + right) / 2;
  }

  double top() {
    return baseline - size;
  }

  /**
   * Words in one type.
   *
   * @param text the words with their spaces
   * @param bold whether they are bold
   * @param italic whether they are italic
   */
  record Run(String text, boolean bold, boolean italic) {}
}
