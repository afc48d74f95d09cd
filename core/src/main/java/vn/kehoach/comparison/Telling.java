package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;

/** The entries of one area, collected and then handed on as a list. */
final class Telling<T> {

  /** Makes a change of an item as a whole. */
  interface Maker<T> {
    Change make(ChangeType type, Sides<T> sides);
  }

  private final ImmutableList.Builder<Entry> entries = ImmutableList.builder();
  private final int area;
  private final Aligned<T> aligned;
  private final Maker<T> maker;

  Telling(int area, Aligned<T> aligned, Maker<T> maker) {
    this.area = area;
    this.aligned = aligned;
    this.maker = maker;
  }

  /** Tells of an item of the earlier list, if it is so. */
  void tellIf(boolean so, ChangeType type, int i) {
    if (so) {
      Change change = maker.make(type, aligned.sides(i));
      entries.add(new Entry(change, new Spot(area, aligned.level(i), Spot.Level.WHOLE, type)));
    }
  }

  /** Tells what the later list has and the earlier lacks. */
  void tellAdded(ChangeType type) {
    for (int j = 0; j < aligned.sizeAfter(); j++) {
      if (aligned.isAdded(j)) {
        Change change = maker.make(type, aligned.addedSides(j));
        Spot spot = new Spot(area, aligned.addedLevel(j), Spot.Level.WHOLE, type);
        entries.add(new Entry(change, spot));
      }
    }
  }

  /** Tells of a part of an item. */
  void tellPart(Change change, int i, Spot.Level part) {
    entries.add(new Entry(change, new Spot(area, aligned.level(i), part, change.type())));
  }

  ImmutableList<Entry> entries() {
    return entries.build();
  }
}
