package vn.kehoach.comparison;

import java.util.Locale;

/** Why it cannot be said whether a task is due or overdue. */
public enum DueReason {
  /** No time is printed. */
  UNSTATED,
  /** It goes on without an end (thường xuyên). */
  CONTINUOUS,
  /** A start is printed, and no end. */
  NO_END,
  /** It returns, and no day of the year is printed. */
  RECURRING,
  /** It waits for an event. */
  EVENT,
  /** Its time has run out, and nobody says whether it is done. */
  COMPLETION_UNKNOWN;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code no-end}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
