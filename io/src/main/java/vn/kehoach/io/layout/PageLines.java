package vn.kehoach.io.layout;

import com.google.common.collect.Lists;
import java.util.List;
import vn.kehoach.io.layout.Lines.Line;

/** Knows the lines that a page break put between two wrapped lines of one sentence. */
public final class PageLines {

  /** So many lines may stand between: a head, a number, the name of a paper. */
  private static final int MOST_BETWEEN = 3;

  private static final String ENDS = ".;:!?…/”\"";

  private final List<Line> lines;
  private final PageFurniture furniture;

  private PageLines(List<Line> lines, PageFurniture furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /**
   * Judges the lines of a document.
   *
   * @param lines its lines
   * @return what cuts its sentences
   */
  public static PageLines of(List<Line> lines) {
    return new PageLines(lines, PageFurniture.of(Lists.transform(lines, Line::text)));
  }

  /**
   * Returns whether a line only cuts the sentence of the lines around it.
   *
   * @param before the number of the last line of the sentence so far
   * @param at the number of the line
   * @return true for a page number or running head in the middle of a sentence
   */
  public boolean cutsAt(int before, int at) {
    if (isEnded(lines.get(before)) || !furniture.mayBe(lines.get(at).text())) {
      return false;
    }
    int next = at + 1;
    while (next < lines.size()
        && next - at < MOST_BETWEEN
        && furniture.mayBe(lines.get(next).text())) {
      next++;
    }
    return next < lines.size() && goesOn(lines.get(next));
  }

  private static boolean isEnded(Line line) {
    return line.isBlank() || ENDS.indexOf(line.whole().charAt(line.to() - 1)) >= 0;
  }

  private static boolean goesOn(Line line) {
    return !line.isBlank() && Character.isLowerCase(line.whole().charAt(line.from()));
  }
}
