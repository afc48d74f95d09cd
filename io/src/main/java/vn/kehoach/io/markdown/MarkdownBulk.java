package vn.kehoach.io.markdown;

import java.io.IOException;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.text.Spaces;

/**
 * The length of what the parser holds at once, checked before it begins: it keeps an object for
 * every mark of a paragraph.
 */
final class MarkdownBulk {

  private MarkdownBulk() {}

  /**
   * Checks the lines that may become one paragraph: those up to an empty line, a heading, an item
   * or a row of a table.
   *
   * @throws IOException if they are longer than a passage may be
   */
  static void check(String name, String text, Limits limits) throws IOException {
    int passage = 0;
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      passage = begins(text, start, end) ? end - start : passage + end - start;
      limits.checkPassage(name, passage);
      start = end + 1;
    }
  }

  private static boolean begins(String text, int start, int end) {
    int from = start;
    while (from < end && Spaces.isBlank(text.charAt(from))) {
      from++;
    }
    if (from == end || text.charAt(from) == '|' || text.charAt(from) == '#') {
      return true;
    }
    boolean bullet = "-+*".indexOf(text.charAt(from)) >= 0;
    return bullet && from + 1 < end && text.charAt(from + 1) == ' ';
  }
}
