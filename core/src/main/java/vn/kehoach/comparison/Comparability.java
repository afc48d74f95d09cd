package vn.kehoach.comparison;

import java.util.Locale;

/** Whether the values of a line can be held against each other, and if not, why. */
public enum Comparability {
  /** Amounts or ranges in one unit for one time. */
  COMPARABLE,
  /** The values are words, ranks or several criteria. */
  NOT_NUMERIC,
  /** The units are not the same; nothing is converted in silence. */
  UNITS_DIFFER,
  /** One is at the end of the period, another on average a year, or the like. */
  SPANS_DIFFER,
  /** Another plan has such values, but for other times. */
  PERIODS_DIFFER,
  /** One plan alone has a value. */
  ONLY_ONE_SIDE;

  /**
   * Returns the word used in messages and exports.
   *
   * @return lower case with dashes, such as {@code units-differ}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
