package vn.kehoach.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.text.Spellings;
import vn.kehoach.text.WordIndex;

/**
 * The kinds of papers known here, looked up by letters, by name, or in running text.
 *
 * <p>{@link #standard()} holds the kinds of the State and of the Party. The Front and the unions
 * use those same names and letters, so asking for theirs answers with the state kind, or else the
 * Party kind.
 */
public final class DocumentKinds {

  private static final DocumentKinds STANDARD = load();
  private static final CharMatcher WHITE = CharMatcher.whitespace();

  private final ImmutableList<DocumentKind> all;
  private final ImmutableListMultimap<String, DocumentKind> byCode;
  private final ImmutableListMultimap<String, DocumentKind> byName;
  private final WordIndex<Collection<String>> namesByFirstWord;

  private DocumentKinds(ImmutableList<DocumentKind> all) {
    this.all = all;
    ImmutableListMultimap.Builder<String, DocumentKind> codes = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, DocumentKind> names = ImmutableListMultimap.builder();
    for (DocumentKind kind : all) {
      if (!kind.code().isEmpty()) {
        codes.put(kind.code().toUpperCase(Locale.ROOT), kind);
      }
      Spellings.of(kind.name().toLowerCase(Locale.ROOT)).forEach(name -> names.put(name, kind));
      for (String other : kind.otherNames()) {
        Spellings.of(other.toLowerCase(Locale.ROOT)).forEach(name -> names.put(name, kind));
      }
    }
    byCode = codes.build();
    byName = names.build();
    namesByFirstWord =
        WordIndex.of(
            Multimaps.index(byName.keySet(), n -> n.substring(0, Phrases.wordEnd(n, 0))).asMap());
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
   * Returns every kind, state kinds before Party kinds, the usual one of a code first.
   *
   * @return the kinds, never empty
   */
  public ImmutableList<DocumentKind> all() {
    return all;
  }

  /**
   * Returns the kind that letters stand for in a system, such as Kế hoạch for {@code KH}.
   *
   * @param code the letters in any case, such as {@code CTR}
   * @param system the system; with {@link DocumentSystem#UNKNOWN} or the Front's any kind will do
   * @return the kind, or empty where the letters are not known in that system
   */
  public Optional<DocumentKind> byCode(String code, DocumentSystem system) {
    return first(byCode.get(code.toUpperCase(Locale.ROOT)), system);
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
    String name = WHITE.trimAndCollapseFrom(printedName, ' ').toLowerCase(Locale.ROOT);
    return first(byName.get(name), system);
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
    Collection<String> names =
        namesByFirstWord.getIgnoringCase(text, start, Phrases.wordEnd(text, start));
    return names == null ? Optional.empty() : longest(names, text, start);
  }

  private Optional<Match> longest(Collection<String> names, CharSequence text, int start) {
    int end = -1;
    String longest = "";
    for (String name : names) {
      int nameEnd = Phrases.match(text, start, name);
      if (nameEnd > end) {
        end = nameEnd;
        longest = name;
      }
    }
    return end < 0
        ? Optional.empty()
        : Optional.of(new Match(byName.get(longest).get(0), start, end));
  }

  private static Optional<DocumentKind> first(
      ImmutableList<DocumentKind> kinds, DocumentSystem system) {
    boolean any = system == DocumentSystem.UNKNOWN || system == DocumentSystem.FRONT_AND_UNIONS;
    return kinds.stream().filter(kind -> any || kind.system() == system).findFirst();
  }

  private static DocumentKinds load() {
    ImmutableList.Builder<DocumentKind> kinds = ImmutableList.builder();
    for (ImmutableMap<String, String> row : VocabularyTable.read("document-kinds.csv")) {
      kinds.add(
          new DocumentKind(
              cell(row, "id"),
              cell(row, "code"),
              cell(row, "name"),
              DocumentSystem.valueOf(cell(row, "system").toUpperCase(Locale.ROOT)),
              VocabularyTable.several(cell(row, "also")),
              cell(row, "scope"),
              !cell(row, "cited").isEmpty(),
              cell(row, "english")));
    }
    return new DocumentKinds(kinds.build());
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
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
