package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.VocabularyFile;

/** The rows of a vocabulary file of this room, without comments and blank lines. */
final class Vocabulary {

  private Vocabulary() {}

  /** Reads the file of that name, which lies next to the package: one list of columns a row. */
  static ImmutableList<ImmutableList<String>> rows(String name) {
    return VocabularyFile.rows(Vocabulary.class, name);
  }
}
