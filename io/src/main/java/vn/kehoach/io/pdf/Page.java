package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;

/**
 * What stands on a page, turned so that its text is upright.
 *
 * @param number the page's number, 1 the first
 * @param width its width in points
 * @param height its height in points
 * @param glyphs the characters in the order in which they were drawn
 * @param across the lines drawn across the page
 * @param down the lines drawn down the page
 * @param unmapped the number of characters whose font does not say what they mean
 * @param turned the words that do not stand upright
 * @param pictured the share of the page that pictures cover, from 0
 */
record Page(
    int number,
    double width,
    double height,
    ImmutableList<Glyph> glyphs,
    ImmutableList<Ruling> across,
    ImmutableList<Ruling> down,
    int unmapped,
    String turned,
    double pictured) {

  Page withGlyphs(ImmutableList<Glyph> others) {
    return new Page(number, width, height, others, across, down, unmapped, turned, pictured);
  }

  /** Returns the page without what was drawn on it. */
  Page bare() {
    return new Page(
        number,
        width,
        height,
        ImmutableList.of(),
        ImmutableList.of(),
        ImmutableList.of(),
        unmapped,
        turned,
        pictured);
  }
}
