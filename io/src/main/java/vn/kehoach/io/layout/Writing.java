package vn.kehoach.io.layout;

/**
 * How the characters of a document are written.
 *
 * @param marks whether asterisks mark bold and italic type
 * @param segmented whether underscores join the syllables of a word, as in {@code Kế_hoạch}
 */
public record Writing(boolean marks, boolean segmented) {

  private static final int WORDS_FOR_A_JUDGEMENT = 20;

  /** Plain characters. */
  public static final Writing PLAIN = new Writing(false, false);

  /**
   * Judges a text.
   *
   * @param text the document's text
   * @return whether it has marks, and whether a tenth of its words have underscores
   */
  public static Writing of(String text) {
    int words = 0;
    int joined = 0;
    boolean marks = false;
    boolean inWord = false;
    boolean underscore = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = Character.isLetter(c) || (c == '_' && inWord);
      if (part) {
        words += inWord ? 0 : 1;
        underscore = (inWord && underscore) || c == '_';
        inWord = true;
      } else {
        joined += inWord && underscore ? 1 : 0;
        inWord = false;
        underscore = false;
        marks = marks || (c == '*' && besideLetter(text, i));
      }
    }
    return new Writing(marks, words > WORDS_FOR_A_JUDGEMENT && joined * 10 > words);
  }

  private static boolean besideLetter(String text, int star) {
    int next = star + 1;
    if (next >= text.length()) {
      return false;
    }
    return text.charAt(next) == '*' || Character.isLetter(text.charAt(next));
  }
}
