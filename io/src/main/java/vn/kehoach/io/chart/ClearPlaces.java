package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places for labels beside a column of points where no line runs through the letters: each as near
 * to its point as can be, from the top, in the order of the points.
 *
 * @param lines the lines to keep clear of
 * @param left where the labels begin
 * @param gap the least distance of two labels
 * @param low the least place
 * @param high the greatest place
 */
record ClearPlaces(ImmutableList<Segment> lines, double left, double gap, double low, double high) {

  /** How far from a label's middle a line must stay. */
  static final double CLEAR = 7.5;

  private static final double STEP = 1;
  private static final double FARTHEST = 60;

  /**
   * A straight line from left to right.
   *
   * @param x1 where it begins
   * @param y1 where it begins
   * @param x2 where it ends
   * @param y2 where it ends
   */
  record Segment(double x1, double y1, double x2, double y2) {

    /** Whether it runs through a label. */
    boolean crosses(double left, double right, double place) {
      double from = Math.max(left, x1);
      double to = Math.min(right, x2);
      if (from > to) {
        return false;
      }
      double a = y(from);
      double b = y(to);
      return Math.min(a, b) < place + CLEAR && Math.max(a, b) > place - CLEAR;
    }

    private double y(double x) {
      return x2 == x1 ? y1 : y1 + (y2 - y1) * (x - x1) / (x2 - x1);
    }
  }

  /**
   * Returns where labels stand; empty if there is no room for all.
   *
   * @param wished where each would like to be
   * @param wide how wide each is
   */
  Optional<double[]> of(double[] wished, double[] wide) {
    int[] order =
        IntStream.range(0, wished.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> wished[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] placed = new double[wished.length];
    double least = low;
    for (int i : order) {
      double place = nearest(wished[i], wide[i], least);
      if (Double.isNaN(place)) {
        return Optional.empty();
      }
      placed[i] = place;
      least = place + gap;
    }
    return Optional.of(placed);
  }

  private double nearest(double wished, double wide, double least) {
    double begin = Math.max(wished, least);
    return IntStream.rangeClosed(0, (int) (FARTHEST / STEP))
        .boxed()
        .flatMap(i -> Arrays.asList(begin - i * STEP, begin + i * STEP).stream())
        .filter(place -> place >= least && place <= high)
        .filter(place -> lines.stream().noneMatch(l -> l.crosses(left, left + wide, place)))
        .findFirst()
        .orElse(Double.NaN);
  }
}
