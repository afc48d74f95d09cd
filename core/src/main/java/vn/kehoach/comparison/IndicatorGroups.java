package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the indicators of several plans that mean the same figure together, whichever plan comes
 * first.
 *
 * <p>Every two plans are matched one to one; then the pairs are taken in turn, what people
 * confirmed first, then by falling score, and the two groups that a pair belongs to become one if
 *
 * <ol>
 *   <li>no plan would have two indicators in it,
 *   <li>no two of its indicators exclude each other (another age, "nam" and "nữ", a share and a sum
 *       of money) or were rejected by people, and
 *   <li>at least half of the pairs between the two groups were matched, so that a chain of
 *       likenesses alone joins nothing; what people confirmed needs no such support.
 * </ol>
 *
 * <p>Pairs that only may be the same are taken last; of the two groups they join, the larger one is
 * the indicator, and the other one's members are marked as unsure. Ties are settled by {@link
 * PlanOrder}, the place in the plan, and nothing else.
 */
final class IndicatorGroups {

  /**
   * A matched pair of nodes.
   *
   * @param left the number of the one indicator over all plans
   * @param right that of the other, which is greater
   * @param superior whether the other is of the superior paper
   */
  private record Link(int left, int right, double score, boolean decided, boolean superior) {
    boolean isSure() {
      return decided || score >= IndicatorMatching.SAME;
    }
  }

  /** Confirmed, then sure, then unsure ones, each by falling score; those of the last plan last. */
  private static final Comparator<Link> STRONGEST_FIRST =
      Comparator.comparing((Link link) -> !link.superior())
          .thenComparing(Link::decided)
          .thenComparingDouble(Link::score)
          .reversed()
          .thenComparingInt(Link::left)
          .thenComparingInt(Link::right);

  /** Indicators that are put together so far. */
  private static final class Cluster {
    private final List<Integer> nodes = new ArrayList<>();
    private final BitSet plans = new BitSet();
    private final BitSet unsure = new BitSet();
    private int sure = 1;
  }

  private final List<IndicatorIndex> plans;
  private final int[] order;
  private final int superior;
  private final int[] first;
  private final int[] planOf;
  private final Cluster[] clusters;
  private final Set<Long> linked = new HashSet<>();
  private final MatchDecisions decisions;

  private IndicatorGroups(
      List<IndicatorIndex> plans, Optional<IndicatorIndex> superior, MatchDecisions decisions) {
    this.plans =
        Stream.concat(plans.stream(), superior.stream()).collect(ImmutableList.toImmutableList());
    this.decisions = decisions;
    this.order =
        IntStream.concat(
                Arrays.stream(PlanOrder.of(plans)),
                IntStream.range(plans.size(), this.plans.size()))
            .toArray();
    this.superior = superior.isPresent() ? plans.size() : -1;
    this.first = new int[order.length + 1];
    for (int p = 0; p < order.length; p++) {
      first[p + 1] = first[p] + this.plans.get(order[p]).size();
    }
    this.planOf = new int[first[order.length]];
    this.clusters = new Cluster[planOf.length];
    for (int p = 0; p < order.length; p++) {
      for (int node = first[p]; node < first[p + 1]; node++) {
        planOf[node] = p;
        clusters[node] = new Cluster();
        clusters[node].nodes.add(node);
        clusters[node].plans.set(p);
      }
    }
  }

  /** The groups, each indicator of each plan in one; in no particular order. */
  static ImmutableList<IndicatorGroup> of(List<IndicatorIndex> plans, MatchDecisions decisions) {
    return of(plans, Optional.empty(), decisions);
  }

  /**
   * The groups of plans, with the indicators of a superior paper put to those that are found
   * without it; the paper's place is behind the last plan's.
   */
  static ImmutableList<IndicatorGroup> of(
      List<IndicatorIndex> plans, Optional<IndicatorIndex> superior, MatchDecisions decisions) {
    IndicatorGroups groups = new IndicatorGroups(plans, superior, decisions);
    groups.links().forEach(groups::join);
    return groups.groups();
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (int p = 0; p < order.length; p++) {
      for (int q = p + 1; q < order.length; q++) {
        IndicatorIndex left = plans.get(order[p]);
        IndicatorIndex right = plans.get(order[q]);
        for (IndicatorMatching.Pick pick : IndicatorMatching.picks(left, right, decisions)) {
          int i = first[p] + pick.left();
          int j = first[q] + pick.right();
          links.add(new Link(i, j, pick.score(), pick.decided(), order[q] == superior));
          linked.add(pair(i, j));
        }
      }
    }
    links.sort(STRONGEST_FIRST);
    return links;
  }

  private static long pair(int i, int j) {
    return ((long) Math.min(i, j) << Integer.SIZE) | Math.max(i, j);
  }

  private void join(Link link) {
    Cluster a = clusters[link.left()];
    Cluster b = clusters[link.right()];
    if (a == b || a.plans.intersects(b.plans) || !agree(a, b, link.decided())) {
      return;
    }
    boolean aLeads =
        link.superior() || (a.sure != b.sure ? a.sure > b.sure : a.nodes.get(0) < b.nodes.get(0));
    Cluster whole = aLeads ? a : b;
    Cluster part = aLeads ? b : a;
    if (link.isSure()) {
      whole.sure += part.sure;
      whole.unsure.or(part.unsure);
    } else {
      whole.unsure.or(part.plans);
    }
    whole.plans.or(part.plans);
    for (int node : part.nodes) {
      whole.nodes.add(node);
      clusters[node] = whole;
    }
  }

  private boolean agree(Cluster a, Cluster b, boolean decided) {
    int agreed = 0;
    for (int i : a.nodes) {
      for (int j : b.nodes) {
        boolean matched = linked.contains(pair(i, j));
        agreed += matched ? 1 : 0;
        if (!matched && exclude(profile(i), profile(j), decided)) {
          return false;
        }
      }
    }
    return decided || 2 * agreed >= a.nodes.size() * b.nodes.size();
  }

  private boolean exclude(IndicatorProfile a, IndicatorProfile b, boolean decided) {
    return decisions.rejects(a.indicator(), b.indicator())
        || (!decided
            && !decisions.confirms(a.indicator(), b.indicator())
            && IndicatorMatching.score(a, b) == 0);
  }

  private IndicatorProfile profile(int node) {
    int p = planOf[node];
    return plans.get(order[p]).profile(node - first[p]);
  }

  /** The groups, by the first of their nodes. */
  private ImmutableList<IndicatorGroup> groups() {
    ImmutableList.Builder<IndicatorGroup> groups = ImmutableList.builder();
    for (int node = 0; node < clusters.length; node++) {
      if (clusters[node].nodes.get(0) == node) {
        groups.add(group(clusters[node]));
      }
    }
    return groups.build();
  }

  private IndicatorGroup group(Cluster cluster) {
    int[] places = new int[order.length];
    Arrays.fill(places, -1);
    for (int node : cluster.nodes) {
      int p = planOf[node];
      places[order[p]] = node - first[p];
    }
    BitSet unsure = new BitSet();
    cluster.unsure.stream().forEach(p -> unsure.set(order[p]));
    return new IndicatorGroup(ImmutableIntArray.copyOf(places), unsure, ImmutableListMultimap.of());
  }
}
