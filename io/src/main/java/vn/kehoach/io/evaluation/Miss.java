package vn.kehoach.io.evaluation;

/**
 * Something that was not read as a careful reader reads it.
 *
 * @param document the name of the document, such as {@code 004}
 * @param field the field that suffers
 * @param kind what went wrong
 * @param where the fact: its number and the first words of it; empty for the header data
 * @param expected what the gold says; empty if it says nothing
 * @param read what was read; empty if nothing was
 */
public record Miss(
    String document, Field field, Kind kind, String where, String expected, String read) {

  /** What went wrong with a fact. */
  public enum Kind {
    /** It is in the paper and was not read. */
    MISSED,
    /** It was read and is not in the paper. */
    SPURIOUS,
    /** It was read otherwise than it stands. */
    DIFFERENT
  }

  /** Returns one line: {@code 004 task.lead [III.2 1] Mở lớp …: 'Sở Y tế', but read ''}. */
  @Override
  public String toString() {
    String what =
        switch (kind) {
          case MISSED -> "missed '" + expected + "'";
          case SPURIOUS -> "nothing, but read '" + read + "'";
          case DIFFERENT -> "'" + expected + "', but read '" + read + "'";
        };
    return document + " " + field + (where.isEmpty() ? "" : " " + where) + ": " + what;
  }
}
