package vn.kehoach.text;

/**
 * Numbers of pages (số trang) as they stand alone in a line: {@code 2}, {@code - 2 -}, {@code 2/5},
 * {@code Trang 2/5}.
 *
 * <p>Clause: Nghị định 30/2020/NĐ-CP, Phụ lục I, I.8 (the number stands alone in the middle of the
 * upper margin); dashes, the word and the count of pages are what scans and prints add.
 */
public final class PageNumber {

  private static final int LONGEST = 20;
  private static final int MOST_DIGITS = 3;
  private static final String WORD = "trang";
  private static final String DASHES = "-–—~";

  private PageNumber() {}

  /**
   * Returns whether a line holds nothing but a number that may be that of a page.
   *
   * @param line the line without blanks at its ends
   * @return whether it has one of the forms above
   */
  public static boolean is(CharSequence line) {
    return form(line) != Form.NONE;
  }

  /**
   * Returns whether a line surely is the number of a page by its dashes or its word, and no cell of
   * a table.
   *
   * @param line the line without blanks at its ends
   * @return true for {@code - 2 -} and {@code Trang 2}; false for {@code 2} and {@code 2/5}
   */
  public static boolean isMarked(CharSequence line) {
    return form(line) == Form.MARKED;
  }

  private enum Form {
    NONE,
    BARE,
    MARKED
  }

  private static Form form(CharSequence line) {
    if (line.length() == 0 || line.length() > LONGEST) {
      return Form.NONE;
    }
    String text = Spaces.collapse(line);
    boolean dashes = text.length() > 2 && isDash(text, 0) && isDash(text, text.length() - 1);
    boolean word = text.length() > WORD.length() && Folding.fold(text).startsWith(WORD + " ");
    String inner =
        dashes
            ? text.substring(1, text.length() - 1).strip()
            : word ? text.substring(WORD.length()).strip() : text;
    int slash = inner.indexOf('/');
    int page = number(slash < 0 ? inner : inner.substring(0, slash).strip());
    int pages = slash < 0 ? page : number(inner.substring(slash + 1).strip());
    if (page < 0 || pages < page) {
      return Form.NONE;
    }
    return dashes || word ? Form.MARKED : Form.BARE;
  }

  private static boolean isDash(String text, int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0;
  }

  private static int number(String digits) {
    boolean fits = !digits.isEmpty() && digits.length() <= MOST_DIGITS;
    return fits && digits.chars().allMatch(c -> Letters.isDigit((char) c))
        ? Integer.parseInt(digits)
        : -1;
  }
}
