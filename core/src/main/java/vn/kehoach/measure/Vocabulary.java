package vn.kehoach.measure;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.VocabularyFile;

/** The commented resource files of this room, read row by row. */
final class Vocabulary {

  private Vocabulary() {}

  /** The rows of a file after its heading; blank lines and lines that begin with # are left out. */
  static ImmutableList<ImmutableList<String>> rows(String file) {
    ImmutableList<ImmutableList<String>> rows = VocabularyFile.rows(Vocabulary.class, file);
    return rows.subList(1, rows.size());
  }
}
