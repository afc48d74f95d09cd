package vn.kehoach.document;

/**
 * An element of a paper's form (thành phần thể thức) whose sign is laid down, such as {@link
 * #BASIS_END}: the semicolon after each căn cứ line of a state paper.
 *
 * <p>What the sign is depends on the rules in force; see {@link FormEra#layout()}.
 */
public enum FormElement {
  /** What stands at the top right: the name of the country with its motto, or of the Party. */
  MOTTO("motto"),
  /** What stands under the issuer, top left: {@code line} or {@code *}. */
  ISSUER_RULE("issuer-rule"),
  /** The word before the number: {@code Số:} or {@code Số}. */
  NUMBER_WORD("number-word"),
  /** The order of a number's parts, as a {@link NumberPattern}. */
  NUMBER_ORDER("number-order"),
  /** The order of place and date. */
  PLACE_DATE("place-date"),
  /** The word before the summary of a paper that bears no kind: {@code V/v}. */
  SUMMARY("summary"),
  /** How căn cứ lines are set: {@code italic} or {@code upright}. */
  BASIS_STYLE("basis-style"),
  /** What each căn cứ line begins with. */
  BASIS_START("basis-start"),
  /** What each căn cứ line but the last ends with. */
  BASIS_END("basis-end"),
  /** What the last căn cứ line ends with. */
  BASIS_LAST_END("basis-last-end"),
  /** What stands after the last word: {@code ./.} or {@code .} alone. */
  CLOSING("closing"),
  /** Signing for a body that decides together (thay mặt): {@code TM.} or {@code T/M}. */
  SIGN_FOR_BODY("sign-for-body"),
  /** Signing by a deputy for the head (ký thay): {@code KT.} or {@code K/T}. */
  SIGN_FOR_HEAD("sign-for-head"),
  /** Signing by order (thừa lệnh): {@code TL.} or {@code T/L}. */
  SIGN_BY_ORDER("sign-by-order"),
  /** Signing by authorisation (thừa ủy quyền): {@code TUQ.}. */
  SIGN_BY_AUTHORITY("sign-by-authority"),
  /** Signing as acting head (quyền): {@code Q.}. */
  SIGN_ACTING("sign-acting"),
  /** The last line of the recipients (nơi nhận). */
  RECIPIENTS_LAST("recipients-last"),
  /** The margins in millimetres: top, bottom, left, right. */
  MARGINS("margins");

  private final String label;

  FormElement(String label) {
    this.label = label;
  }

  /**
   * Returns the word for this element in data files, such as {@code basis-end}.
   *
   * @return the word
   */
  public String label() {
    return label;
  }
}
