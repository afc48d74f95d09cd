package vn.kehoach.document;

import static com.google.common.collect.ImmutableTable.toImmutableTable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.Map;
import vn.kehoach.text.RowFile;
import vn.kehoach.text.Spellings;

/** The words around a citation, from the resource {@code citation-words.csv}, by their role. */
final class CitationWords {

  private static final CitationWords STANDARD = load();

  /** By role, then by the first letter: the phrases to try there. */
  private final ImmutableTable<String, Character, ImmutableList<String>> byRoleAndInitial;

  private CitationWords(ImmutableTable<String, Character, ImmutableList<String>> byRoleAndInitial) {
    this.byRoleAndInitial = byRoleAndInitial;
  }

  static CitationWords standard() {
    return STANDARD;
  }

  /**
   * Returns the end of the longest phrase of {@code role} that stands at {@code at}, or -1 where
   * none does.
   */
  int match(String role, CharSequence text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    ImmutableList<String> phrases =
        byRoleAndInitial.get(role, Character.toLowerCase(text.charAt(at)));
    if (phrases == null) {
      return -1;
    }
    int longest = -1;
    for (String phrase : phrases) {
      longest = Math.max(longest, Phrases.match(text, at, phrase));
    }
    return longest;
  }

  private static CitationWords load() {
    return new CitationWords(
        RowFile.of(CitationWords.class, "citation-words.csv").stream()
            .flatMap(
                row ->
                    Spellings.of(row.text("phrase")).stream()
                        .map(phrase -> Map.entry(row.text("role"), phrase)))
            .collect(
                toImmutableTable(
                    Map.Entry::getKey,
                    entry -> entry.getValue().charAt(0),
                    entry -> ImmutableList.of(entry.getValue()),
                    CitationWords::joined)));
  }

  private static ImmutableList<String> joined(ImmutableList<String> a, ImmutableList<String> b) {
    return ImmutableList.<String>builder().addAll(a).addAll(b).build();
  }
}
