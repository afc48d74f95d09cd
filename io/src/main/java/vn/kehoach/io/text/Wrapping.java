package vn.kehoach.io.text;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.io.layout.Lines.Line;

/**
 * How the lines of a text are wrapped.
 *
 * @param width the width at which lines were wrapped; 0 if every line is a paragraph
 * @param spaced whether empty lines part the paragraphs
 */
record Wrapping(int width, boolean spaced) {

  private static final int WIDEST = 140;

  /** Judges the lines of a document; cells on lines with a leading tab do not count. */
  static Wrapping of(List<Line> lines) {
    int[] lengths = new int[lines.size()];
    int count = 0;
    int blank = 0;
    int pairs = 0;
    int running = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        blank++;
        continue;
      }
      if (line.whole().charAt(line.start()) == '\t') {
        continue;
      }
      lengths[count++] = line.length();
      if (i > 0 && lines.get(i - 1).length() > 1 && !line.is('|')) {
        pairs++;
        running += Character.isLowerCase(line.whole().charAt(line.from())) ? 1 : 0;
      }
    }
    Arrays.sort(lengths, 0, count);
    int width = count == 0 ? 0 : lengths[Math.min(count - 1, count * 95 / 100)];
    boolean wrapped = width > 0 && width <= WIDEST && running >= 3 && running * 5 >= pairs;
    return new Wrapping(wrapped ? width : 0, blank * 8 >= lines.size());
  }

  boolean wrapped() {
    return width > 0;
  }
}
