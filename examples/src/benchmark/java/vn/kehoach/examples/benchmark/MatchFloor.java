package vn.kehoach.examples.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;

/**
 * The least that pairs the indicators of every two plans: shared words of their names (Dice), and
 * the best one-to-one choice by the Hungarian method on arrays. It knows no synonyms, numbers,
 * units or excluding words.
 */
final class MatchFloor {

  private static final double ALIKE = 0.5;

  private MatchFloor() {}

  static long pairs(List<Plan> plans) {
    Map<String, Integer> numbers = new HashMap<>();
    List<int[][]> all = new ArrayList<>();
    for (Plan plan : plans) {
      all.add(plan.indicators().stream().map(i -> words(i, numbers)).toArray(int[][]::new));
    }
    long pairs = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        pairs += pairs(all.get(i), all.get(j));
      }
    }
    return pairs;
  }

  private static int[] words(Indicator indicator, Map<String, Integer> numbers) {
    return Folding.tokens(indicator.name()).stream()
        .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long pairs(int[][] left, int[][] right) {
    boolean turned = left.length > right.length;
    int[][] rows = turned ? right : left;
    int[][] columns = turned ? left : right;
    double[][] cost = new double[rows.length][columns.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        cost[r][c] = -dice(rows[r], columns[c]);
      }
    }
    int[] rowOf = assign(cost);
    long alike = 0;
    for (int c = 0; c < columns.length; c++) {
      alike += rowOf[c] >= 0 && cost[rowOf[c]][c] <= -ALIKE ? 1 : 0;
    }
    return alike;
  }

  private static double dice(int[] a, int[] b) {
    int shared = 0;
    int j = 0;
    for (int i = 0; i < a.length && j < b.length; ) {
      shared += a[i] == b[j] ? 1 : 0;
      int word = a[i];
      i += word <= b[j] ? 1 : 0;
      j += b[j] <= word ? 1 : 0;
    }
    return a.length + b.length == 0 ? 0 : 2.0 * shared / (a.length + b.length);
  }

  /** The row of each column, or -1; there are no more rows than columns. */
  private static int[] assign(double[][] cost) {
    int rows = cost.length;
    int columns = rows == 0 ? 0 : cost[0].length;
    double[] u = new double[rows + 1];
    double[] v = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] way = new int[columns + 1];
    double[] least = new double[columns + 1];
    boolean[] used = new boolean[columns + 1];
    for (int row = 1; row <= rows; row++) {
      rowOf[0] = row;
      int at = 0;
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      Arrays.fill(used, false);
      do {
        used[at] = true;
        int r = rowOf[at];
        int next = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int c = 1; c <= columns; c++) {
          if (!used[c]) {
            double reduced = cost[r - 1][c - 1] - u[r] - v[c];
            if (reduced < least[c]) {
              least[c] = reduced;
              way[c] = at;
            }
            if (least[c] < delta) {
              delta = least[c];
              next = c;
            }
          }
        }
        for (int c = 0; c <= columns; c++) {
          if (used[c]) {
            u[rowOf[c]] += delta;
            v[c] -= delta;
          } else {
            least[c] -= delta;
          }
        }
        at = next;
      } while (rowOf[at] != 0);
      while (at != 0) {
        rowOf[at] = rowOf[way[at]];
        at = way[at];
      }
    }
    int[] result = new int[columns];
    Arrays.setAll(result, c -> rowOf[c + 1] - 1);
    return result;
  }
}
