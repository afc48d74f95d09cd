package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.kehoach.text.Folding;
import vn.kehoach.text.VocabularyFile;

/** Whether two texts say the same in other clothes. */
final class Wording {

  private static final ImmutableSet<String> FUNCTION_WORDS =
      VocabularyFile.lines(Wording.class, "function-words.txt").stream()
          .map(Folding::key)
          .collect(ImmutableSet.toImmutableSet());

  private Wording() {}

  /** Whether the words that count are the same, in the same order, with their diacritics. */
  static boolean isSame(String a, String b) {
    return telling(a).equals(telling(b));
  }

  /** The words that count, with their diacritics, in order. */
  static ImmutableList<String> telling(String text) {
    String key = Folding.key(text);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i <= key.length(); i++) {
      if (i == key.length() || !isPart(key, i)) {
        String word = key.substring(start, i);
        if (!word.isEmpty() && !FUNCTION_WORDS.contains(word)) {
          words.add(word);
        }
        start = i + 1;
      }
    }
    return words.build();
  }

  /** A letter, a digit, or a sign without which the digits around it are another number. */
  private static boolean isPart(String key, int i) {
    char c = key.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%' || c == '‰') {
      return true;
    }
    return "<>=≤≥+/".indexOf(c) >= 0
        || (i > 0
            && i + 1 < key.length()
            && Character.isDigit(key.charAt(i - 1))
            && Character.isDigit(key.charAt(i + 1)));
  }
}
