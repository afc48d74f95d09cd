package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;

/** The vocabulary of heads and feet of papers, as {@code header-words.csv} lists it. */
final class HeaderWords {

  private static final ImmutableListMultimap<String, ImmutableList<String>> PHRASES = load();

  private static final ImmutableSetMultimap<String, String> FIRST_WORDS =
      ImmutableSetMultimap.copyOf(Multimaps.transformValues(PHRASES, phrase -> phrase.get(0)));

  /** No phrase opens with a word further in than this. */
  private static final int LONGEST_OPENING = 120;

  private HeaderWords() {}

  /** Returns how many words the longest phrase of a role has that stands at a word, or 0. */
  static int match(List<HeaderWord> words, int from, String role) {
    int longest = 0;
    for (ImmutableList<String> phrase : PHRASES.get(role)) {
      if (phrase.size() > longest && stands(words, from, phrase)) {
        longest = phrase.size();
      }
    }
    return longest;
  }

  /** Returns whether a text begins with words of a role. */
  static boolean begins(String text, String role) {
    return mayBegin(text, role) && match(HeaderWord.of(text, LONGEST_OPENING), 0, role) > 0;
  }

  /** The first word alone rules out most texts. */
  private static boolean mayBegin(String text, String role) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    List<HeaderWord> first = HeaderWord.of(text, Math.min(start + 1, LONGEST_OPENING));
    return !first.isEmpty() && FIRST_WORDS.containsEntry(role, first.get(0).key());
  }

  /** Returns whether a text is words of a role and nothing else. */
  static boolean is(String text, String role) {
    List<HeaderWord> words = HeaderWord.of(text, LONGEST_OPENING);
    return !words.isEmpty() && match(words, 0, role) == words.size();
  }

  /** Returns how often words of a role stand in a text. */
  static int count(List<HeaderWord> words, String role) {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      count += match(words, i, role) > 0 ? 1 : 0;
    }
    return count;
  }

  private static boolean stands(List<HeaderWord> words, int from, List<String> phrase) {
    if (from + phrase.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.size(); i++) {
      if (!words.get(from + i).key().equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static ImmutableListMultimap<String, ImmutableList<String>> load() {
    ImmutableListMultimap.Builder<String, ImmutableList<String>> phrases =
        ImmutableListMultimap.builder();
    for (List<String> row : Vocabulary.rows("header-words.csv")) {
      phrases.put(row.get(0), keys(row.get(1)));
    }
    return phrases.build();
  }

  /** Returns the keys of the words of a phrase. */
  static ImmutableList<String> keys(String phrase) {
    return HeaderWord.of(phrase).stream()
        .map(HeaderWord::key)
        .collect(ImmutableList.toImmutableList());
  }
}
