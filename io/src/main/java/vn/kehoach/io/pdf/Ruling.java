package vn.kehoach.io.pdf;

/**
 * A straight line drawn on a page, along one of its edges.
 *
 * @param at where it is across its direction, in points: from the top if it runs across the page,
 *     from the left if it runs down
 * @param from where it begins
 * @param to where it ends, not before
 */
record Ruling(double at, double from, double to) {

  Ruling {
    if (to < from) {
      throw new IllegalArgumentException("to must not be before " + from + ", but was " + to);
    }
  }

  boolean reaches(double place, double tolerance) {
    return from - tolerance <= place && place <= to + tolerance;
  }
}
