package vn.kehoach.naming;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.VocabularyFile;

/** A commented table next to this package, cells with commas between. */
final class NameTable {

  private NameTable() {}

  /** The rows after the header line, without comments. */
  static ImmutableList<ImmutableList<String>> rows(String name) {
    ImmutableList<ImmutableList<String>> rows = VocabularyFile.rows(NameTable.class, name);
    return rows.subList(1, rows.size());
  }
}
