package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;

/** A part of a paper whose format has no plain text of its own, in reading order. */
public sealed interface Part {

  /**
   * A paragraph.
   *
   * @param words its words, a printed number or bullet included
   */
  record Text(Draft words) implements Part {}

  /**
   * A heading by the format's own mark.
   *
   * @param words its words
   * @param level the format's level, 1 the highest
   */
  record Heading(Draft words, int level) implements Part {}

  /**
   * An item whose bullet the format draws.
   *
   * @param words its words without the bullet
   * @param marker the bullet
   * @param depth how deep it stands, 0 the outermost
   */
  record Item(Draft words, String marker, int depth) implements Part {}

  /**
   * A table, whether of data or to lay out a page.
   *
   * @param rows its rows of cells
   */
  record Table(ImmutableList<ImmutableList<Cell>> rows) implements Part {}

  /**
   * A cell of a table.
   *
   * @param parts what stands in it
   * @param rowSpan the number of rows it covers, 1 or more
   * @param columnSpan the number of columns it covers, 1 or more
   */
  record Cell(ImmutableList<Part> parts, int rowSpan, int columnSpan) {}
}
