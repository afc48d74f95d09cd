package vn.kehoach.io.chart;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves labels along a line so that none overlaps another, each as little as can be: the positions
 * nearest to the wished ones, by the sum of squares, that keep the order and the distance.
 */
final class Spread {

  private Spread() {}

  /**
   * Returns where labels stand.
   *
   * @param wished where each would like to be, in any order; ties keep their order
   * @param gap the least distance of two
   * @param low the least position
   * @param high the greatest position; where there is no room for all, labels go beyond it
   */
  static double[] apart(double[] wished, double gap, double low, double high) {
    int n = wished.length;
    int[] order = order(wished);
    double[] free = new double[n];
    for (int i = 0; i < n; i++) {
      free[i] = wished[order[i]] - i * gap;
    }
    pool(free);
    double[] placed = new double[n];
    double most = Math.max(low, high - (n - 1) * gap);
    for (int i = 0; i < n; i++) {
      placed[order[i]] = Math.min(Math.max(free[i], low), most) + i * gap;
    }
    return placed;
  }

  private static int[] order(double[] wished) {
    return IntStream.range(0, wished.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> wished[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The nearest sequence that never falls: neighbours that fall take their mean. */
  private static void pool(double[] values) {
    double[] sums = new double[values.length];
    int[] sizes = new int[values.length];
    int pools = 0;
    for (double value : values) {
      sums[pools] = value;
      sizes[pools] = 1;
      while (pools > 0 && sums[pools - 1] / sizes[pools - 1] > sums[pools] / sizes[pools]) {
        sums[pools - 1] += sums[pools];
        sizes[pools - 1] += sizes[pools];
        pools--;
      }
      pools++;
    }
    int at = 0;
    for (int p = 0; p < pools; p++) {
      for (int i = 0; i < sizes[p]; i++) {
        values[at++] = sums[p] / sizes[p];
      }
    }
  }
}
