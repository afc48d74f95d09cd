package vn.kehoach.comparison;

import java.util.Locale;

/** Why no status can be given, or what a status leaves open. */
public enum ProgressReason {
  /** The plan sets no value for the indicator, only words around it or a dash. */
  NO_TARGET,
  /** The target has no year, and the plan no period. */
  NO_TARGET_TIME,
  /** No report names the indicator. */
  NOT_REPORTED,
  /** A report has an indicator that may be this one; a person should confirm it. */
  UNSURE_MATCH,
  /** The reports name the indicator and give no result for it. */
  NO_RESULT,
  /** The result has no time. */
  NO_RESULT_TIME,
  /** All results are of a time after the day of asking. */
  RESULT_AFTER_DAY,
  /** Target or result is words or several criteria. */
  NOT_NUMERIC,
  /** Target and result have different units, or one has none; nothing is converted in silence. */
  UNITS_DIFFER,
  /** Whether more or less is better is not known. */
  NO_DIRECTION,
  /** The target is bounded on the side that does not matter: "at most" where more is better. */
  BOUND_AGAINST_DIRECTION,
  /** The result is a bound or a range, and its ends give different statuses. */
  RESULT_NOT_EXACT,
  /** One report gives two different results for one time. */
  RESULTS_CONTRADICT,
  /** There is no value to start the way from. */
  NO_BASELINE,
  /** The time of the target is over, and no result is as late as that. */
  NO_FINAL_RESULT,
  /** It is not said whether the figure is a state or an amount of part of a year. */
  BASIS_UNCLEAR,
  /** The result is of a stretch that does not begin where the target's does. */
  PART_OF_PERIOD,
  /** Results of some years are missing. */
  YEARS_MISSING,
  /** It is not said when the period of the target begins. */
  NO_PERIOD_START,
  /** The share of the plan in the report belongs to another target than the plan's. */
  PLAN_RATIO_CONTRADICTS,
  /** The report gives a share of a plan for whose year the plan sets no target. */
  PLAN_RATIO_WITHOUT_TARGET;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code no-baseline}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
