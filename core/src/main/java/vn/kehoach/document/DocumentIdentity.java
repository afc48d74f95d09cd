package vn.kehoach.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.UnicodeForm;

/**
 * Which paper is meant: its system, kind, number, issuer, place and date, such as {@code state|Kế
 * hoạch|969/KH-UBND|Ủy ban nhân dân|tỉnh Bình Thuận|2021-03-24}.
 *
 * <p>A number alone is no key. 969/KH-UBND exists in every province, district and commune and every
 * year; 20-NQ/TW was issued in 1979, 2008, 2012, 2017 and 2026, since the Party's series restart
 * with each term. Leading zeros, letter case and blanks do not count: {@code 7/CT-TTg} is {@code
 * 07/CT-TTg}.
 *
 * <p>Two identities are equal if they say the same. Whether they are of one paper is another
 * question, which {@link #compare} answers: two citations of 969/KH-UBND without a date say the
 * same, and nobody can tell whether they mean the same plan.
 *
 * <table>
 *   <caption>Parts</caption>
 *   <tr><th>part</th><th>empty where</th></tr>
 *   <tr><td>kind</td><td>the letters do not tell it ({@code QĐ} of the Party is Quyết định or Quy
 *       định) or need not (laws and resolutions of the National Assembly share one series)</td></tr>
 *   <tr><td>issuer</td><td>it is not named and the letters stand for several or unknown
 *       bodies</td></tr>
 *   <tr><td>place</td><td>it is not named, or the issuer is one for the whole country</td></tr>
 *   <tr><td>date</td><td>it is not known</td></tr>
 * </table>
 *
 * @param system the system of papers; where unknown, that of the number
 * @param kind the name of the kind; what is given counts only where the letters do not tell it
 * @param number the number, kept without stray blanks and leading zeros
 * @param issuer the body, perhaps with its term: {@code Ban Chấp hành Trung ương khóa XII}
 * @param place the place of a local body with its type, such as {@code tỉnh Bình Thuận}; identities
 *     compare it as written, so aliases should be resolved before
 * @param date the date of the paper
 */
