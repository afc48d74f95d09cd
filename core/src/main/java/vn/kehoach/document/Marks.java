package vn.kehoach.document;

import java.util.HashMap;
import java.util.Map;
import vn.kehoach.source.Certainty;
import vn.kehoach.text.RowFile;

/** Reads the marks of one file: many rows bear the same, which is then taken apart once. */
final class Marks {

  private final Map<String, Certainty> byMark = new HashMap<>();
  private final Map<Certainty, Certainty.Level> lowest = new HashMap<>();

  /** Returns the mark of a row. */
  Certainty of(RowFile.Row row) {
    String mark = row.text("mark");
    Certainty known = byMark.get(mark);
    if (known == null) {
      known = read(row, mark);
      byMark.put(mark, known);
    }
    return known;
  }

  private static Certainty read(RowFile.Row row, String mark) {
    try {
      return new Certainty(mark);
    } catch (IllegalArgumentException e) {
      throw row.wrong("mark", "empty or hold V, V2, S, G or C, such as 'V year, G day'");
    }
  }

  /** Returns the one of two marks that is less sure, the first if they are equally so. */
  Certainty weaker(Certainty one, Certainty other) {
    return level(other).compareTo(level(one)) > 0 ? other : one;
  }

  private Certainty.Level level(Certainty certainty) {
    return lowest.computeIfAbsent(certainty, Certainty::lowest);
  }
}
