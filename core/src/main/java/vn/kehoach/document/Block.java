package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.source.SourceText;

/**
 * One block of a paper as its reader brought it: a heading, a paragraph, a list item or a table.
 *
 * <p>A heading here is what the <em>format</em> calls one (a Markdown {@code ##}, a Word style);
 * the plan's own outline is found later, from the numbering.
 */
public sealed interface Block {

  /**
   * Returns the block's words.
   *
   * @return the joined text; of a table, its cells row by row
   */
  String text();

  /**
   * Returns the result for the kind of block this is.
   *
   * @param <R> the result's type
   * @param heading for a heading
   * @param paragraph for a paragraph
   * @param listItem for a list item
   * @param table for a table
   * @return the result of the function that fits
   */
  <R> R fold(
      Function<? super Heading, ? extends R> heading,
      Function<? super Paragraph, ? extends R> paragraph,
      Function<? super ListItem, ? extends R> listItem,
      Function<? super Table, ? extends R> table);

  /**
   * A heading by the format's own mark, such as {@code ## TỈNH ỦY TUYÊN QUANG}.
   *
   * @param content the words without the mark
   * @param level the format's level, 1 the highest
   */
  record Heading(SourceText content, int level) implements Block {

    @Override
    public String text() {
      return content.text();
    }

    @Override
    public <R> R fold(
        Function<? super Heading, ? extends R> heading,
        Function<? super Paragraph, ? extends R> paragraph,
        Function<? super ListItem, ? extends R> listItem,
        Function<? super Table, ? extends R> table) {
      return heading.apply(this);
    }
  }

  /**
   * A paragraph, its wrapped lines joined.
   *
   * @param content the words without markup
   * @param emphasis how the whole of it was set
   */
  record Paragraph(SourceText content, Emphasis emphasis) implements Block {

    @Override
    public String text() {
      return content.text();
    }

    @Override
    public <R> R fold(
        Function<? super Heading, ? extends R> heading,
        Function<? super Paragraph, ? extends R> paragraph,
        Function<? super ListItem, ? extends R> listItem,
        Function<? super Table, ? extends R> table) {
      return paragraph.apply(this);
    }
  }

  /**
   * An item of a list, such as {@code - Tuổi thọ trung bình khoảng 74 tuổi.}
   *
   * @param content the words without the marker
   * @param marker the marker as printed: {@code -}, {@code +}, {@code *}, {@code •}
   * @param depth how deep the item is nested, 0 the outermost
   */
  record ListItem(SourceText content, String marker, int depth) implements Block {

    @Override
    public String text() {
      return content.text();
    }

    @Override
    public <R> R fold(
        Function<? super Heading, ? extends R> heading,
        Function<? super Paragraph, ? extends R> paragraph,
        Function<? super ListItem, ? extends R> listItem,
        Function<? super Table, ? extends R> table) {
      return listItem.apply(this);
    }
  }

  /**
   * A table: rows of cells, as printed.
   *
   * @param rows the rows in order; a row may be shorter than the others
   */
  record Table(ImmutableList<Row> rows) implements Block {

    @Override
    public String text() {
      return rows.stream()
          .flatMap(row -> row.cells().stream())
          .map(cell -> cell.content().text())
          .collect(Collectors.joining(" "));
    }

    @Override
    public <R> R fold(
        Function<? super Heading, ? extends R> heading,
        Function<? super Paragraph, ? extends R> paragraph,
        Function<? super ListItem, ? extends R> listItem,
        Function<? super Table, ? extends R> table) {
      return table.apply(this);
    }
  }

  /**
   * A row of a table.
   *
   * @param cells its cells from left to right
   */
  record Row(ImmutableList<Cell> cells) {}

  /**
   * A cell of a table.
   *
   * @param content its words, perhaps empty
   * @param rowSpan the number of rows it covers, 1 or more
   * @param columnSpan the number of columns it covers, 1 or more
   */
  record Cell(SourceText content, int rowSpan, int columnSpan) {

    /**
     * Returns the cell's words.
     *
     * @return the text, perhaps empty
     */
    public String text() {
      return content.text();
    }
  }

  /** How the whole of a paragraph was set. */
  enum Emphasis {
    /** Plain. */
    NONE,
    /** Bold throughout, as headings without a format's mark often are. */
    BOLD,
    /** Italic throughout. */
    ITALIC
  }
}
