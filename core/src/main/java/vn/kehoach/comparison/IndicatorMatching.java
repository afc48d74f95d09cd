package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.comparison.OptimalAssignment.Edge;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.naming.NameProfile;
import vn.kehoach.plan.Plan;

/**
 * Which indicators of two plans mean the same figure, one to one.
 *
 * <p>Names are compared word by word, with abbreviations and synonyms written out, weak words
 * lowered, and a sub-row's group taken into account. Numbers in names must agree ("dưới 1 tuổi" is
 * not "dưới 5 tuổi"), words that exclude each other part ("nam", "nữ"), and a share is never a sum
 * of money. Among all one-to-one choices the one with the best matches overall is taken; its result
 * does not depend on which plan comes first.
 *
 * @param pairs the matches, in the order of the left plan
 * @param unmatchedLeft the indicators of the left plan that have no match, in its order
 * @param unmatchedRight the indicators of the right plan that have no match, in its order
 */
public record IndicatorMatching(
    ImmutableList<IndicatorMatch> pairs,
    ImmutableList<Indicator> unmatchedLeft,
    ImmutableList<Indicator> unmatchedRight) {

  /** The least score of a match that counts as the same figure. */
  static final double SAME = 0.72;

  /** The least score of a match at all. */
  static final double MAYBE = 0.55;

  /** A tie is settled by a fraction too small to overrule a score. */
  private static final double TIE = 1e-6;

  private static final int[] NOWHERE = {};

  private static final double TIE_UNITS = 0.6;
  private static final double TIE_NUMBER = 0.35;
  private static final double TIE_REST = 0.05;

  /**
   * Returns the matching of two plans.
   *
   * @param left the one plan
   * @param right the other plan
   * @return the matches and what is left over
   */
  public static IndicatorMatching between(Plan left, Plan right) {
    return between(IndicatorIndex.of(left), IndicatorIndex.of(right));
  }

  /**
   * Returns the matching of two plans whose indicators are prepared.
   *
   * @param left the index of the one plan
   * @param right the index of the other plan
   * @return the matches and what is left over
   */
  public static IndicatorMatching between(IndicatorIndex left, IndicatorIndex right) {
    return between(left, right, MatchDecisions.NONE);
  }

  /**
   * Returns the matching of two plans as far as people have not decided, and their decisions.
   *
   * @param left the index of the one plan
   * @param right the index of the other plan
   * @param decisions pairs that are confirmed or rejected; of several indicators with a confirmed
   *     name, the first ones are paired
   * @return the matches and what is left over
   */
  public static IndicatorMatching between(
      IndicatorIndex left, IndicatorIndex right, MatchDecisions decisions) {
    boolean[] takenLeft = new boolean[left.size()];
    boolean[] takenRight = new boolean[right.size()];
    List<Edge> edges = decided(left, right, decisions, takenLeft, takenRight);
    IndicatorMatch[] matches = new IndicatorMatch[left.size()];
    edges.forEach(
        e ->
            matches[e.left()] =
                match(left.profile(e.left()), right.profile(e.right())).confirmed());
    for (Edge edge : choose(left, right, decisions, takenLeft, takenRight)) {
      takenLeft[edge.left()] = true;
      takenRight[edge.right()] = true;
      matches[edge.left()] = match(left.profile(edge.left()), right.profile(edge.right()));
    }
    ImmutableList.Builder<IndicatorMatch> pairs = ImmutableList.builder();
    for (int i = 0; i < matches.length; i++) {
      if (takenLeft[i]) {
        pairs.add(matches[i]);
      }
    }
    return new IndicatorMatching(
        pairs.build(), remaining(left, takenLeft), remaining(right, takenRight));
  }

  /** The confirmed pairs, marked as taken. */
  private static List<Edge> decided(
      IndicatorIndex left,
      IndicatorIndex right,
      MatchDecisions decisions,
      boolean[] takenLeft,
      boolean[] takenRight) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; !decisions.confirmed().isEmpty() && i < left.size(); i++) {
      for (int j = 0; !takenLeft[i] && j < right.size(); j++) {
        if (!takenRight[j]
            && decisions.confirms(left.profile(i).indicator(), right.profile(j).indicator())) {
          takenLeft[i] = true;
          takenRight[j] = true;
          edges.add(new Edge(i, j, 1));
        }
      }
    }
    return edges;
  }

  private static ImmutableList<Edge> choose(
      IndicatorIndex left,
      IndicatorIndex right,
      MatchDecisions decisions,
      boolean[] takenLeft,
      boolean[] takenRight) {
    if (decisions.equals(MatchDecisions.NONE)) {
      return choose(left, right);
    }
    List<Edge> open = new ArrayList<>(candidates(left, right));
    open.removeIf(
        e ->
            takenLeft[e.left()]
                || takenRight[e.right()]
                || decisions.rejects(
                    left.profile(e.left()).indicator(), right.profile(e.right()).indicator()));
    return OptimalAssignment.choose(open, left.size(), right.size());
  }

  /**
   * A chosen pair before its match is told.
   *
   * @param left the place in the left plan
   * @param right the place in the right plan
   * @param score how alike the two are
   * @param decided whether people confirmed it
   */
  record Pick(int left, int right, double score, boolean decided) {}

  /** The chosen pairs, without what explains them; confirmed ones first, each by its left place. */
  static ImmutableList<Pick> picks(
      IndicatorIndex left, IndicatorIndex right, MatchDecisions decisions) {
    boolean[] takenLeft = new boolean[left.size()];
    boolean[] takenRight = new boolean[right.size()];
    ImmutableList.Builder<Pick> picks = ImmutableList.builder();
    for (Edge edge : decided(left, right, decisions, takenLeft, takenRight)) {
      double score = score(left.profile(edge.left()), right.profile(edge.right()));
      picks.add(new Pick(edge.left(), edge.right(), score, true));
    }
    for (Edge edge : choose(left, right, decisions, takenLeft, takenRight)) {
      picks.add(new Pick(edge.left(), edge.right(), edge.score(), false));
    }
    return picks.build();
  }

  /** The places of the chosen pairs, by their left place. */
  static ImmutableList<Edge> choose(IndicatorIndex left, IndicatorIndex right) {
    return OptimalAssignment.choose(candidates(left, right), left.size(), right.size());
  }

  /** The pairs whose names share enough and that are alike enough. */
  private static List<Edge> candidates(IndicatorIndex left, IndicatorIndex right) {
    List<Edge> edges = new ArrayList<>();
    double[] shared = new double[right.size()];
    int[] touched = new int[right.size()];
    int[] askedFor = new int[right.size()];
    for (int i = 0; i < left.size(); i++) {
      IndicatorProfile mine = left.profile(i);
      int size = addWeights(mine, right, shared, touched);
      int[] known = mine.entry().map(right::placesOfEntry).orElse(NOWHERE);
      for (int t = 0; t < size; t++) {
        int j = touched[t];
        double most = 2 * shared[j];
        shared[j] = 0;
        double all = mine.leastTotal() + right.profile(j).leastTotal();
        if (most >= MAYBE * all || Arrays.binarySearch(known, j) >= 0) {
          addIfLikely(edges, mine, i, right.profile(j), j);
          askedFor[j] = i + 1;
        }
      }
      for (int j : known) {
        if (askedFor[j] != i + 1) {
          addIfLikely(edges, mine, i, right.profile(j), j);
        }
      }
    }
    return edges;
  }

  /** Adds up the weight of shared words, never less than it is; returns how many share any. */
  private static int addWeights(
      IndicatorProfile mine, IndicatorIndex right, double[] shared, int[] touched) {
    int size = 0;
    for (NameProfile name : mine.names()) {
      for (int k = 0; k < name.keys().size(); k++) {
        for (int j : right.places(name.keys().get(k))) {
          if (shared[j] == 0) {
            touched[size++] = j;
          }
          shared[j] += name.weight(k);
        }
      }
    }
    return size;
  }

  private static void addIfLikely(
      List<Edge> edges, IndicatorProfile mine, int i, IndicatorProfile its, int j) {
    double score = score(mine, its);
    if (score >= MAYBE) {
      double weight = score * score * score * score + TIE * tie(mine, its);
      edges.add(new Edge(i, j, weight, score));
    }
  }

  /** Of equal names, those with the same units go together, then those with the same number. */
  private static double tie(IndicatorProfile mine, IndicatorProfile its) {
    double scattered = (double) (mixed(mine.tieHash() + its.tieHash()) >>> 16) / (1 << 16);
    boolean sameNumber = mine.indicator().number().equals(its.indicator().number());
    return (mine.hasUnitsOf(its) ? TIE_UNITS : 0)
        + (sameNumber ? TIE_NUMBER : 0)
        + TIE_REST * scattered;
  }

  /** Scatters a hash (the last step of MurmurHash3). */
  private static int mixed(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /** How alike two prepared indicators are, from 0 to 1. */
  static double score(IndicatorProfile left, IndicatorProfile right) {
    return left.compare(right).score();
  }

  private static IndicatorMatch match(IndicatorProfile left, IndicatorProfile right) {
    IndicatorProfile.Likelihood likelihood = left.compare(right);
    double score = likelihood.score();
    return new IndicatorMatch(
        left.indicator(),
        right.indicator(),
        score,
        likelihood.reason(),
        score >= SAME ? MatchVerdict.SAME : MatchVerdict.MAYBE,
        likelihood.factors());
  }

  private static ImmutableList<Indicator> remaining(IndicatorIndex index, boolean[] taken) {
    ImmutableList.Builder<Indicator> remaining = ImmutableList.builder();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        remaining.add(index.profile(i).indicator());
      }
    }
    return remaining.build();
  }

  /**
   * Returns the matches of a verdict.
   *
   * @param verdict how sure they are
   * @return those matches, in the order of the left plan
   */
  public Stream<IndicatorMatch> pairs(MatchVerdict verdict) {
    return pairs.stream().filter(pair -> pair.verdict() == verdict);
  }
}
