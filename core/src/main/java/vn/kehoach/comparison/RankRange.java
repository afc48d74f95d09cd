package vn.kehoach.comparison;

/**
 * The place of a plan among others, the best first, such as {@code 2} or {@code 1 - 3}.
 *
 * <p>Equal values share the better place, and the places after them stay empty (1, 2, 2, 4). Where
 * values overlap, such as {@code khoảng 74} and {@code 74,2}, the place is a range.
 *
 * @param from 1 and how many are surely better
 * @param to 1 and how many may be better; not less than {@code from}
 * @param of how many have a place
 */
public record RankRange(int from, int to, int of) {

  /**
   * Returns whether the place is one number.
   *
   * @return whether nobody's place depends on what a value leaves open
   */
  public boolean isSure() {
    return from == to;
  }

  /**
   * Returns the place.
   *
   * @return such as {@code 2} or {@code 1 - 3}
   */
  @Override
  public String toString() {
    return isSure() ? Integer.toString(from) : from + " - " + to;
  }
}
