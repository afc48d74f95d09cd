package vn.kehoach.examples.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** How far a long work has come, told at most once a second and not in the first second. */
final class Progress {

  private static final long SECOND = 1_000_000_000L;

  private final PrintWriter err;
  private final LongSupplier nanos;
  private long last;

  Progress(PrintWriter err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  /** Says what is being done, such as {@code 3/24 132-KH-UBND.txt}. */
  void at(int number, int total, String what) {
    long now = nanos.getAsLong();
    if (total > 1 && now - last >= SECOND) {
      last = now;
      err.println(number + "/" + total + " " + what);
      err.flush();
    }
  }
}
