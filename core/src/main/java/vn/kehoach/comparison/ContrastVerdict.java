package vn.kehoach.comparison;

import java.util.Locale;

/** How one plan's value stands to another's for the same time. */
public enum ContrastVerdict {
  /** It asks for more, as {@code trên 97 %} does beside {@code 95 %}. */
  STRICTER,
  /** It asks for less. */
  WEAKER,
  /** Both ask for the same, as {@code 95 %} and {@code ít nhất 95 %} do, or are the same amount. */
  EQUAL,
  /** A range or "about" reaches from below the other to above it. */
  OVERLAPPING,
  /** It cannot be said; there is a reason. */
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
