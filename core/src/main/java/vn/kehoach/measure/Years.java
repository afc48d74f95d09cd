package vn.kehoach.measure;

/** Numbers that look like years. */
final class Years {

  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  private Years() {}

  /** Whether the number has four digits without a mark and is a year of our times. */
  static boolean isYear(Token token) {
    if (!token.isNumber() || token.text().length() != 4 || !isPlain(token.text())) {
      return false;
    }
    int year = Integer.parseInt(token.text());
    return year >= FIRST && year <= LAST;
  }

  /** Whether the number is whole and not above the limit, as a day or month is. */
  static boolean isUpTo(Token token, int limit) {
    return token.isNumber()
        && token.text().length() <= 2
        && isPlain(token.text())
        && Integer.parseInt(token.text()) <= limit;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
