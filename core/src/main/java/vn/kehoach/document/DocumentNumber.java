package vn.kehoach.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;

/**
 * The number and symbol of a document (số, ký hiệu), such as {@code 969/KH-UBND}, {@code 20-NQ/TW}
 * or {@code 39/2017/TT-BYT}.
 *
 * <p>It is kept as printed, together with its parts. A flawed number is kept too and its flaws are
 * told by {@link #oddities()}; nothing is repaired in silence.
 *
 * <p>A number is never a key alone: the State's series restart each year, the Party's each term,
 * and {@code 969/KH-UBND} exists in every province. Together with the date and the issuer it is.
 *
 * <table>
 *   <caption>Orders read here (Nghị định 30/2020/NĐ-CP; Quy định 399-QĐ/TW)</caption>
 *   <tr><th>order</th><th>example</th></tr>
 *   <tr><td>state paper</td><td>969/KH-UBND</td></tr>
 *   <tr><td>norm, with its year</td><td>39/2017/TT-BYT, 66.7/2025/NQ-CP, 89/2015/QH13</td></tr>
 *   <tr><td>official letter</td><td>3016/BYT-KH-TC</td></tr>
 *   <tr><td>joint circular</td><td>10/2014/TTLT-BYT-BNV-BTC</td></tr>
 *   <tr><td>Party paper</td><td>172-KH/TU</td></tr>
 *   <tr><td>Front, unions, Youth Union</td><td>05/HD-MTTW-BTT, 367-QĐ/TWĐTN-VP</td></tr>
 *   <tr><td>until the 1990s</td><td>747/TTg-QĐ, 64-CP</td></tr>
 * </table>
 *
 * <p>Two numbers are equal if they are printed alike; {@link #key()} compares what they mean.
 */
public final class DocumentNumber {

  private static final Splitter CODES = Splitter.on('-').omitEmptyStrings();
  private static final ImmutableSet<String> HARMLESS =
      ImmutableSet.of("stray-space", "letter-case", "stroke-lost", "blank-serial");

  private final String printed;
  private final NumberParts parts;

  private DocumentNumber(String printed, NumberParts parts) {
    this.printed = printed;
    this.parts = parts;
  }

