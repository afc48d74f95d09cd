package vn.kehoach.io.page;

/**
 * Characters that print nothing or turn the direction of writing, told apart so that a page can
 * show them by name ({@code U+202E}) and not obey them.
 */
public final class Visible {

  private Visible() {}

  /** Returns whether a character must be shown by its name. */
  static boolean isHidden(int codePoint) {
    if (codePoint == '\n' || codePoint == '\t') {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || isNoCharacter(codePoint);
  }

  /** The code points that Unicode keeps from being characters. */
  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  /** Returns the name of a character, such as {@code [U+202E]}. */
  static String name(int codePoint) {
    return "[U+%04X]".formatted(codePoint);
  }

  /**
   * Returns a text in which hidden characters are named.
   *
   * @param text any words
   * @return the words, {@code [U+202E]} for what would turn them around
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(isHidden(c) ? name(c) : Character.toString(c)));
    return out.toString();
  }
}
