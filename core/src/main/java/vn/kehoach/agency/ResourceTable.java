package vn.kehoach.agency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.text.VocabularyFile;

/** A commented comma-separated resource next to this package. */
final class ResourceTable {

  private ResourceTable() {}

  /** The lines of a resource without comments and blank lines. */
  static ImmutableList<String> lines(String name) {
    return VocabularyFile.lines(ResourceTable.class, name);
  }

  /** The rows after the header line. */
  static ImmutableList<ImmutableList<String>> rows(String name) {
    ImmutableList<ImmutableList<String>> rows = VocabularyFile.rows(ResourceTable.class, name);
    return rows.subList(1, rows.size());
  }

  /** The parts of a cell that holds several, separated by ';'. */
  static List<String> parts(String cell) {
    return Splitter.on(';').trimResults().omitEmptyStrings().splitToList(cell);
  }
}
