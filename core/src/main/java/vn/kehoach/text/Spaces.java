package vn.kehoach.text;

/**
 * Blank characters of every kind: what a reader of the paper sees as a gap (khoảng trắng) or does
 * not see at all.
 *
 * <p>Blank are the white space of ASCII, the no-break space (U+00A0), the typographic spaces
 * (U+2000 to U+200A, U+202F, U+205F), the ideographic space (U+3000), line and paragraph
 * separators, and the characters without width: U+200B, U+2060, U+FEFF and the soft hyphen U+00AD.
 */
public final class Spaces {

  private Spaces() {}

  /**
   * Returns the text without outer blanks and with every inner run of blanks as one space: {@code "
   * kế\u00A0 hoạch "} gives {@code "kế hoạch"}.
   *
   * <p>A run of characters without width is dropped, since nothing of it shows on paper.
   *
   * @param text any text
   * @return the text with single spaces only
   */
  public static String collapse(CharSequence text) {
    if (isCollapsed(text)) {
      return text.toString();
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap |= !isZeroWidth(c);
      } else {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isCollapsed(CharSequence text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = isBlank(c);
      if (blank && (gap || c != ' ')) {
        return false;
      }
      gap = blank;
    }
    return !gap || text.length() == 0;
  }

  /**
   * Returns whether the character is blank, such as the no-break space.
   *
   * @param c any character
   * @return whether it shows as a gap, or not at all
   */
  public static boolean isBlank(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    if (c < 0x2000) {
      return c == 0x85 || c == 0xA0 || c == 0xAD || c == 0x1680;
    }
    return c <= 0x200B
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x2060
        || c == 0x3000
        || c == 0xFEFF;
  }

  /**
   * Returns whether the text has no character that shows, such as {@code ""} or {@code "\u00A0 "}.
   *
   * @param text any text
   * @return whether all its characters are blank
   */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the blank character has no width. */
  static boolean isZeroWidth(char c) {
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xAD;
  }
}
