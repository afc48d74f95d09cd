package vn.kehoach.io.page;

/** Cuts texts to a length, at a blank where one is near, with an ellipsis for what is left out. */
public final class Excerpt {

  static final String MORE = "…";

  /** How far back or ahead a blank is looked for. */
  private static final int NEAR = 24;

  private Excerpt() {}

  /**
   * Returns the beginning of a text.
   *
   * @param text the text
   * @param length how many characters at most
   * @return the text itself if it is no longer
   */
  public static String start(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return text.substring(0, back(text, length)).stripTrailing() + " " + MORE;
  }

  /** Returns the end of a text. */
  static String end(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    return MORE + " " + text.substring(ahead(text, text.length() - length)).stripLeading();
  }

  /** Returns a place to cut at or a little before an offset. */
  static int back(String text, int offset) {
    for (int i = offset; i > Math.max(0, offset - NEAR); i--) {
      if (text.charAt(i) == ' ') {
        return i;
      }
    }
    return whole(text, offset, -1);
  }

  /** Returns a place to cut at or a little after an offset. */
  static int ahead(String text, int offset) {
    for (int i = offset; i < Math.min(text.length(), offset + NEAR); i++) {
      if (text.charAt(i) == ' ') {
        return i;
      }
    }
    return whole(text, offset, 1);
  }

  /**
   * Moves an offset that stands within a character as it is seen.
   *
   * @param text the text
   * @param offset the offset
   * @param step -1 to go back, 1 to go ahead
   * @return the nearest offset that way between two characters
   */
  public static int whole(String text, int offset, int step) {
    int at = offset;
    while (at > 0 && at < text.length() && continues(text.charAt(at))) {
      at += step;
    }
    return at;
  }

  private static boolean continues(char c) {
    int type = Character.getType(c);
    return Character.isLowSurrogate(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
