package vn.kehoach.comparison;

import java.util.Locale;

/** Why a target of a plan cannot be put in order with one of a superior paper. */
public enum CascadeReason {
  /** The plan names the indicator and sets no value. */
  NO_VALUE,
  /** The plan sets values for parts of the indicator only, such as its sub-rows. */
  PARTS_ONLY,
  /** The plan sets values for other times only. */
  PERIODS_DIFFER,
  /** The units are not of one thing, or one has none; nothing is converted in silence. */
  UNITS_DIFFER,
  /** One is yearly, the other at the end or a sum. */
  SPANS_DIFFER,
  /** One of the values is words or several criteria, and the words are not the same. */
  NOT_NUMERIC,
  /** Whether more or less is better is not known, and the values are not the same. */
  NO_DIRECTION,
  /** A value is bounded on the side that does not matter: "at most" where more is better. */
  BOUND_AGAINST_DIRECTION,
  /** A range or "about" of the plan reaches from below the superior target to above it. */
  OVERLAPPING,
  /** The plan has several values for the time. */
  SEVERAL_VALUES,
  /** The indicator may be the superior one; a person should confirm it. */
  UNSURE_MATCH;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code units-differ}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
