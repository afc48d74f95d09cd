package vn.kehoach.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.kehoach.text.RowFile;

/**
 * The kinds of papers, looked up by letters, by name, or in running text; at any time, or as of a
 * date.
 *
 * <p>{@link #standard()} holds the kinds of the State and of the Party, and three rows for the
 * order in which the Front, the unions and the Youth Union number papers. These use the names and
 * letters of the others, so asking for theirs answers with the state kind, or else the Party kind.
 *
 * <p>Doors that take a date answer with the kinds in use on that day and the letters of that day:
 * {@code UQ} is Giấy ủy quyền in 2015 and nothing in 2021. Doors without a date know every kind and
 * every letters of any time; readers of papers use these.
 *
 * <p>A user's own kinds serve these look-ups. {@link DocumentNumber} and {@link ReferenceScanner}
 * read with the standard ones.
 */
public final class DocumentKinds {

  private static final CharMatcher WHITE = CharMatcher.whitespace();
  private static final DocumentKinds STANDARD =
      of(DocumentKindsFile.kinds(RowFile.of(DocumentKinds.class, "document-kinds.csv")));

  private final ImmutableList<DocumentKind> all;
  private final Supplier<KindIndex> index;

  private DocumentKinds(ImmutableList<DocumentKind> all) {
    this.all = all;
    this.index = Suppliers.memoize(() -> KindIndex.of(all));
  }

  /** Returns the letters of kinds of any time as they should be printed. */
  LetterForms letters() {
    return index.get().letters();
  }

  /**
   * Returns the kinds in use in Vietnam, from 1990 on.
   *
   * @return the one immutable instance
   */
  public static DocumentKinds standard() {
    return STANDARD;
  }

  /**
   * Returns a set of kinds.
   *
   * @param kinds the kinds, within a system the usual one of a code first; of two with one id the
   *     later counts, in the place of the earlier
   * @return the set
   */
  public static DocumentKinds of(Iterable<DocumentKind> kinds) {
    Map<String, DocumentKind> byId = new LinkedHashMap<>();
    for (DocumentKind kind : kinds) {
      byId.put(kind.id(), kind);
    }
    return new DocumentKinds(ImmutableList.copyOf(byId.values()));
  }

  /**
   * Reads a user's kinds in the form of the library's {@code document-kinds.csv}; of its columns
   * {@code id}, {@code system} and {@code name} must be there.
   *
   * @param reader the text; it is read to its end and left open
   * @param name what to call the file in errors
   * @return the kinds of that file alone
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if a row is wrong; the message names file, line and column
   */
  public static DocumentKinds read(Reader reader, String name) throws IOException {
    return of(
        DocumentKindsFile.kinds(
            RowFile.read(
                reader, name, DocumentKindsFile.COLUMNS, List.of("id", "system", "name"))));
  }

  /**
   * Returns a copy of these kinds with others added.
   *
   * @param others the others; one of the same id takes the place of an earlier one
   * @return the copy
   */
  public DocumentKinds extendedBy(DocumentKinds others) {
    return of(ImmutableList.<DocumentKind>builder().addAll(all).addAll(others.all).build());
  }

  /**
   * Returns every kind, state kinds before Party kinds, the usual one of a code first.
   *
   * @return the kinds
   */
  public ImmutableList<DocumentKind> all() {
    return all;
  }

