package vn.kehoach.examples.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * How far a long work has come, told at most once a second and not in the first second.
 *
 * <p>At a terminal the line is written over; elsewhere each is a line of its own.
 */
final class Progress {

  private static final long SECOND = 1_000_000_000L;

  private final PrintWriter err;
  private final boolean terminal;
  private final LongSupplier nanos;
  private long last;
  private int shown;

  Progress(PrintWriter err, boolean terminal, LongSupplier nanos) {
    this.err = err;
    this.terminal = terminal;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  /** Says what is being done, such as {@code 3/24 132-KH-UBND.txt}. */
  void at(int number, int total, String what) {
    long now = nanos.getAsLong();
    if (total < 2 || now - last < SECOND) {
      return;
    }
    last = now;
    String line = number + "/" + total + " " + what;
    if (terminal) {
      err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      shown = line.length();
    } else {
      err.println(line);
    }
    err.flush();
  }

  /** Wipes the line away, before something else is written. */
  void clear() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }
}
