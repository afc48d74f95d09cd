package vn.kehoach.examples.cli;

/** What the program says to its caller when it ends. */
final class ExitCode {

  /** All went well. */
  static final int OK = 0;

  /** A plan has findings of severity error. */
  static final int FINDINGS = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A file could not be read or written. */
  static final int UNREADABLE = 3;

  private ExitCode() {}
}
