package vn.kehoach.io.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import vn.kehoach.io.layout.Lines.Line;
import vn.kehoach.io.layout.PageFurniture;

/** Knows the lines that a page break put between two wrapped lines of one sentence. */
final class PageLines {

  /** So many lines may stand between: a head, a number, the name of a paper. */
  private static final int MOST_BETWEEN = 3;

  private static final String ENDS = ".;:!?…/”\"";

  private final List<Line> lines;
  private final PageFurniture furniture;
  private final boolean wrapped;

  private PageLines(List<Line> lines, PageFurniture furniture, boolean wrapped) {
    this.lines = lines;
    this.furniture = furniture;
    this.wrapped = wrapped;
  }

  static PageLines of(List<Line> lines, Wrapping wrapping) {
    boolean wrapped = wrapping.wrapped();
    List<String> words = wrapped ? Lists.transform(lines, Line::text) : ImmutableList.of();
    return new PageLines(lines, PageFurniture.of(words), wrapped);
  }

  /**
   * Returns whether a line only cuts the sentence of the lines around it.
   *
   * @param before the number of the last line of the sentence so far
   * @param at the number of the line
   */
  boolean cutsAt(int before, int at) {
    if (!wrapped || isEnded(lines.get(before)) || !furniture.mayBe(lines.get(at).text())) {
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
    return ENDS.indexOf(line.whole().charAt(line.to() - 1)) >= 0;
  }

  private static boolean goesOn(Line line) {
    return !line.isBlank() && Character.isLowerCase(line.whole().charAt(line.from()));
  }
}
