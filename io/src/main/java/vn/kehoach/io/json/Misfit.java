package vn.kehoach.io.json;

/**
 * A value that is not what was expected, on its way to whoever reports it.
 *
 * <p>Without a stack trace, because a lenient reading may meet thousands of them.
 */
final class Misfit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final String complaint;
  private final int line;
  private final int column;
  private final boolean fatal;

  Misfit(String pointer, String complaint, int line, int column, boolean fatal) {
    super(complaint, null, false, false);
    this.pointer = pointer;
    this.complaint = complaint;
    this.line = line;
    this.column = column;
    this.fatal = fatal;
  }

  String pointer() {
    return pointer;
  }

  /** What was expected and found, such as {@code must be text, but was the number 5}. */
  String complaint() {
    return complaint;
  }

  /** Whether no part of the file can be trusted, as after a repeated member or a broken limit. */
  boolean fatal() {
    return fatal;
  }

  PlanJsonException toException() {
    return new PlanJsonException(pointer, complaint, line, column);
  }
}
