package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.io.layout.Letterhead;

/** Finds two columns that stand side by side without rulings. */
final class Bands {

  /** Centres and edges this near, in points, are one column's. */
  private static final double ALIGNED = 9;

  private static final double EDGE = 2.5;

  /** A line of a column follows within this many sizes of its type. */
  private static final double NEXT_LINE = 2.6;

  /** The name below a signature follows within this many points. */
  private static final double SIGNATURE = 150;

  private final List<PageItem> items;

  private Bands(List<PageItem> items) {
    this.items = items;
  }

  /** Returns the items, lines of two columns put together as bands. */
  static List<PageItem> find(List<PageItem> items) {
    return new Bands(items).bands();
  }

  private List<PageItem> bands() {
    List<PageItem> found = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      Columns columns = partsAt(at) == 2 ? columns(at) : null;
      if (columns != null && columns.isBand()) {
        while (!found.isEmpty() && columns.takesBefore(found.get(found.size() - 1))) {
          found.remove(found.size() - 1);
        }
        found.add(columns.band());
        at = columns.end;
      } else {
        found.add(items.get(at));
        at++;
      }
    }
    return found;
  }

  private int partsAt(int index) {
    return items.get(index) instanceof PageItem.Line line ? line.parts().size() : 0;
  }

  private Columns columns(int first) {
    Columns columns = new Columns();
    int at = first;
    int last = first;
    while (at < items.size()
        && items.get(at) instanceof PageItem.Line line
        && columns.takes(line)) {
      at++;
      last = at;
    }
    columns.end = last;
    return columns;
  }

  /** Two columns as they grow. */
  private static final class Columns {

    private final List<TextLine> left = new ArrayList<>();
    private final List<TextLine> right = new ArrayList<>();
    private double gutterFrom = Double.NEGATIVE_INFINITY;
    private double gutterTo = Double.POSITIVE_INFINITY;
    private int pairs;
    private int end;

    boolean takes(PageItem.Line line) {
      if (line.parts().size() > 2) {
        return false;
      }
      return line.parts().size() == 2
          ? takesPair(line.parts().get(0), line.parts().get(1))
          : takesOne(line.first());
    }

    private boolean takesPair(TextLine one, TextLine other) {
      double from = Math.max(gutterFrom, one.right());
      double to = Math.min(gutterTo, other.left());
      if (to - from < 0.5 * one.size()) {
        return false;
      }
      gutterFrom = from;
      gutterTo = to;
      left.add(one);
      right.add(other);
      pairs++;
      return true;
    }

    private boolean takesOne(TextLine line) {
      boolean isLeft = line.right() < gutterTo;
      boolean isRight = line.left() > gutterFrom;
      if (isLeft == isRight) {
        return false;
      }
      List<TextLine> column = isLeft ? left : right;
      if (!isAligned(column, line, line.baseline() - lowest())) {
        return false;
      }
      column.add(line);
      gutterFrom = isLeft ? Math.max(gutterFrom, line.right()) : gutterFrom;
      gutterTo = isLeft ? gutterTo : Math.min(gutterTo, line.left());
      return true;
    }

    private double lowest() {
      double one = left.get(left.size() - 1).baseline();
      return Math.max(one, right.get(right.size() - 1).baseline());
    }

    private static boolean isAligned(List<TextLine> column, TextLine line, double apart) {
      boolean centred =
          column.stream().anyMatch(other -> Math.abs(other.centre() - line.centre()) < ALIGNED);
      boolean edge = column.stream().anyMatch(other -> Math.abs(other.left() - line.left()) < EDGE);
      boolean next = apart < NEXT_LINE * line.size();
      return (next && edge) || (centred && apart < SIGNATURE);
    }

    /** Takes a line just above into the column over which it is centred. */
    boolean takesBefore(PageItem item) {
      if (!(item instanceof PageItem.Line line) || line.parts().size() > 1) {
        return false;
      }
      TextLine words = line.first();
      boolean isLeft = words.right() < gutterTo;
      boolean isRight = words.left() > gutterFrom;
      List<TextLine> column = isLeft ? left : right;
      double apart = column.get(0).baseline() - words.baseline();
      if (isLeft == isRight || apart > NEXT_LINE * words.size() || !isAligned(column, words, 0)) {
        return false;
      }
      column.add(0, words);
      return true;
    }

    boolean isBand() {
      return pairs > 1 || Letterhead.is(List.of(words(left), words(right)));
    }

    private static String words(List<TextLine> column) {
      return column.stream().map(TextLine::text).collect(Collectors.joining(" "));
    }

    PageItem band() {
      return new PageItem.Band(ImmutableList.copyOf(left), ImmutableList.copyOf(right));
    }
  }
}
