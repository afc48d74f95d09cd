package vn.kehoach.comparison;

import java.util.Locale;

/** An answer of three: yes, no, or it cannot be said. */
public enum Truth {
  /** It is so. */
  YES,
  /** It is not so. */
  NO,
  /** The papers leave it open. */
  OPEN;

  /**
   * Returns the word used in messages and exports.
   *
   * @return such as {@code yes}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