  /**
   * Returns the kinds in use on a day: of administrative papers the 32 of Thông tư 01/2011/TT-BNV
   * on 4 March 2020, the 29 of Nghị định 30/2020/NĐ-CP a day later.
   *
   * @param date the day
   * @return the kinds, in the order of the list
   */
  public ImmutableList<DocumentKind> asOf(LocalDate date) {
    return all.stream()
        .filter(kind -> kind.isInForce(date))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a kind by its id.
   *
   * @param id such as {@code st.ke-hoach}
   * @return the kind, or empty where there is none of that id
   */
  public Optional<DocumentKind> find(String id) {
    return all.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /**
   * Returns the kind that letters stand for in a system, such as Kế hoạch for {@code KH}.
   *
   * @param code the letters in any case, such as {@code CTR}
   * @param system the system; with {@link DocumentSystem#UNKNOWN} or the Front's any kind will do
   * @return the kind, or empty where the letters are not known in that system
   */
  public Optional<DocumentKind> byCode(String code, DocumentSystem system) {
    return first(index.get().ofCode(code), system, kind -> true);
  }

  /**
   * Returns the kind that letters stood for in a system on a day.
   *
   * <p>Where the letters were shared this is the usual kind of the two, and {@link #everyByCode}
   * has both: {@code QĐ} of the Party is Quyết định here.
   *
   * @param code the letters in any case, such as {@code UQ}
   * @param system the system; with {@link DocumentSystem#UNKNOWN} or the Front's any kind will do
   * @param date the day
   * @return the kind, or empty where no kind had these letters then
   */
  public Optional<DocumentKind> byCode(String code, DocumentSystem system, LocalDate date) {
    return first(index.get().ofCode(code), system, kind -> hasCode(kind, code, date));
  }

  /**
   * Returns every kind that letters stood for in a system on a day: for {@code QĐ} of the Party
   * Quyết định and Quy định, for {@code NQ} of the State Nghị quyết of every tier.
   *
   * @param code the letters in any case
   * @param system the system; with {@link DocumentSystem#UNKNOWN} kinds of any system
   * @param date the day
   * @return the kinds, the usual one first; empty where no kind had these letters then
   */
  public ImmutableList<DocumentKind> everyByCode(
      String code, DocumentSystem system, LocalDate date) {
    return index.get().ofCode(code).stream()
        .filter(kind -> system == DocumentSystem.UNKNOWN || kind.system() == system)
        .filter(kind -> hasCode(kind, code, date))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the names that letters have stood for at any time, each once, the usual one first. */
  ImmutableList<String> namesOf(String code, DocumentSystem system) {
    boolean any = system == DocumentSystem.UNKNOWN || system == DocumentSystem.FRONT_AND_UNIONS;
    return index.get().ofCode(code).stream()
        .filter(kind -> any || kind.system() == system)
        .map(DocumentKind::name)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean hasCode(DocumentKind kind, String code, LocalDate date) {
    return kind.isInForce(date) && kind.codeAt(date).equalsIgnoreCase(code);
  }

  /**
   * Returns the kinds that may bear a number: those of its system in use on a day whose letters and
   * pattern fit, such as Bộ luật, Luật and Nghị quyết for {@code 89/2015/QH13}.
   *
   * @param number the number
   * @param date the day
   * @return the kinds in the order of the list; empty where none fits
   */
  public ImmutableList<DocumentKind> everyByNumber(DocumentNumber number, LocalDate date) {
    return all.stream()
        .filter(kind -> kind.system() == number.system() && kind.isInForce(date))
        .filter(
            kind ->
                number.kind().isEmpty()
                    || kind.group() == DocumentKind.Group.OWN
                    || kind.codeAt(date).equalsIgnoreCase(number.kind()))
        .filter(kind -> kind.pattern().filter(pattern -> pattern.matches(number)).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the kind of a printed name, such as {@code KẾ HOẠCH} or {@code Chương trình hành động};
   * the state kind where both systems have one.
   *
   * @param printedName the name in any case, with any blanks
   * @return the kind, or empty where the name is not known
   */
  public Optional<DocumentKind> byName(String printedName) {
    return byName(printedName, DocumentSystem.UNKNOWN);
  }

  /**
   * Returns the kind of a printed name in a system.
   *
   * @param printedName the name in any case, with any blanks
   * @param system the system; with {@link DocumentSystem#UNKNOWN} or the Front's any kind will do
   * @return the kind, or empty where the system has no kind of that name
   */
  public Optional<DocumentKind> byName(String printedName, DocumentSystem system) {
    return first(named(printedName), system, kind -> true);
  }

  /**
   * Returns the kind of a printed name in a system on a day, such as none for {@code Bản cam kết}
   * since 5 March 2020.
   *
   * @param printedName the name in any case, with any blanks
   * @param system the system; with {@link DocumentSystem#UNKNOWN} or the Front's any kind will do
   * @param date the day
   * @return the kind, or empty where the system had no kind of that name then
   */
  public Optional<DocumentKind> byName(String printedName, DocumentSystem system, LocalDate date) {
    return first(named(printedName), system, kind -> kind.isInForce(date));
  }

  private ImmutableList<DocumentKind> named(String printedName) {
    return index.get().ofName(WHITE.trimAndCollapseFrom(printedName, ' '));
  }

  /**
   * Returns the longest name of a kind that stands at a position as whole words.
   *
   * <p>At the start of {@code Chương trình hành động số 33-CTr/TU} this is all four words.
   *
   * @param text any text, of any letter case; blanks of any kind separate words
   * @param start where the name must begin, from 0 to the length of the text
   * @return the kind and its place, or empty where no name stands there
   * @throws IndexOutOfBoundsException if {@code start} is outside the text
   */
  public Optional<Match> at(CharSequence text, int start) {
    if (start < 0 || start > text.length()) {
      throw new IndexOutOfBoundsException(
          "start must be from 0 to " + text.length() + ", but was " + start);
    }
    if (start == text.length() || !Phrases.isWordStart(text, start)) {
      return Optional.empty();
    }
    return index.get().longestName(text, start);
  }

  private static Optional<DocumentKind> first(
      ImmutableList<DocumentKind> kinds, DocumentSystem system, Predicate<DocumentKind> wanted) {
    boolean any = system == DocumentSystem.UNKNOWN || system == DocumentSystem.FRONT_AND_UNIONS;
    Optional<DocumentKind> other = Optional.empty();
    for (DocumentKind kind : kinds) {
      if ((any || kind.system() == system) && wanted.test(kind)) {
        if (kind.system() == system || system == DocumentSystem.UNKNOWN) {
          return Optional.of(kind);
        }
        other = other.isPresent() ? other : Optional.of(kind);
      }
    }
    return other;
  }

  /**
   * The name of a kind in running text.
   *
   * @param kind the kind, the state one where both systems have the name
   * @param start where the name begins, inclusive
   * @param end where the name ends, exclusive, greater than {@code start}
   */
  public record Match(DocumentKind kind, int start, int end) {}
}
