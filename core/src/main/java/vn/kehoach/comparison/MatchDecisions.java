package vn.kehoach.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.text.Folding;

/**
 * What people decided about pairs of indicators: confirmed as the same figure, or rejected. A
 * decision stands above every score.
 *
 * @param confirmed the pairs that are the same
 * @param rejected the pairs that are not
 */
public record MatchDecisions(ImmutableSet<Pair> confirmed, ImmutableSet<Pair> rejected) {

  /** No decisions. */
  public static final MatchDecisions NONE =
      new MatchDecisions(ImmutableSet.of(), ImmutableSet.of());

  /**
   * Two names, whichever plan comes first. Letter case and tone placement do not count.
   *
   * @param first the name with the lesser key
   * @param second the other name
   */
  public record Pair(String first, String second) {

    /**
     * Returns the pair of two names.
     *
     * @param one the {@linkplain Indicator#label label} of an indicator
     * @param other that of an indicator of the other plan
     * @return the pair
     */
    public static Pair of(String one, String other) {
      String a = Folding.key(one);
      String b = Folding.key(other);
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  /**
   * Checks that the decisions agree.
   *
   * @throws IllegalArgumentException if a pair is confirmed and rejected
   */
  public MatchDecisions {
    checkArgument(
        Sets.intersection(confirmed, rejected).isEmpty(),
        "a pair must be confirmed or rejected, but both are %s",
        Sets.intersection(confirmed, rejected));
  }

  boolean confirms(Indicator left, Indicator right) {
    return confirmed.contains(Pair.of(left.label(), right.label()));
  }

  boolean rejects(Indicator left, Indicator right) {
    return rejected.contains(Pair.of(left.label(), right.label()));
  }
}
