package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableMap;

/** A row of a table of facts: its cells by the names of the columns. */
record Row(ImmutableMap<String, String> cells) {

  /** Returns a cell without the blanks around it; a column that is not there is empty. */
  String get(String column) {
    return cells.getOrDefault(column, "").strip();
  }
}
