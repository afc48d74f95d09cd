package vn.kehoach.io.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;

/**
 * How much of what was asked for was found, such as 52 of 59 values with 60 read.
 *
 * @param hits how many of those expected were read right, at least 0
 * @param expected how many there are in the gold: the support
 * @param read how many were read
 */
public record Score(int hits, int expected, int read) {

  /** Nothing was asked for and nothing read. */
  public static final Score NONE = new Score(0, 0, 0);

  /**
   * Makes a score.
   *
   * @throws IllegalArgumentException if a count is negative
   */
  public Score {
    checkArgument(
        hits >= 0 && expected >= 0 && read >= 0,
        "hits, expected and read must not be negative, but were %s, %s and %s",
        hits,
        expected,
        read);
  }

  /**
   * Returns the share of what was read that is right.
   *
   * @return from 0 to 1; 0 where nothing was read
   */
  public double precision() {
    return read == 0 ? 0 : (double) hits / read;
  }

  /**
   * Returns the share of what was asked for that was read.
   *
   * @return from 0 to 1; 0 where nothing was asked for
   */
  public double recall() {
    return expected == 0 ? 0 : (double) hits / expected;
  }

  /**
   * Returns the harmonic mean of precision and recall.
   *
   * @return from 0 to 1; 0 where nothing was right
   */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /**
   * Returns how many were asked for.
   *
   * @return the same as {@link #expected}
   */
  public int support() {
    return expected;
  }

  /**
   * Returns whether there was nothing to say: a paper without tasks, read without tasks.
   *
   * @return whether nothing was expected and nothing read
   */
  public boolean isEmpty() {
    return expected == 0 && read == 0;
  }

  /**
   * Returns the score of this and another together; the counts are pooled, not the shares.
   *
   * @param other the score of another document or part
   * @return the sum
   */
  public Score plus(Score other) {
    return new Score(hits + other.hits, expected + other.expected, read + other.read);
  }

  /** Returns the shares and the counts: {@code 0.867/0.881/0.874 (52/59)}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.3f/%.3f/%.3f (%d/%d)", precision(), recall(), f1(), hits, expected);
  }
}
