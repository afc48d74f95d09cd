package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.kehoach.comparison.OptimalAssignment.Edge;

class OptimalAssignmentProperties {

  @Property
  void noOtherChoiceWeighsMore(@ForAll long seed) {
    Random random = new Random(seed);
    int left = 1 + random.nextInt(5);
    int right = 1 + random.nextInt(5);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < left; i++) {
      for (int j = 0; j < right; j++) {
        if (random.nextInt(3) > 0) {
          edges.add(new Edge(i, j, 0.1 + random.nextDouble()));
        }
      }
    }

    List<Edge> chosen = OptimalAssignment.choose(edges, left, right);

    assertThat(chosen.stream().mapToDouble(Edge::weight).sum())
        .isCloseTo(best(edges, 0, new HashSet<>()), within(1e-9));
    assertThat(chosen).extracting(Edge::left).doesNotHaveDuplicates();
    assertThat(chosen).extracting(Edge::right).doesNotHaveDuplicates();
  }

  private static double best(List<Edge> edges, int from, Set<Integer> taken) {
    if (from == edges.size()) {
      return 0;
    }
    Edge edge = edges.get(from);
    double without = best(edges, from + 1, taken);
    if (taken.contains(edge.left()) || taken.contains(-1 - edge.right())) {
      return without;
    }
    Set<Integer> more = new HashSet<>(taken);
    more.add(edge.left());
    more.add(-1 - edge.right());
    return Math.max(without, edge.weight() + best(edges, from + 1, more));
  }
}
