package vn.kehoach.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document as another one cites it (viện dẫn), such as {@code Quyết định số 283/QĐ-TTg} with its
 * date, issuer and summary.
 *
 * <p>It holds what the citation says and no more: a later mention often gives kind and number only.
 * Laws are mostly cited by name; then there is no number and {@code title} holds the name.
 *
 * @param number the number, or empty where the citation has none
 * @param kind the printed name of the kind, such as {@code Chương trình hành động}; "" if none
 * @param date the date of the document, or empty where the citation gives no full date
 * @param issuer the printed issuer, such as {@code Thủ tướng Chính phủ}; "" if none
 * @param title the printed summary (trích yếu) with its first words, such as {@code về việc phê
 *     duyệt …}, or the name of a law without its kind, such as {@code Đầu tư}; "" if none
 */
public record DocumentReference(
    Optional<DocumentNumber> number,
    String kind,
    Optional<LocalDate> date,
    String issuer,
    String title) {

  /**
   * Makes a reference.
   *
   * @throws IllegalArgumentException if neither a number nor a kind is given
   */
  public DocumentReference {
    if (number.isEmpty() && kind.isEmpty()) {
      throw new IllegalArgumentException(
          "kind must be printed where there is no number, such as 'Luật', but both were missing");
    }
  }

  /**
   * Makes a reference that holds a number only.
   *
   * @param number the number
   * @return the reference
   */
  public static DocumentReference of(DocumentNumber number) {
    return new DocumentReference(Optional.of(number), "", Optional.empty(), "", "");
  }

  /**
   * Returns a copy of this reference with another kind.
   *
   * @param printedKind the printed name of the kind
   * @return the copy
   */
  public DocumentReference withKind(String printedKind) {
    return new DocumentReference(number, printedKind, date, issuer, title);
  }

  /**
   * Returns a copy of this reference with another date.
   *
   * @param newDate the date of the document
   * @return the copy
   */
  public DocumentReference withDate(LocalDate newDate) {
    return new DocumentReference(number, kind, Optional.of(newDate), issuer, title);
  }

  /**
   * Returns a copy of this reference with another issuer.
   *
   * @param printedIssuer the printed issuer
   * @return the copy
   */
  public DocumentReference withIssuer(String printedIssuer) {
    return new DocumentReference(number, kind, date, printedIssuer, title);
  }

  /**
   * Returns a copy of this reference with another title.
   *
   * @param printedTitle the printed summary
   * @return the copy
   */
  public DocumentReference withTitle(String printedTitle) {
    return new DocumentReference(number, kind, date, issuer, printedTitle);
  }
}
