package vn.kehoach.io.layout;

import vn.kehoach.outline.SectionNumber;
import vn.kehoach.text.Spaces;

/**
 * How a line begins: with a bullet, with a number, or with running words.
 *
 * @param kind the kind of beginning
 * @param bullet the bullet as printed, such as {@code -}; empty without one
 * @param length the number of characters before the words, blanks included
 */
public record LineStart(Kind kind, String bullet, int length) {

  /** The kinds of beginnings. */
  public enum Kind {
    /** A bullet. */
    BULLET,
    /** The number of a section. */
    NUMBER,
    /** Words that may go on from the line before. */
    RUNNING
  }

  private static final LineStart RUNNING = new LineStart(Kind.RUNNING, "", 0);
  private static final LineStart NUMBER = new LineStart(Kind.NUMBER, "", 0);
  private static final String DASHES = "-–—+";
  private static final String DOTS = "•·●▪■◦\uf0b7\uf0a7\uf02d\uf0d8";

  /**
   * Judges a line.
   *
   * @param text the line without blanks and marks of emphasis before it
   * @return how it begins
   */
  public static LineStart of(CharSequence text) {
    LineStart bullet = bullet(text);
    if (bullet.kind == Kind.BULLET) {
      return bullet;
    }
    return SectionNumber.at(text).isPresent() ? NUMBER : RUNNING;
  }

  /**
   * Judges whether a line begins with a bullet, without looking for numbers.
   *
   * @param text the line without blanks and marks of emphasis before it
   * @return a bullet or running words
   */
  public static LineStart bullet(CharSequence text) {
    if (text.length() < 2) {
      return RUNNING;
    }
    char first = text.charAt(0);
    boolean dash = DASHES.indexOf(first) >= 0;
    boolean dot = DOTS.indexOf(first) >= 0;
    if (!dash && !dot && first != '*') {
      return RUNNING;
    }
    char second = text.charAt(1);
    boolean apart = Spaces.isBlank(second);
    boolean close = Character.isUpperCase(second) && first != '*';
    if (!apart && !close && !dot) {
      return RUNNING;
    }
    int length = 1;
    while (length < text.length() && Spaces.isBlank(text.charAt(length))) {
      length++;
    }
    boolean empty = length == text.length();
    return empty ? RUNNING : new LineStart(Kind.BULLET, String.valueOf(first), length);
  }

  /**
   * Returns how deep items with a bullet usually stand.
   *
   * @return 1 for {@code +}, else 0
   */
  public int depth() {
    return bullet.equals("+") || bullet.equals("◦") ? 1 : 0;
  }
}
