package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Something that takes a strip of a page. */
sealed interface PageItem {

  /** Returns where it begins, in points from the top. */
  double top();

  /**
   * A line.
   *
   * @param parts its parts from left to right, between gaps as wide as a column's; at least one
   */
  record Line(ImmutableList<TextLine> parts) implements PageItem {

    static Line of(List<TextLine> parts) {
      return new Line(ImmutableList.copyOf(parts));
    }

    @Override
    public double top() {
      return first().top();
    }

    TextLine first() {
      return parts.get(0);
    }

    /** Returns the line as one. */
    TextLine whole() {
      if (parts.size() == 1) {
        return first();
      }
      ImmutableList.Builder<TextLine.Run> runs = ImmutableList.builder();
      for (TextLine part : parts) {
        runs.addAll(part.runs()).add(new TextLine.Run(" ", part.bold(), false));
      }
      TextLine last = parts.get(parts.size() - 1);
      return first().with(last.right(), runs.build());
    }
  }

  /**
   * Two columns side by side: a letterhead, or recipients beside the signature.
   *
   * @param left the lines of the left column
   * @param right the lines of the right column
   */
  record Band(ImmutableList<TextLine> left, ImmutableList<TextLine> right) implements PageItem {

    @Override
    public double top() {
      double first = left.isEmpty() ? Double.MAX_VALUE : left.get(0).top();
      return right.isEmpty() ? first : Math.min(first, right.get(0).top());
    }
  }

  /**
   * A table.
   *
   * @param top where it begins
   * @param sides the places of its columns' sides
   * @param rows its rows of cells
   */
  record Table(double top, ImmutableList<Double> sides, ImmutableList<ImmutableList<Cell>> rows)
      implements PageItem {}

  /**
   * A cell of a table.
   *
   * @param lines its lines
   * @param rowSpan how many rows it covers
   * @param columnSpan how many columns it covers
   */
  record Cell(ImmutableList<TextLine> lines, int rowSpan, int columnSpan) {

    String text() {
      StringBuilder text = new StringBuilder();
      for (TextLine line : lines) {
        text.append(text.length() == 0 ? "" : " ").append(line.text());
      }
      return text.toString();
    }
  }
}
