package vn.kehoach.text;

/**
 * The letter case of a text (chữ hoa, chữ thường), as a sign of headings such as {@code KẾ HOẠCH}.
 *
 * <p>Only letters that have two cases count; digits, marks and punctuation say nothing.
 */
public final class CaseOf {

  private CaseOf() {}

  /**
   * Returns whether the text has letters and all of them are upper case, such as {@code PHẦN I}.
   *
   * @param text any text
   * @return whether no letter is lower case and at least one is upper case
   */
  public static boolean isUpperCase(CharSequence text) {
    return isUpperCase(text, 1.0);
  }

  /**
   * Returns whether the text has letters and the given share of them is upper case: {@code KẾ HOẠCH
   * (dự thảo)} for the share 0.5.
   *
   * @param text any text
   * @param minimumShare the least share that suffices, above 0 and at most 1
   * @return whether {@link #upperShare} reaches the share
   * @throws IllegalArgumentException if the share is not above 0 and at most 1
   */
  public static boolean isUpperCase(CharSequence text, double minimumShare) {
    if (!(minimumShare > 0.0 && minimumShare <= 1.0)) {
      throw new IllegalArgumentException(
          "minimumShare must be above 0 and at most 1, but was " + minimumShare);
    }
    return upperShare(text) >= minimumShare;
  }

  /**
   * Returns the share of letters that are upper case: 0.5 for {@code Đi}.
   *
   * @param text any text
   * @return from 0 to 1; 0 if the text has no letters
   */
  public static double upperShare(CharSequence text) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
    }
    return upper == 0 ? 0.0 : (double) upper / (upper + lower);
  }
}
