package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one-to-one choice among candidate pairs with the greatest sum of weights.
 *
 * <p>Candidates fall into groups that share no item; each group is solved by the Hungarian method
 * (Kuhn 1955, in the form with potentials). A group too large for that is filled best first.
 */
final class OptimalAssignment {

  /** The most cells a group's table may have. */
  private static final long MOST_CELLS = 250_000;

  /**
   * A candidate pair.
   *
   * @param left the position in the one list
   * @param right the position in the other
   * @param weight its weight, above 0
   * @param score what the weight was made of, for whoever asks later
   */
  record Edge(int left, int right, double weight, double score) {
    Edge(int left, int right, double weight) {
      this(left, right, weight, weight);
    }
  }

  private static final Comparator<Edge> BEST_FIRST =
      Comparator.comparingDouble(Edge::weight)
          .reversed()
          .thenComparingInt(e -> Math.abs(e.left() - e.right()))
          .thenComparingInt(e -> e.left() + e.right());

  private OptimalAssignment() {}

  /** The chosen edges, by their left position. */
  static ImmutableList<Edge> choose(List<Edge> edges, int left, int right) {
    int[] group = new int[left + right];
    Arrays.setAll(group, i -> i);
    for (Edge edge : edges) {
      group[root(group, edge.left())] = root(group, left + edge.right());
    }
    Map<Integer, List<Edge>> groups = new TreeMap<>();
    for (Edge edge : edges) {
      groups.computeIfAbsent(root(group, edge.left()), g -> new ArrayList<>()).add(edge);
    }
    List<Edge> chosen = new ArrayList<>();
    groups.values().forEach(own -> chosen.addAll(own.size() == 1 ? own : solve(own)));
    chosen.sort(Comparator.comparingInt(Edge::left));
    return ImmutableList.copyOf(chosen);
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static List<Edge> solve(List<Edge> edges) {
    int[] lefts = edges.stream().mapToInt(Edge::left).distinct().sorted().toArray();
    int[] rights = edges.stream().mapToInt(Edge::right).distinct().sorted().toArray();
    if ((long) lefts.length * rights.length > MOST_CELLS) {
      return bestFirst(edges);
    }
    boolean turned = lefts.length > rights.length;
    int[] rows = turned ? rights : lefts;
    int[] columns = turned ? lefts : rights;
    @Nullable Edge[][] table = new Edge[rows.length][columns.length];
    for (Edge edge : edges) {
      int row = Arrays.binarySearch(rows, turned ? edge.right() : edge.left());
      int column = Arrays.binarySearch(columns, turned ? edge.left() : edge.right());
      table[row][column] = edge;
    }
    List<Edge> chosen = new ArrayList<>();
    int[] rowOf = hungarian(table);
    for (int c = 0; c < columns.length; c++) {
      if (rowOf[c] >= 0 && table[rowOf[c]][c] != null) {
        chosen.add(table[rowOf[c]][c]);
      }
    }
    return chosen;
  }

  private static List<Edge> bestFirst(List<Edge> edges) {
    List<Edge> sorted = new ArrayList<>(edges);
    sorted.sort(BEST_FIRST);
    Set<Integer> lefts = new HashSet<>();
    Set<Integer> rights = new HashSet<>();
    List<Edge> chosen = new ArrayList<>();
    for (Edge edge : sorted) {
      if (!lefts.contains(edge.left()) && !rights.contains(edge.right())) {
        lefts.add(edge.left());
        rights.add(edge.right());
        chosen.add(edge);
      }
    }
    return chosen;
  }

  /** The row of each column, or -1; there are no more rows than columns. */
  private static int[] hungarian(@Nullable Edge[][] table) {
    int columns = table[0].length;
    double[] rowPotential = new double[table.length + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= table.length; row++) {
      rowOf[0] = row;
      augment(table, rowPotential, columnPotential, rowOf);
    }
    int[] result = new int[columns];
    Arrays.setAll(result, c -> rowOf[c + 1] - 1);
    return result;
  }

  /** Finds the cheapest way to seat one more row; column 0 stands for no column. */
  private static void augment(@Nullable Edge[][] table, double[] u, double[] v, int[] rowOf) {
    int columns = v.length - 1;
    double[] least = new double[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    int[] way = new int[columns + 1];
    boolean[] used = new boolean[columns + 1];
    int at = 0;
    do {
      used[at] = true;
      int row = rowOf[at];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int c = 1; c <= columns; c++) {
        if (used[c]) {
          continue;
        }
        double reduced = cost(table[row - 1][c - 1]) - u[row] - v[c];
        if (reduced < least[c]) {
          least[c] = reduced;
          way[c] = at;
        }
        if (least[c] < delta) {
          delta = least[c];
          next = c;
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

  private static double cost(@Nullable Edge edge) {
    return edge == null ? 0 : -edge.weight();
  }
}
