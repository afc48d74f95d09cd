package vn.kehoach.document;

/**
 * How a paper stands to a document it cites, such as {@link #BASIS} after {@code Căn cứ}.
 *
 * <p>The relation is read from the words before the citation. It is that of the sentence, which is
 * not always that of the paper: in {@code Nghị định … sửa đổi Nghị định số 08/2022/NĐ-CP} it is the
 * first decree that amends.
 */
public enum LegalRelation {
  /** The paper rests on it (căn cứ). */
  BASIS("căn cứ", "basis"),
  /** The paper carries it out (thực hiện, triển khai, thi hành). */
  IMPLEMENTS("thực hiện", "implements"),
  /** It is amended (sửa đổi, bổ sung). */
  AMENDS("sửa đổi, bổ sung", "amends"),
  /** It is replaced (thay thế). */
  REPLACES("thay thế", "replaces"),
  /** It is repealed (bãi bỏ). */
  REPEALS("bãi bỏ", "repeals"),
  /** It issues the paper (ban hành kèm theo). */
  ISSUES("ban hành kèm theo", "issues"),
  /** It is only mentioned (nhắc đến). */
  MENTIONS("nhắc đến", "mentions");

  /** How far before the citation a word may stand and still govern it. */
  private static final int NEAR = 45;

  private static final int LONGEST_SENTENCE = 4000;

  private final String label;
  private final String role;

  LegalRelation(String label, String role) {
    this.label = label;
    this.role = role;
  }

  /**
   * Returns the Vietnamese label, such as {@code căn cứ}.
   *
   * @return the label, in lower case
   */
  public String label() {
    return label;
  }

  /**
   * Returns the relation told by the words before a citation.
   *
   * <p>The nearest relation word within the same clause decides, as {@code thay thế} does in {@code
   * thay thế Quyết định số 12/QĐ-UBND}; otherwise the first word of the sentence, so that every
   * document listed after {@code Căn cứ} is a basis; otherwise the document is only mentioned.
   *
   * @param text the text that holds the citation
   * @param referenceStart where the citation begins, from 0 to the length of the text
   * @return the relation
   * @throws IndexOutOfBoundsException if {@code referenceStart} is outside the text
   */
  public static LegalRelation relationBefore(CharSequence text, int referenceStart) {
    if (referenceStart < 0 || referenceStart > text.length()) {
      throw new IndexOutOfBoundsException(
          "referenceStart must be from 0 to " + text.length() + ", but was " + referenceStart);
    }
    int sentence = sentenceStart(text, referenceStart);
    LegalRelation near = nearest(text, sentence, referenceStart);
    return near == MENTIONS ? atStart(text, sentence, referenceStart) : near;
  }

  private static LegalRelation nearest(CharSequence text, int sentence, int end) {
    int floor = Math.max(sentence, end - NEAR);
    for (int at = end - 1; at >= floor; at--) {
      char c = text.charAt(at);
      if (c == ';' || c == ':' || NumberTokens.isDigit(c)) {
        return MENTIONS;
      }
      LegalRelation relation = at(text, at);
      if (relation != MENTIONS) {
        return relation;
      }
    }
    return MENTIONS;
  }

  private static LegalRelation atStart(CharSequence text, int sentence, int end) {
    int at = sentence;
    while (at < end && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    LegalRelation relation = at < end ? at(text, at) : MENTIONS;
    return relation == BASIS || relation == IMPLEMENTS ? relation : MENTIONS;
  }

  /** Returns the relation whose word stands at {@code at}. */
  private static LegalRelation at(CharSequence text, int at) {
    if (Phrases.isWordStart(text, at)) {
      for (LegalRelation relation : values()) {
        if (CitationWords.standard().match(relation.role, text, at) > 0) {
          return relation;
        }
      }
    }
    return MENTIONS;
  }

  private static int sentenceStart(CharSequence text, int end) {
    int floor = Math.max(0, end - LONGEST_SENTENCE);
    for (int at = end; at > floor; at--) {
      char c = text.charAt(at - 1);
      boolean stop = c == '.' && at < end && Phrases.isBlank(text.charAt(at));
      if (c == '\n' || stop) {
        return at;
      }
    }
    return floor;
  }
}
