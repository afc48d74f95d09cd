package vn.kehoach.comparison;

import java.util.Locale;

/** How a subordinate plan answers one target of a superior paper. */
public enum CascadeVerdict {
  /** Whoever reaches the plan's target reaches the superior one, and it asks for no more. */
  MET,
  /** The plan asks for more than the superior paper. */
  STRICTER,
  /** The plan asks for less than the superior paper. */
  WEAKER,
  /** The plan does not have the indicator. */
  MISSING,
  /** The two cannot be put in order; a {@link CascadeReason} says why. */
  NOT_COMPARABLE;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code not-comparable}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
