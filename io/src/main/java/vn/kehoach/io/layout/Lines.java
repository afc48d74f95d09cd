package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.Spaces;

/** Parts a text into lines. */
public final class Lines {

  private Lines() {}

  /**
   * Returns the lines of a text.
   *
   * @param text the text, with line feeds
   * @return the lines in order, without their line feeds
   */
  public static ImmutableList<Line> of(String text) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      lines.add(line(text, start, end));
      start = end + 1;
    }
    return lines.build();
  }

  private static Line line(String text, int start, int end) {
    int from = start;
    while (from < end && Spaces.isBlank(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Spaces.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Line(text, start, from, to);
  }

  /**
   * A line.
   *
   * @param whole the document's text
   * @param start the offset of the line's first character
   * @param from the offset of its first visible character
   * @param to the offset after its last visible character
   */
  public record Line(String whole, int start, int from, int to) {

    /**
     * Returns whether nothing of the line shows.
     *
     * @return true for an empty or blank line
     */
    public boolean isBlank() {
      return from == to;
    }

    /**
     * Returns the number of characters from the first visible to the last.
     *
     * @return the length without blanks at the ends
     */
    public int length() {
      return to - from;
    }

    /**
     * Returns the visible part.
     *
     * @return the line without blanks at its ends
     */
    public String text() {
      return whole.substring(from, to);
    }

    /**
     * Returns whether the line is one character.
     *
     * @param c a character
     * @return true if that is all that shows
     */
    public boolean is(char c) {
      return length() == 1 && whole.charAt(from) == c;
    }

    /**
     * Returns whether the line draws a rule or holds marks only, such as {@code -----} or {@code **
     * **}.
     *
     * @return true if it has at least one sign, and nothing but signs that draw
     */
    public boolean isRule() {
      int signs = 0;
      for (int i = from; i < to; i++) {
        char c = whole.charAt(i);
        if ("-–—_=*~.|".indexOf(c) < 0 && !Spaces.isBlank(c)) {
          return false;
        }
        signs++;
      }
      return signs > 1;
    }
  }
}