public record DocumentIdentity(
    DocumentSystem system,
    String kind,
    DocumentNumber number,
    String issuer,
    String place,
    Optional<LocalDate> date) {

  private static final char BAR = '|';
  private static final int PARTS = 6;

  /** A part of an identity. */
  public enum Part {
    /** Whether it is a paper of the State, the Party, or another. */
    SYSTEM,
    /** The kind, where its letters are missing or shared. */
    KIND,
    /** The digits of the number. */
    SERIAL,
    /** The issuer, where its letters are missing. */
    ISSUER,
    /** The place, where the letters do not tell it. */
    PLACE,
    /** The date, where neither a year in the number nor a term stands for it. */
    DATE
  }

  /**
   * Makes an identity.
   *
   * @throws IllegalArgumentException if a part holds {@code |} or a line break
   */
  public DocumentIdentity {
    system = system == DocumentSystem.UNKNOWN ? number.system() : system;
    number = number.canonical();
    kind = IdentityKind.of(plain("kind", kind), system, number);
    IssuerName name = IssuerName.of(plain("issuer", issuer), plain("place", place), number);
    issuer = name.toString();
    place = name.place();
  }

  private static String plain(String part, String text) {
    String plain = UnicodeForm.nfc(Spaces.collapse(text));
    if (plain.indexOf(BAR) >= 0) {
      throw new IllegalArgumentException(part + " must not hold '|', but was '" + text + "'");
    }
    return plain;
  }

  /**
   * Returns what a number alone tells.
   *
   * @param number the number
   * @return the identity, without place and date
   */
  public static DocumentIdentity of(DocumentNumber number) {
    return new DocumentIdentity(number.system(), "", number, "", "", Optional.empty());
  }

  /**
   * Returns what a citation tells.
   *
   * @param reference the citation
   * @return the identity, or empty where it has no number, as most citations of laws
   */
  public static Optional<DocumentIdentity> from(DocumentReference reference) {
    return reference
        .number()
        .map(
            number ->
                new DocumentIdentity(
                    number.system(),
                    reference.kind(),
                    number,
                    reference.issuer().replace(BAR, ' '),
                    "",
                    reference.date()));
  }

  /**
   * Reads the text form.
   *
   * @param text what {@link #toString} writes: system, kind, number, issuer, place and date with
   *     {@code |} between, each but system and number perhaps empty
   * @return the identity
   * @throws IllegalArgumentException if the text has another form
   */
  public static DocumentIdentity parse(String text) {
    List<String> parts = Splitter.on(BAR).splitToList(text);
    if (parts.size() != PARTS) {
      throw wrong(text);
    }
    try {
      return new DocumentIdentity(
          system(parts.get(0)),
          parts.get(1),
          DocumentNumber.parse(parts.get(2)),
          parts.get(3),
          parts.get(4),
          parts.get(5).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts.get(5))));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw wrong(text);
    }
  }

  private static DocumentSystem system(String label) {
    for (DocumentSystem system : DocumentSystem.values()) {
      if (Cells.label(system).equals(label)) {
        return system;
      }
    }
    throw new IllegalArgumentException(label);
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException(
        "identity must read like 'state|Kế hoạch|969/KH-UBND|Ủy ban nhân dân|tỉnh Bình Thuận|"
            + "2021-03-24', but was '"
            + text
            + "'");
  }

  /**
   * Returns a copy of this identity with another kind.
   *
   * @param printedKind the printed name; it counts only where the letters do not tell the kind
   * @return the copy
   */
  public DocumentIdentity withKind(String printedKind) {
    return new DocumentIdentity(system, printedKind, number, issuer, place, date);
  }

  /**
   * Returns a copy of this identity with another issuer.
   *
   * @param printedIssuer the printed issuer; a place after its name becomes the place
   * @return the copy
   */
  public DocumentIdentity withIssuer(String printedIssuer) {
    return new DocumentIdentity(system, kind, number, printedIssuer, place, date);
  }

  /**
   * Returns a copy of this identity with another place.
   *
   * @param newPlace the place with its type, such as {@code tỉnh Bình Thuận}
   * @return the copy
   */
  public DocumentIdentity withPlace(String newPlace) {
    return new DocumentIdentity(system, kind, number, issuer, newPlace, date);
  }

  /**
   * Returns a copy of this identity with another date.
   *
   * @param newDate the date of the paper
   * @return the copy
   */
  public DocumentIdentity withDate(LocalDate newDate) {
    return new DocumentIdentity(system, kind, number, issuer, place, Optional.of(newDate));
  }

  /**
   * Returns the term named with the issuer, such as {@code XII} for {@code Ban Chấp hành Trung ương
   * khóa XII}.
   *
   * @return the term, or empty where none is named
   */
  public Optional<String> term() {
    return IssuerName.of(issuer, place, number).term();
  }

  /**
   * Returns the parts that are wanted to tell this paper from every other, and are not known.
   *
   * @return the parts, empty for a complete identity
   */
  public ImmutableSet<Part> missing() {
    Set<Part> missing = EnumSet.noneOf(Part.class);
    if (system == DocumentSystem.UNKNOWN) {
      missing.add(Part.SYSTEM);
    }
    if (kind.isEmpty() && IdentityKind.isWanted(system, number)) {
      missing.add(Part.KIND);
    }
    if (number.serial().isEmpty()) {
      missing.add(Part.SERIAL);
    }
    if (number.issuer().isEmpty() && issuer.isEmpty()) {
      missing.add(Part.ISSUER);
    }
    if (place.isEmpty() && IssuerName.isPlaceWanted(number)) {
      missing.add(Part.PLACE);
    }
    if (date.isEmpty() && number.year().isEmpty() && term().isEmpty()) {
      missing.add(Part.DATE);
    }
    return Sets.immutableEnumSet(missing);
  }

  /**
   * Returns whether this identity tells its paper from every other.
   *
   * @return whether nothing is {@link #missing()}
   */
  public boolean isComplete() {
    return missing().isEmpty();
  }

  /**
   * Returns whether this identity and another are of one paper.
   *
   * <p>They are the same if all that is wanted is known of both and agrees. They differ if
   * something that is known of both contradicts: digits, letters, year in the number, place, term,
   * year of the date. One number and two dates of one year, letters with their strokes swapped
   * ({@code 20/NQ-TW}), another name for a body of the same letters, or a missing part leave it
   * open.
   *
   * @param other the other identity
   * @return the same, different, or cannot tell; the same answer the other way round
   */
  public Sameness compare(DocumentIdentity other) {
    return new IdentityComparison(this, other).result();
  }

  /**
   * Returns whether nothing speaks against this identity and another being of one paper.
   *
   * @param other the other identity
   * @return whether they are not different
   */
  public boolean mayBe(DocumentIdentity other) {
    return compare(other) != Sameness.DIFFERENT;
  }

  /** Returns whether an object is an identity that says the same. */
  @Override
  public boolean equals(Object object) {
    return object instanceof DocumentIdentity other
        && system == other.system
        && number.key().equals(other.number.key())
        && date.equals(other.date)
        && Folding.sameWords(kind, other.kind)
        && Folding.sameWords(issuer, other.issuer)
        && Folding.sameWords(place, other.place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(system, number.key(), date);
  }

  /** Returns the text form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return String.join(
        String.valueOf(BAR),
        Cells.label(system),
        kind,
        number.toString(),
        issuer,
        place,
        date.map(LocalDate::toString).orElse(""));
  }
}
