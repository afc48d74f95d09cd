package vn.kehoach.io.pdf;

import vn.kehoach.text.Spaces;

/**
 * A character on a page that stands upright.
 *
 * @param text what it means, usually one character
 * @param x its left edge in points from the left
 * @param y its baseline in points from the top
 * @param width its width in points
 * @param size the size of its type in points
 * @param bold whether it is bold
 * @param italic whether it is italic
 */
record Glyph(
    String text, double x, double y, double width, double size, boolean bold, boolean italic) {

  double right() {
    return x + width;
  }

  double centre() {
    return x + width / 2;
  }

  /** Returns the height of its middle, by which it is told in which cell it stands. */
  double middle() {
    return y - size * 0.3;
  }

  boolean isBlank() {
    return Spaces.isBlank(text);
  }

  /** Returns whether it is an accent that stands over another character. */
  boolean isMark() {
    return Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
  }

  Glyph withText(String newText) {
    return new Glyph(newText, x, y, width, size, bold, italic);
  }

  Glyph asBold() {
    return new Glyph(text, x, y, width, size, true, italic);
  }
}
