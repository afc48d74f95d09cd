package vn.kehoach.io.chart;

import vn.kehoach.io.page.PageWords;

/**
 * What a picture is drawn on.
 *
 * @param width how wide, in pixels of the drawing
 * @param id an anchor that is the picture's alone
 * @param words the words in the reader's language
 */
record Sheet(int width, String id, PageWords words) {

  /** The width for screens and paper. */
  static final int WIDE = 760;

  /** The width for phones. */
  static final int NARROW = 352;

  /** The size of letters. */
  static final double SIZE = 13;

  boolean isNarrow() {
    return width < WIDE;
  }
}
