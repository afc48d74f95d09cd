package vn.kehoach.agency;

import vn.kehoach.territory.Territory;

/**
 * A place and where it is printed, with the word for its kind: {@code tỉnh Yên Bái}.
 *
 * @param start the first character, counted from zero
 * @param end the character after the last one
 * @param territory the place
 */
public record TerritoryMention(int start, int end, Territory territory) {

  /**
   * Guards the range.
   *
   * @throws IllegalArgumentException if the range is empty or negative
   */
  public TerritoryMention {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "end must be greater than start, which is not negative, but the range was "
              + start
              + ".."
              + end);
    }
  }
}
