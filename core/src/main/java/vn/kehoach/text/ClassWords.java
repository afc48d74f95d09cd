package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** Words behind which a letter stands as such, as in {@code nhóm B}: {@code class-words.csv}. */
final class ClassWords {

  private ClassWords() {}

  /** Returns the words of one sort, {@code class} or {@code link}. */
  static ImmutableSet<String> of(String sort) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (ImmutableList<String> row : VocabularyFile.rows(ClassWords.class, "class-words.csv")) {
      if (row.get(0).equals(sort)) {
        words.add(row.get(1));
      }
    }
    return words.build();
  }
}
