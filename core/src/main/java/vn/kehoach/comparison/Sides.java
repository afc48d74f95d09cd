package vn.kehoach.comparison;

import java.util.Optional;

/**
 * An item before and after: on both sides, or on one only.
 *
 * @param <T> what the item is
 * @param before the item in the earlier version; empty if it was added
 * @param after the item in the later version; empty if it was removed
 * @param match how the two were recognised as one
 */
public record Sides<T>(Optional<Side<T>> before, Optional<Side<T>> after, Match match) {

  /**
   * Checks that there is something.
   *
   * @throws IllegalArgumentException if both sides are empty
   */
  public Sides {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("before or after must be present, but both were empty");
    }
  }

  static <T> Sides<T> of(Side<T> before, Side<T> after, Match match) {
    return new Sides<>(Optional.of(before), Optional.of(after), match);
  }

  static <T> Sides<T> removed(Side<T> before) {
    return new Sides<>(Optional.of(before), Optional.empty(), Match.NONE);
  }

  static <T> Sides<T> added(Side<T> after) {
    return new Sides<>(Optional.empty(), Optional.of(after), Match.NONE);
  }

  /**
   * Returns the item of the later version, or of the earlier if there is no later one.
   *
   * @return the item as it stood last
   */
  public T latest() {
    return after.or(() -> before).orElseThrow().item();
  }

  /**
   * Returns the same with the sides exchanged.
   *
   * @return after as before, before as after
   */
  public Sides<T> mirror() {
    return new Sides<>(/* before= */ after, /* after= */ before, match);
  }
}
