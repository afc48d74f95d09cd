package vn.kehoach.comparison;

import java.util.Locale;

/** Why something about a cell or a line of an {@link IndicatorMatrix} cannot be said. */
public enum MatrixReason {
  /** The plan does not have the indicator. */
  NO_INDICATOR,
  /** The plan has the indicator and no value of this kind for any time, or a dash. */
  NO_VALUE,
  /** The plan has values of this kind for other times only. */
  PERIODS_DIFFER,
  /** The unit is not the line's, or none is printed; nothing is converted in silence. */
  UNITS_DIFFER,
  /** One value is yearly, the others at the end or a sum. */
  SPANS_DIFFER,
  /** The value is in words or several criteria, or has more digits than anyone reckons with. */
  NOT_NUMERIC,
  /** The plan has several values for the time, and they are not the same. */
  SEVERAL_VALUES,
  /** The indicator may be another one; a person should confirm it. */
  UNSURE_MATCH,
  /** Whether more or less is better is not known. */
  NO_DIRECTION,
  /** A value is bounded on the side that does not matter: "at most" where more is better. */
  BOUND_AGAINST_DIRECTION,
  /** A range has no one figure while it is not known which of its ends is the better. */
  RANGE_WITHOUT_DIRECTION,
  /** There are too few figures for the rule. */
  TOO_FEW,
  /** The superior paper has no target for the time, or there is none. */
  NO_DEMAND,
  /** The superior paper's target cannot be put in the line's unit, or has no amount. */
  DEMAND_NOT_COMPARABLE,
  /** A range or "about" reaches from below the demand to above it. */
  OVERLAPPING,
  /** The question is asked of targets only. */
  NOT_A_TARGET,
  /** No earlier baseline or result in the same unit stands beside the target. */
  NO_BASELINE,
  /** The value or its baseline does not say for which time it is. */
  UNDATED,
  /** A compound rate needs a baseline and a target above zero. */
  NOT_POSITIVE;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code units-differ}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
