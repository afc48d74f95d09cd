package vn.kehoach.io.evaluation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import vn.kehoach.text.Folding;

/**
 * Words for comparison: without marks, case and signs, and in alphabetical order.
 *
 * @param words the words, sorted
 */
record Phrase(ImmutableList<String> words) {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final Splitter NAMES =
      Splitter.on(CharMatcher.anyOf(";|")).trimResults().omitEmptyStrings();

  static Phrase of(String text) {
    return new Phrase(ImmutableList.sortedCopyOf(Folding.tokens(text)));
  }

  /** Returns the first words of a text, as blanks divide it. */
  static String start(String text, int words) {
    return WORDS.splitToStream(text).limit(words).collect(Collectors.joining(" "));
  }

  /** Returns the share of the words both have (Dice), from 0 to 1. */
  double likeness(Phrase other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return words.isEmpty() && other.words.isEmpty() ? 1 : 0;
    }
    return 2.0 * shared(other) / (words.size() + other.words.size());
  }

  private int shared(Phrase other) {
    int both = 0;
    int theirs = 0;
    for (int ours = 0; ours < words.size() && theirs < other.words.size(); ) {
      int order = words.get(ours).compareTo(other.words.get(theirs));
      both += order == 0 ? 1 : 0;
      ours += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return both;
  }

  /** Returns the names of a cell, which stand between semicolons or bars. */
  static ImmutableList<String> names(String cell) {
    return ImmutableList.copyOf(NAMES.split(cell));
  }
}
