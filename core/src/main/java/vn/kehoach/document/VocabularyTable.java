package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.kehoach.text.VocabularyFile;

/**
 * Reads the word lists of this room: comma-separated, commented with {@code #}, first row the names
 * of the columns.
 */
final class VocabularyTable {

  private VocabularyTable() {}

  /** Returns the rows of the resource {@code name}, each a map from column to cell. */
  static ImmutableList<ImmutableMap<String, String>> read(String name) {
    ImmutableList<ImmutableList<String>> rows = VocabularyFile.rows(VocabularyTable.class, name);
    return rows.stream()
        .skip(1)
        .map(cells -> row(rows.get(0), cells))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the non-empty entries of a cell that holds several, split at {@code ;}. */
  static ImmutableList<String> several(String cell) {
    ImmutableList.Builder<String> entries = ImmutableList.builder();
    int from = 0;
    while (from < cell.length()) {
      int to = cell.indexOf(';', from);
      int end = to < 0 ? cell.length() : to;
      if (end > from) {
        entries.add(cell.substring(from, end));
      }
      from = end + 1;
    }
    return entries.build();
  }

  private static ImmutableMap<String, String> row(
      ImmutableList<String> header, ImmutableList<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row.buildOrThrow();
  }
}
