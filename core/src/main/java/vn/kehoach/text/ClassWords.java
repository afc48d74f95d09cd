package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/** Words behind which a letter stands as such, as in {@code nhóm B}: {@code class-words.csv}. */
final class ClassWords {

  private ClassWords() {}

  /** Returns the words of some sorts: {@code item}, {@code class}, {@code link}. */
  static ImmutableSet<String> of(String... sorts) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (ImmutableList<String> row : VocabularyFile.rows(ClassWords.class, "class-words.csv")) {
      if (Arrays.asList(sorts).contains(row.get(0))) {
        words.add(row.get(1));
      }
    }
    return words.build();
  }
}
