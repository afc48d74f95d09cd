package vn.kehoach.comparison;

import java.util.Locale;

/**
 * Whether a figure lies far from the others by Tukey's fences (1977): more than 1.5 times the
 * distance of the quartiles below the lower or above the upper one.
 */
public enum Outlier {
  /** Between the fences. */
  NO,
  /** Below the lower fence. */
  LOW,
  /** Above the upper fence. */
  HIGH;

  /**
   * Returns the word used in messages and exports.
   *
   * @return such as {@code low}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
