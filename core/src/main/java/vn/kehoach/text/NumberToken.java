package vn.kehoach.text;

import java.math.BigDecimal;

/**
 * A printed number found in running text, such as the {@code 1.285,57} of {@code "đạt 1.285,57
 * ha"}, from 4 to 12.
 *
 * @param start the index of its first character, its sign included; not negative
 * @param end the index after its last character, above {@code start}
 * @param value the number, its scale as printed: {@code 6,80} has the scale 2
 */
public record NumberToken(int start, int end, BigDecimal value) {

  /**
   * A token over a stretch of characters that is not empty.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not above it
   */
  public NumberToken {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "start and end must satisfy 0 <= start < end, but were " + start + " and " + end);
    }
  }
}
