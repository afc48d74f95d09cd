package vn.kehoach.timeline;

/**
 * How often a task returns, such as {@code YEARLY} for <i>hằng năm</i>.
 *
 * <p>The constants run from the longest interval to the shortest; {@code PERIODIC} comes first
 * because its interval is not printed.
 */
public enum Frequency {
  /** At an interval the paper does not print (định kỳ). */
  PERIODIC("periodically"),
  /** Once a year (hằng năm, hàng năm). */
  YEARLY("every year"),
  /** Twice a year (6 tháng một lần; "6 tháng, năm" for reports). */
  HALF_YEARLY("every half-year"),
  /** Four times a year (hằng quý). */
  QUARTERLY("every quarter"),
  /** Once a month (hằng tháng). */
  MONTHLY("every month"),
  /** Once a week (hằng tuần). */
  WEEKLY("every week"),
  /** Once a day (hằng ngày). */
  DAILY("every day");

  private final String text;

  Frequency(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
