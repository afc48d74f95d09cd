package vn.kehoach.examples.benchmark;

import java.util.Locale;

/**
 * A line of the table: a measurement beside its base.
 *
 * @param what what was measured
 * @param ours our score, printed
 * @param base what it stands beside, with its score
 * @param ratio our score as a multiple of the base
 * @param mark the most the ratio may be
 * @param exact whether the ratio must be the mark itself
 */
record Line(String what, String ours, String base, double ratio, double mark, boolean exact) {

  static Line ofTimes(String what, double ours, String base, double beside, double mark) {
    return new Line(what, time(ours), base + " " + time(beside), ours / beside, mark, false);
  }

  String verdict() {
    boolean met = exact ? ratio == mark : ratio <= mark;
    return met ? "met" : "missed";
  }

  String printedMark() {
    return (exact ? "= " : "≤ ") + times(mark);
  }

  String printedRatio() {
    return times(ratio);
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.1 ? "%.4f×" : "%.2f×", ratio);
  }

  /** Prints a time given in milliseconds. */
  static String time(double milliseconds) {
    if (milliseconds < 1) {
      return String.format(Locale.ROOT, "%.1f µs", milliseconds * 1000);
    }
    return String.format(Locale.ROOT, milliseconds < 100 ? "%.2f ms" : "%.0f ms", milliseconds);
  }
}
