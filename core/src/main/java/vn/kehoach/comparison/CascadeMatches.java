package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.indicator.CatalogueMatch;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/**
 * Which indicators of a plan are those of a superior paper.
 *
 * <p>A plan in prose may name one indicator in two places, once for each year, in words a little
 * apart: what is left over is matched once more, and then counts for the same superior indicator.
 */
final class CascadeMatches {

  private final Plan plan;
  private final IndicatorCatalogue catalogue;
  private final ImmutableListMultimap<Indicator, IndicatorMatch> matches;
  private final ImmutableList<Indicator> rest;

  private CascadeMatches(
      Plan plan,
      IndicatorCatalogue catalogue,
      ImmutableListMultimap<Indicator, IndicatorMatch> matches,
      ImmutableList<Indicator> rest) {
    this.plan = plan;
    this.catalogue = catalogue;
    this.matches = matches;
    this.rest = rest;
  }

  static CascadeMatches of(
      IndicatorIndex superior, Plan plan, Registries registries, MatchDecisions decisions) {
    ImmutableListMultimap.Builder<Indicator, IndicatorMatch> matches =
        ImmutableListMultimap.builder();
    IndicatorMatching first =
        IndicatorMatching.between(superior, IndicatorIndex.of(plan, registries), decisions);
    first.pairs().forEach(match -> matches.put(match.left(), match));
    Plan left = plan.withIndicators(first.unmatchedRight());
    IndicatorMatching second =
        IndicatorMatching.between(superior, IndicatorIndex.of(left, registries), decisions);
    second.pairs(MatchVerdict.SAME).forEach(match -> matches.put(match.left(), match));
    ImmutableSet<Indicator> placed =
        second
            .pairs(MatchVerdict.SAME)
            .map(IndicatorMatch::right)
            .collect(ImmutableSet.toImmutableSet());
    return new CascadeMatches(
        plan,
        registries.indicators(),
        matches.build(),
        first.unmatchedRight().stream()
            .filter(indicator -> !placed.contains(indicator))
            .collect(ImmutableList.toImmutableList()));
  }

  /** The matches of a superior indicator, the likelier first. */
  ImmutableList<IndicatorMatch> of(Indicator superior) {
    return matches.get(superior);
  }

  /**
   * Whether nobody need confirm a match: its words say so, or the entry that the superior is of.
   */
  boolean isSure(IndicatorMatch match) {
    return match.verdict() == MatchVerdict.SAME
        || catalogue
            .name(match.right())
            .filter(CatalogueMatch::isSure)
            .filter(m -> m.entry().id().equals(match.left().id()))
            .isPresent();
  }

  /** The sub-rows of an indicator that have targets. */
  Stream<Indicator> parts(Indicator indicator) {
    return plan.indicators().stream()
        .filter(part -> part.parentId().filter(indicator.id()::equals).isPresent())
        .filter(part -> !CascadeJudge.targets(part).isEmpty());
  }

  /** What the superior paper does not have, with parts of what it has left out. */
  ImmutableList<Indicator> additions() {
    List<Indicator> parts =
        matches.values().stream()
            .map(IndicatorMatch::right)
            .filter(indicator -> CascadeJudge.targets(indicator).isEmpty())
            .flatMap(this::parts)
            .toList();
    return rest.stream()
        .filter(indicator -> !CascadeJudge.targets(indicator).isEmpty())
        .filter(indicator -> !parts.contains(indicator))
        .collect(ImmutableList.toImmutableList());
  }
}
