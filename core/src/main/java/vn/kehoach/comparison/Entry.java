package vn.kehoach.comparison;

/**
 * A change with the spot where it is told.
 *
 * @param change the change
 * @param spot its place in the order
 */
record Entry(Change change, Spot spot) implements Comparable<Entry> {

  Entry mirror() {
    return new Entry(change.mirror(), spot.mirror());
  }

  @Override
  public int compareTo(Entry other) {
    return spot.compareTo(other.spot);
  }
}
