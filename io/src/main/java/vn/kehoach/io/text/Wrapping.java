package vn.kehoach.io.text;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.io.layout.LineStart;
import vn.kehoach.io.layout.Lines.Line;

/**
 * How the lines of a text are wrapped.
 *
 * @param width the width at which lines were wrapped; 0 if every line is a paragraph
 * @param spaced whether empty lines part the paragraphs
 * @param shortFirst whether the first line of a paragraph is shorter than the others, as in the
 *     source of web pages made by a word processor
 */
record Wrapping(int width, boolean spaced, boolean shortFirst) {

  private static final int WIDEST = 140;

  /**
   * Judges the lines of a document; cells on lines with a leading tab and what parts them do not
   * count.
   */
  static Wrapping of(List<Line> lines) {
    int[] lengths = new int[lines.size()];
    int count = 0;
    int blank = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.isBlank()) {
        blank += i > 0 && isCell(lines.get(i - 1)) ? 0 : 1;
        continue;
      }
      if (isCell(line)) {
        continue;
      }
      lengths[count++] = line.length();
    }
    Arrays.sort(lengths, 0, count);
    int width = count == 0 ? 0 : lengths[Math.min(count - 1, count * 95 / 100)];
    boolean wrapped = width > 0 && width <= WIDEST && runOn(lines, width);
    boolean spaced = blank * 8 >= count + blank;
    return wrapped
        ? new Wrapping(width, spaced, shortFirst(lines, width))
        : new Wrapping(0, spaced, false);
  }

  /** Returns whether so many lines go on with the line before that wrapping is no accident. */
  private static boolean runOn(List<Line> lines, int width) {
    int pairs = 0;
    int running = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      boolean pair = !line.isBlank() && before.length() > 1;
      if (pair && !isCell(line) && !line.is('|')) {
        pairs++;
        running += goesOn(before, line, width) ? 1 : 0;
      }
    }
    return running >= 3 && running * 5 >= pairs;
  }

  /** A small letter goes on, and so does a word that found no room on a line without an end. */
  private static boolean goesOn(Line before, Line line, int width) {
    if (Character.isLowerCase(line.whole().charAt(line.from()))) {
      return true;
    }
    int blank = line.text().indexOf(' ');
    int word = blank < 0 ? line.length() : blank;
    char last = before.whole().charAt(before.to() - 1);
    boolean full = before.length() <= width && before.length() + 1 + word > width;
    return full && (Character.isLetterOrDigit(last) || last == ',');
  }

  private static boolean isCell(Line line) {
    return line.length() > 0 && line.whole().charAt(line.start()) == '\t';
  }

  /** Judges by the lines with a bullet or number that surely go on. */
  private static boolean shortFirst(List<Line> lines, int width) {
    int going = 0;
    int small = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line next = lines.get(i + 1);
      boolean goesOn = !next.isBlank() && Character.isLowerCase(next.whole().charAt(next.from()));
      if (goesOn && LineStart.of(lines.get(i).text()).kind() != LineStart.Kind.RUNNING) {
        going++;
        small += isShort(lines.get(i).length(), width) ? 1 : 0;
      }
    }
    return going > 2 && small * 5 >= going * 4;
  }

  /** Returns whether a line is as short as such first lines are. */
  boolean isShort(int length) {
    return isShort(length, width);
  }

  private static boolean isShort(int length, int width) {
    return length * 100 <= width * 55;
  }

  boolean wrapped() {
    return width > 0;
  }
}
