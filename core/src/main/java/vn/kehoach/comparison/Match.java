package vn.kehoach.comparison;

import java.util.Locale;

/**
 * How two sides of a change were recognised as one, and how sure that is, such as {@code
 * BY_LIKENESS 0.83}.
 *
 * @param method by what
 * @param score the likeness of the words, from 0 to 1; 1 for identity and equal names, 0 where
 *     there is one side only
 */
public record Match(MatchMethod method, double score) {

  /** No match: the item stands on one side only. */
  static final Match NONE = new Match(MatchMethod.NONE, 0);

  /** A match by id. */
  static final Match ID = new Match(MatchMethod.BY_ID, 1);

  /** A match by equal words. */
  static final Match NAME = new Match(MatchMethod.BY_NAME, 1);

  /**
   * Checks the score.
   *
   * @throws IllegalArgumentException if the score is not between 0 and 1
   */
  public Match {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be from 0 to 1, but was " + score);
    }
  }

  @Override
  public String toString() {
    return method == MatchMethod.NONE
        ? "NONE"
        : method + String.format(Locale.ROOT, " %.2f", score);
  }
}
