package vn.kehoach.comparison;

import java.util.Locale;

/** How a status was worked out; {@code core/PROGRESS.md} has each written down. */
public enum ProgressFormula {
  /** The result held against the target itself. */
  TARGET,
  /** A straight line from the baseline to the target. */
  LINEAR,
  /** A straight line from the plan's last milestone to its next target. */
  MILESTONES,
  /** The part of the year's amount that is due after a part of the year. */
  YEAR_SHARE,
  /** The part of the whole period's sum that is due after a part of the period. */
  PERIOD_SHARE,
  /** The mean of the years so far. */
  YEARLY_MEAN,
  /** A baseline that met the target already must be held. */
  HELD_TARGET,
  /** The result held against an earlier result. */
  EARLIER_RESULT,
  /** The reported change against the same period. */
  SAME_PERIOD,
  /** A printed share of a plan whose own figure is not known. */
  PLAN_RATIO,
  /** The words of the target found again as the result. */
  SAME_WORDS,
  /** None could be used. */
  NONE;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code year-share}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
