package vn.kehoach.io.layout;

/**
 * Writes raised digits as characters of their own, so that {@code 2025} with a note is no 20251.
 */
public final class Raised {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Raised() {}

  /**
   * Returns characters as they stand above the line.
   *
   * @param characters the characters
   * @return the same with raised digits
   */
  public static String of(String characters) {
    StringBuilder raised = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      raised.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
    }
    return raised.toString();
  }
}
