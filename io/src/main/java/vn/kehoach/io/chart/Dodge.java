package vn.kehoach.io.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Moves marks of one column aside that would hide each other: the place across is free. */
final class Dodge {

  /** Marks nearer to each other than this hide each other. */
  private static final double NEAR = 8;

  private static final double ASIDE = 11;
  private static final double FARTHEST = 22;

  private Dodge() {}

  /**
   * Returns how far each mark is moved aside.
   *
   * @param places where the marks stand along the axis
   */
  static double[] aside(double[] places) {
    Integer[] order = IntStream.range(0, places.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble(i -> places[i]));
    double[] aside = new double[places.length];
    int from = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || places[order[i]] - places[order[i - 1]] >= NEAR) {
        spread(order, from, i, aside);
        from = i;
      }
    }
    return aside;
  }

  private static void spread(Integer[] order, int from, int to, double[] aside) {
    Integer[] run = Arrays.copyOfRange(order, from, to);
    Arrays.sort(run);
    double step = Math.min(ASIDE, 2 * FARTHEST / Math.max(1, run.length - 1));
    for (int i = 0; i < run.length; i++) {
      aside[run[i]] = (i - (run.length - 1) / 2.0) * step;
    }
  }
}
