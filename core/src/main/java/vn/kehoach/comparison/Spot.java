package vn.kehoach.comparison;

import java.util.Comparator;

/**
 * Where a change is told: in the order of the paper, things removed where they stood.
 *
 * @param area the part of the plan, by rank
 * @param item the place of the item in its list
 * @param part the place of the part in the item, or {@link Level#WHOLE}
 * @param type the sort, for changes of one thing
 */
record Spot(int area, Level item, Level part, ChangeType type) implements Comparable<Spot> {

  private static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::area)
          .thenComparing(Spot::item)
          .thenComparing(Spot::part)
          .thenComparing(Spot::type);

  Spot mirror() {
    return new Spot(area, item.mirror(), part.mirror(), type.mirror());
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }

  /**
   * A place in two lists at once.
   *
   * @param gapBefore how many items that stay stand before it in the earlier list
   * @param before its position in the earlier list, or -1
   * @param gapAfter how many items that stay stand before it in the later list
   * @param after its position in the later list, or -1
   */
  record Level(int gapBefore, int before, int gapAfter, int after) implements Comparable<Level> {

    static final Level WHOLE = new Level(-1, -1, -1, -1);

    private static final Comparator<Level> ORDER =
        Comparator.<Level>comparingInt(l -> l.after < 0 ? l.gapBefore : l.gapAfter)
            .thenComparingInt(l -> l.after < 0 ? 0 : 1)
            .thenComparingInt(l -> l.after < 0 ? l.before : l.after);

    Level mirror() {
      return new Level(
          /* gapBefore= */ gapAfter,
          /* before= */ after,
          /* gapAfter= */ gapBefore,
          /* after= */ before);
    }

    @Override
    public int compareTo(Level other) {
      return ORDER.compare(this, other);
    }
  }
}