  /**
   * Reads a number, such as {@code 969/KH-UBND} or {@code Số: 172- KH/TU}.
   *
   * @param printed the number, perhaps after {@code Số} and with stray blanks
   * @return the number, printed as given but for {@code Số} and outer blanks
   * @throws IllegalArgumentException if {@code printed} does not have the shape of a number
   */
  public static DocumentNumber parse(String printed) {
    return tryParse(printed)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "document number must read like '969/KH-UBND', '172-KH/TU' or"
                        + " '39/2017/TT-BYT', but was '"
                        + withoutLead(printed)
                        + "'"));
  }

  /**
   * Reads a number where there may be none.
   *
   * @param printed any text
   * @return the number, or empty where the text does not have the shape of one
   */
  public static Optional<DocumentNumber> tryParse(String printed) {
    String bare = withoutLead(printed);
    return NumberGrammar.read(bare).map(parts -> new DocumentNumber(bare, parts));
  }

  /**
   * Reads a number and tells what is odd about it by findings, such as {@code
   * number.swapped-separators} for {@code 20/NQ-TW}.
   *
   * <p>Each code of {@link #oddities()} is a finding {@code number.CODE} with the arguments {@code
   * number} and {@code expected}, a warning where the parts are wrong. Text that is no number is
   * the error {@code number.unreadable}.
   *
   * @param printed any text
   * @return the number, empty where the text does not have the shape of one, with the findings
   */
  public static Reading<Optional<DocumentNumber>> read(String printed) {
    Optional<DocumentNumber> number = tryParse(printed);
    return Reading.of(
        number,
        number
            .map(DocumentNumber::findings)
            .orElseGet(
                () ->
                    ImmutableList.of(
                        finding("unreadable", Severity.ERROR, printed, "969/KH-UBND"))));
  }

  private ImmutableList<Finding> findings() {
    return parts.oddities().stream()
        .map(
            odd ->
                finding(
                    odd,
                    HARMLESS.contains(odd) ? Severity.INFO : Severity.WARNING,
                    printed,
                    parts.normalised()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Finding finding(String odd, Severity severity, String printed, String expected) {
    return Finding.of(
        "number." + odd,
        severity,
        Place.WHOLE,
        ImmutableMap.of("number", printed, "expected", expected));
  }

  /**
   * Returns the number as printed.
   *
   * @return the printed form without {@code Số:} and outer blanks
   */
  public String printed() {
    return printed;
  }

  /**
   * Returns the digits.
   *
   * @return such as {@code 969}, {@code 0134}, {@code 66.7} or {@code 30a}; empty where the place
   *     was left blank
   */
  public String serial() {
    return parts.serial();
  }

  /**
   * Returns the year in the number.
   *
   * @return the year, 1900 to 2099, or empty where the number holds none
   */
  public Optional<Integer> year() {
    return parts.year();
  }

  /**
   * Returns the letters of the kind in their usual case.
   *
   * @return such as {@code CTr}; empty for official letters, laws, and where they are missing
   */
  public String kind() {
    return parts.kind();
  }

  /**
   * Returns the letters of the issuer or issuers and unit in their usual case.
   *
   * @return such as {@code UBND}, {@code QH15}, {@code BYT-BNV-BTC}; empty where they are missing
   */
  public String issuer() {
    return parts.issuer();
  }

  /**
   * Returns the system of papers.
   *
   * @return the system, unknown where the number does not tell it
   */
  public DocumentSystem system() {
    return parts.system();
  }

  /**
   * Returns what is odd about the printed form.
   *
   * <table>
   *   <caption>Codes</caption>
   *   <tr><th>code</th><th>example</th></tr>
   *   <tr><td>blank-serial</td><td>/KH-UBND: the digits were not filled in</td></tr>
   *   <tr><td>stray-space</td><td>172- KH/TU</td></tr>
   *   <tr><td>letter-case</td><td>33-CTR/TU for 33-CTr/TU</td></tr>
   *   <tr><td>stroke-lost</td><td>283/QD-TTg for 283/QĐ-TTg</td></tr>
   *   <tr><td>swapped-separators</td><td>20/NQ-TW for 20-NQ/TW</td></tr>
   *   <tr><td>misplaced-year</td><td>30-NQ/2026/QH16</td></tr>
   *   <tr><td>kind-missing</td><td>283/TTg-CP for 283/QĐ-TTg</td></tr>
   *   <tr><td>issuer-missing</td><td>895/HD</td></tr>
   * </table>
   *
   * @return the codes, empty for a sound number
   */
  public ImmutableList<String> oddities() {
    return parts.oddities();
  }

  /**
   * Returns whether the parts themselves are wrong, not only their blanks, letter case, the strokes
   * of Đ or an open place for the digits: true for {@code 20/NQ-TW}, false for {@code 172- KH/TU}.
   *
   * @return whether {@link #oddities()} holds a code that concerns the parts
   */
  public boolean isMalformed() {
    return !HARMLESS.containsAll(oddities());
  }

  /**
   * Returns the number without stray blanks and with the letters as usual, such as {@code
   * 172-KH/TU} for {@code 172- KH/TU}, {@code 33-CTr/TU} for {@code 33-CTR/TU} and {@code
   * 283/QĐ-TTg} for {@code 283/QD-TTg}.
   *
   * <p>Wrong or missing parts stay as they are.
   *
   * @return the canonical printed form, which {@link #parse} reads
   */
  public String normalised() {
    return parts.normalised();
  }

  /**
   * Returns a form for comparison, in which blanks, letter case and leading zeros do not count:
   * {@code 7/CT-TTG} for {@code 07/CT- TTg}.
   *
   * @return the key, in capitals
   */
  public String key() {
    return withoutZeros().toUpperCase(Locale.ROOT);
  }

  /** Returns this number in the form that identities keep. */
  DocumentNumber canonical() {
    String form = withoutZeros();
    return form.equals(printed) ? this : parse(form);
  }

  private String withoutZeros() {
    String form = normalised();
    String serial = serial();
    int zeros = 0;
    while (zeros + 1 < serial.length()
        && form.charAt(zeros) == '0'
        && NumberTokens.isDigit(form.charAt(zeros + 1))) {
      zeros++;
    }
    return form.substring(zeros);
  }

  /**
   * Returns the letters of the issuers and units one by one: {@code BYT, BNV, BTC} for a joint
   * circular, {@code BYT, KH, TC} for an official letter whose unit is KH-TC.
   *
   * @return the letters in printed order; empty where the issuer is missing
   */
  public ImmutableList<String> issuerCodes() {
    return ImmutableList.copyOf(CODES.split(issuer()));
  }

  /**
   * Returns the number of the term in the letters of the issuer, such as 15 for {@code
   * 202/2025/QH15}.
   *
   * @return the term, or empty where the letters hold none
   */
  public Optional<Integer> term() {
    String first = issuerCodes().stream().findFirst().orElse("");
    int lettersEnd = IssuerCodes.lettersEnd(first);
    boolean term = lettersEnd > 0 && lettersEnd < first.length() && first.length() < lettersEnd + 4;
    return term ? Optional.of(Integer.valueOf(first.substring(lettersEnd))) : Optional.empty();
  }

  /** Returns whether an object is a number that is printed alike. */
  @Override
  public boolean equals(Object object) {
    return object instanceof DocumentNumber other && printed.equals(other.printed);
  }

  @Override
  public int hashCode() {
    return printed.hashCode();
  }

  /** Returns the number as printed, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return printed;
  }

  private static String withoutLead(String printed) {
    int start = Phrases.skipBlanks(printed, 0);
    int lead = Phrases.match(printed, start, "số");
    if (lead > 0) {
      start = Phrases.skipBlanks(printed, lead);
      start = start < printed.length() && printed.charAt(start) == ':' ? start + 1 : start;
    }
    start = Phrases.skipBlanks(printed, start);
    return printed.substring(
        start, Math.max(start, Phrases.skipBlanksBack(printed, start, printed.length())));
  }
}
