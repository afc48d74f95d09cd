package vn.kehoach.io.json;

import java.io.IOException;

/**
 * JSON that does not say what it should, such as {@code /tasks/3/due/type must be one of [by,
 * during], but was 'til' (line 40, column 17)}.
 */
public final class PlanJsonException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final String complaint;
  private final int line;
  private final int column;

  PlanJsonException(String pointer, String complaint, int line, int column) {
    super(sentence(pointer, complaint, line, column));
    this.pointer = pointer;
    this.complaint = complaint;
    this.line = line;
    this.column = column;
  }

  private static String sentence(String pointer, String complaint, int line, int column) {
    String subject = pointer.isEmpty() ? "the file" : pointer;
    String place = line < 1 ? "" : " (line " + line + ", column " + column + ")";
    return subject + " " + complaint + place;
  }

  /** The same complaint about a line of a file of many lines. */
  PlanJsonException atLine(long number) {
    return new PlanJsonException(pointer, complaint, Math.toIntExact(number), column);
  }

  /**
   * Returns where the value stands that does not fit.
   *
   * @return a JSON Pointer (RFC 6901) such as {@code /tasks/3/due/type}; empty for the whole file
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Returns what was expected and what was found, without the place.
   *
   * @return such as {@code must be text, but was the number 5}
   */
  public String complaint() {
    return complaint;
  }

  /**
   * Returns the line.
   *
   * @return the line, 1 the first, or 0 if it is not known
   */
  public int line() {
    return line;
  }

  /**
   * Returns the column.
   *
   * @return the column in bytes, 1 the first, or 0 if it is not known
   */
  public int column() {
    return column;
  }
}
