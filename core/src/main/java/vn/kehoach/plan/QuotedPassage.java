package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A paragraph, heading or cell of the paper with the printed words marked in it.
 *
 * @param block the zero-based number of the block it belongs to, or -1
 * @param text its words, lines joined
 * @param marks the parts that are the printed words, in order
 * @param cell where it stands in a table, if it is a cell
 */
public record QuotedPassage(
    int block, String text, ImmutableList<Mark> marks, Optional<TableCell> cell) {

  /**
   * Returns the marked words alone.
   *
   * @return the marked parts, joined by one space
   */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (Mark mark : marks) {
      words.append(words.length() == 0 ? "" : " ").append(text, mark.from(), mark.to());
    }
    return words.toString();
  }

  /**
   * Returns the text with the marked parts between signs.
   *
   * @param open what to set before a part, such as {@code [[}
   * @param close what to set after it, such as {@code ]]}
   * @return the text with the signs; none stands between a letter and its accent
   */
  public String marked(String open, String close) {
    StringBuilder marked = new StringBuilder(text.length() + 8);
    int at = 0;
    for (Mark mark : marks) {
      int from = Math.max(at, whole(mark.from(), -1));
      int to = whole(mark.to(), 1);
      marked.append(text, at, from).append(open).append(text, from, to).append(close);
      at = to;
    }
    return marked.append(text, at, text.length()).toString();
  }

  /** Moves an offset that stands within a character as it is seen. */
  private int whole(int offset, int step) {
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

  /**
   * A part of a passage.
   *
   * @param from the offset of its first character in the passage
   * @param to the offset after its last
   */
  public record Mark(int from, int to) {}

  /**
   * Where a cell stands.
   *
   * @param row the number of its row in the table, 1 the first
   * @param column the number of its column, 1 the first
   * @param header the words at the head of its column, a head of several rows joined by {@code /};
   *     empty in the head itself
   * @param line the words of all cells of its row, from left to right
   */
  public record TableCell(int row, int column, String header, ImmutableList<String> line) {}
}
