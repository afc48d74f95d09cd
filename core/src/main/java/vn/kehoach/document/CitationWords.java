package vn.kehoach.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** The words around a citation, from the resource {@code citation-words.csv}, by their role. */
final class CitationWords {

  private static final CitationWords STANDARD = load();

  /** Role, a space, and the first letter: the phrases to try there. */
  private final ImmutableListMultimap<String, String> byRoleAndInitial;

  private CitationWords(ImmutableListMultimap<String, String> byRoleAndInitial) {
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
    int longest = -1;
    char initial = Character.toLowerCase(text.charAt(at));
    for (String phrase : byRoleAndInitial.get(role + ' ' + initial)) {
      longest = Math.max(longest, Phrases.match(text, at, phrase));
    }
    return longest;
  }

  private static CitationWords load() {
    ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
    for (ImmutableMap<String, String> row : VocabularyTable.read("citation-words.csv")) {
      String phrase = cell(row, "phrase");
      words.put(cell(row, "role") + ' ' + phrase.charAt(0), phrase);
    }
    return new CitationWords(words.build());
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
