package vn.kehoach.comparison;

import java.util.Locale;

/** How far a plan has come with one indicator, as of a day. */
public enum ProgressStatus {
  /** The result meets the target. */
  REACHED,
  /** The result is where the way to the target should have led by then, within the tolerance. */
  ON_TRACK,
  /** The result is further than the way to the target asks for by then. */
  AHEAD,
  /** The result is not as far as the way to the target asks for by then. */
  BEHIND,
  /** The time of the target is over, or its ceiling is broken, and the target is not met. */
  MISSED,
  /** The result moved away from the target. */
  DETERIORATING,
  /** The papers do not say enough; a {@link ProgressReason} says what is missing. */
  NOT_ENOUGH_DATA;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code on-track}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
