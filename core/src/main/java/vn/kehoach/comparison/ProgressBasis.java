package vn.kehoach.comparison;

import java.util.Locale;

/** What sort of figure target and result are over time. */
public enum ProgressBasis {
  /** A state at a day: a share, a rate, a stock. */
  LEVEL,
  /** An amount of one year: jobs created in the year. */
  YEARLY,
  /** A sum from the beginning of the target's period (lũy kế). */
  CUMULATIVE,
  /** A mean a year over the target's period (bình quân hàng năm). */
  AVERAGE;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case, such as {@code level}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
