package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.text.RowFile;

/**
 * The letters that stand for issuers in numbers (chữ viết tắt tên cơ quan), such as {@code TTg} for
 * Thủ tướng Chính phủ.
 *
 * <p>The list is not closed: the head of an agency fixes its letters. {@code UBND}, {@code HĐND}
 * and {@code TU} tell the organ, not the level or the place. Doors without a date know letters of
 * any time; a door with one knows those of bodies that existed then.
 */
public final class IssuerCodes {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("code", "issuer", "level", "system", "also", "from", "to", "mark", "note");
  private static final ImmutableMap<String, DocumentSystem> SYSTEMS =
      ImmutableMap.of(
          "state", DocumentSystem.STATE,
          "party", DocumentSystem.PARTY,
          "party/state", DocumentSystem.UNKNOWN,
          "front", DocumentSystem.FRONT_AND_UNIONS,
          "union", DocumentSystem.FRONT_AND_UNIONS,
          "youth", DocumentSystem.FRONT_AND_UNIONS);
  private static final IssuerCodes STANDARD =
      issuers(RowFile.of(IssuerCodes.class, "issuer-codes.csv"));

  private final ImmutableList<IssuerCode> all;
  private final ImmutableMap<String, IssuerCode> byCode;
  private final LetterForms letters;

  private IssuerCodes(ImmutableList<IssuerCode> all) {
    this.all = all;
    Map<String, IssuerCode> codes = new HashMap<>();
    for (IssuerCode issuer : all) {
      codes.putIfAbsent(upper(issuer.code()), issuer);
      for (String other : issuer.otherCodes()) {
        codes.putIfAbsent(upper(other), issuer);
      }
    }
    byCode = ImmutableMap.copyOf(codes);
    letters = LetterForms.of(Lists.transform(all, IssuerCode::code));
  }

  /** Returns the letters of issuers of any time as they should be printed. */
  LetterForms letters() {
    return letters;
  }

  /**
   * Returns the letters in use in Vietnam.
   *
   * @return the one immutable instance
   */
  public static IssuerCodes standard() {
    return STANDARD;
  }

  /**
   * Returns a list of letters.
   *
   * @param issuers the entries; of two with the same letters the later counts, in the place of the
   *     earlier
   * @return the list
   */
  public static IssuerCodes of(Iterable<IssuerCode> issuers) {
    Map<String, IssuerCode> byLetters = new LinkedHashMap<>();
    for (IssuerCode issuer : issuers) {
      byLetters.put(upper(issuer.code()), issuer);
    }
    return new IssuerCodes(ImmutableList.copyOf(byLetters.values()));
  }

  /**
   * Reads a user's letters in the form of the library's {@code issuer-codes.csv}; of its columns
   * {@code code}, {@code issuer} and {@code system} must be there.
   *
   * @param reader the text; it is read to its end and left open
   * @param name what to call the file in errors
   * @return the letters of that file alone
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if a row is wrong; the message names file, line and column
   */
  public static IssuerCodes read(Reader reader, String name) throws IOException {
    return issuers(RowFile.read(reader, name, COLUMNS, List.of("code", "issuer", "system")));
  }

  /**
   * Returns a copy of this list with others added.
   *
   * @param others the others; the same letters take the place of earlier ones
   * @return the copy
   */
  public IssuerCodes extendedBy(IssuerCodes others) {
    return of(ImmutableList.<IssuerCode>builder().addAll(all).addAll(others.all).build());
  }

  /**
   * Returns every entry, in the order of the list.
   *
   * @return the entries
   */
  public ImmutableList<IssuerCode> all() {
    return all;
  }

  /**
   * Returns the entries of bodies that existed on a day.
   *
   * @param date the day
   * @return the entries, in the order of the list
   */
  public ImmutableList<IssuerCode> asOf(LocalDate date) {
    return all.stream()
        .filter(issuer -> issuer.isInUse(date))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the entry of letters, such as that of Quốc hội for {@code QH15}.
   *
   * @param code the letters in any case; digits at the end, the term, are left out
   * @return the entry, or empty where the letters are not known
   */
  public Optional<IssuerCode> find(String code) {
    String letters = code.substring(0, lettersEnd(code));
    return Optional.ofNullable(byCode.get(upper(letters)));
  }

  /**
   * Returns the entry of letters if its body existed on a day, such as none for {@code BKHĐT} since
   * 1 March 2025.
   *
   * @param code the letters in any case; digits at the end, the term, are left out
   * @param date the day
   * @return the entry, or empty where the letters stood for nothing then
   */
  public Optional<IssuerCode> find(String code, LocalDate date) {
    return find(code).filter(issuer -> issuer.isInUse(date));
  }

  /**
   * Returns the name that letters stand for, such as {@code Ủy ban nhân dân} for {@code UBND}.
   *
   * @param code the letters in any case
   * @return the name, or empty where the letters are not known
   */
  public Optional<String> nameOf(String code) {
    return find(code).map(IssuerCode::name);
  }

  /**
   * Returns the system of papers letters belong to, such as the Party for {@code TU}.
   *
   * @param code the letters in any case
   * @return the system, {@link DocumentSystem#UNKNOWN} where the letters are not known or are used
   *     on both sides, as {@code BCĐ} is
   */
  public DocumentSystem systemOf(String code) {
    return find(code).map(IssuerCode::system).orElse(DocumentSystem.UNKNOWN);
  }

  /** Returns where the letters of {@code code} end and its term, such as 15, begins. */
  static int lettersEnd(String code) {
    int end = code.length();
    while (end > 0 && code.charAt(end - 1) >= '0' && code.charAt(end - 1) <= '9') {
      end--;
    }
    return end;
  }

  private static IssuerCodes issuers(ImmutableList<RowFile.Row> rows) {
    Marks marks = new Marks();
    ImmutableList.Builder<IssuerCode> issuers = ImmutableList.builder();
    for (RowFile.Row row : rows) {
      issuers.add(issuer(row, marks));
    }
    return of(issuers.build());
  }

  private static IssuerCode issuer(RowFile.Row row, Marks marks) {
    DocumentSystem system = SYSTEMS.get(row.text("system"));
    if (system == null) {
      throw row.wrong("system", "one of " + SYSTEMS.keySet());
    }
    IssuerCode.Builder issuer = IssuerCode.builder();
    issuer
        .code(row.required("code", "TTg"))
        .name(row.required("issuer", "Thủ tướng Chính phủ"))
        .level(row.text("level"))
        .system(system)
        .otherCodes(row.several("also"))
        .time(Cells.time(row, "from", "to"))
        .certainty(marks.of(row))
        .note(row.text("note"));
    return issuer.build();
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
