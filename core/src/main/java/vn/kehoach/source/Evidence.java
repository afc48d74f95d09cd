package vn.kehoach.source;

/**
 * Printed words and where they stand, such as {@code trên 97% dân số} at characters 5210 to 5225.
 *
 * @param quote the words as read, lines joined by one space
 * @param span the characters of the document
 * @param grade how exactly the characters equal the quote
 */
public record Evidence(String quote, SourceSpan span, Grade grade) {

  /**
   * Returns evidence from the document's text itself.
   *
   * @param text the document's whole text
   * @param span a span of that text
   * @return evidence of grade {@link Grade#EXACT}
   * @throws IllegalArgumentException if the span ends after the text
   */
  public static Evidence of(String text, SourceSpan span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "span must end within the text's " + text.length() + " characters, but was " + span);
    }
    return new Evidence(text.substring(span.start(), span.end()), span, Grade.EXACT);
  }

  /**
   * Returns whether the document's text holds the quote at the span, evened out as the grade says.
   *
   * @param text the document's whole text
   * @return true if the words are there: letter for letter for {@link Grade#EXACT}; their letters
   *     and digits in this order for {@link Grade#NORMALISED}, since a page number may stand
   *     between them; always for {@link Grade#FUZZY} if the span lies in the text
   */
  public boolean holdsIn(String text) {
    if (span.end() > text.length()) {
      return false;
    }
    String found = text.substring(span.start(), span.end());
    return switch (grade) {
      case EXACT -> found.equals(quote);
      case NORMALISED -> holdsInOrder(letters(found), letters(quote));
      case FUZZY -> true;
    };
  }

  private static boolean holdsInOrder(String found, String wanted) {
    int at = 0;
    for (int i = 0; i < found.length() && at < wanted.length(); i++) {
      at += found.charAt(i) == wanted.charAt(at) ? 1 : 0;
    }
    return at == wanted.length();
  }

  private static String letters(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
