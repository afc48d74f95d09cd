package vn.kehoach.outline;

/** Tells titles from running paragraphs that only carry a number. */
final class HeadingShape {

  private static final int LONGEST_TITLE = 250;
  private static final int MOST_WORDS_WITH_STOP = 12;
  private static final int LONGEST_STEP = 12;
  private static final String SENTENCE_ENDS = ".;/";

  private HeadingShape() {}

  /**
   * Returns whether a numbered block is a running paragraph.
   *
   * @param words what follows the number
   * @param set whether the block is set as a heading or in bold
   * @param style the kind of number
   */
  static boolean isRunning(String words, boolean set, SectionNumber.Style style) {
    if (set || words.isEmpty() || OutlineWords.inCapitals(words)) {
      return false;
    }
    char end = words.charAt(words.length() - 1);
    if (end == ':') {
      return false;
    }
    boolean stop = SENTENCE_ENDS.indexOf(end) >= 0;
    if (isStep(words)) {
      return false;
    }
    boolean clause = words.indexOf(": ") > 0 || words.indexOf(". ") > 0 || words.indexOf("; ") > 0;
    if (stop) {
      return clause || wordCount(words) > MOST_WORDS_WITH_STOP;
    }
    return words.length() > LONGEST_TITLE || (style == SectionNumber.Style.ARTICLE && clause);
  }

  /** Returns whether one sentence names a step of a procedure: "Bước 2: Kiểm tra nhà ở." */
  private static boolean isStep(String words) {
    boolean step = OutlineWords.standard().begins(words, OutlineWords.Role.STEP);
    int colon = step ? words.indexOf(": ") : -1;
    boolean more = words.indexOf(". ") > 0 || words.indexOf("; ") > 0;
    return colon > 0 && colon <= LONGEST_STEP && !more && words.length() <= LONGEST_TITLE;
  }

  /** Returns whether a numbered block surely is a title, whatever its number. */
  static boolean isTitle(String words, boolean set) {
    boolean colon = words.endsWith(":") && words.length() <= LONGEST_TITLE;
    return set || colon || OutlineWords.inCapitals(words);
  }

  static int wordCount(String words) {
    int count = 1;
    for (int i = 0; i < words.length(); i++) {
      count += words.charAt(i) == ' ' ? 1 : 0;
    }
    return count;
  }
}
