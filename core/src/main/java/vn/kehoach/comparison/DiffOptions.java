package vn.kehoach.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.agency.AgencyRegistry;
import vn.kehoach.indicator.IndicatorCatalogue;

/**
 * What a difference tells, and how close two texts must be to count as one.
 *
 * <pre>{@code
 * DiffOptions options =
 *     DiffOptions.builder().addUntold(Meaning.RENUMBERED, Meaning.WORDING_ONLY).build();
 * PlanDiff diff = PlanDiff.between(draft, signed, options);
 * }</pre>
 *
 * <p>Options decide what is told, not what is applied: {@link PlanDiff#apply} gives the later
 * version whatever is left untold.
 */
@Value.Immutable
public interface DiffOptions extends WithDiffOptions {

  /**
   * The least likeness of words that makes two texts versions of one: three words in five are
   * shared. Chosen by judgement, not measured on pairs of real versions.
   */
  double LIKENESS = 0.6;

  /**
   * The same for texts that stand under the same number in the same section: one word in three, as
   * the place speaks for them too. Chosen by judgement.
   */
  double NUMBERED_LIKENESS = 0.34;

  /**
   * The least likeness of a text and the two that it was parted into, taken together: a text that
   * is cut in two keeps its words but for a joint and a repeated verb. Chosen by judgement.
   */
  double SPLIT_LIKENESS = 0.75;

  /**
   * The least share of a text's words that each of the two parts brings alone: less is a remark
   * added to a text, not a half of it. Words that both parts repeat, such as the lead and the time,
   * are left out of the reckoning. Chosen by judgement.
   */
  double SPLIT_SHARE = 0.2;

  /**
   * Returns the sorts of change that are left out.
   *
   * @return none unless given
   */
  ImmutableSet<ChangeType> omitted();

  /**
   * Returns the meanings that are left out of {@link PlanDiff#meanings}; a change that means
   * something else besides is told for that.
   *
   * @return none unless given
   */
  ImmutableSet<Meaning> untold();

  /**
   * Returns whether items are told of that differ in nothing but their evidence.
   *
   * @return false unless given
   */
  @Value.Default
  default boolean tellsEvidence() {
    return false;
  }

  /**
   * Returns the least likeness of words for a match.
   *
   * @return from 0 to 1; {@link #LIKENESS} unless given
   */
  @Value.Default
  default double likeness() {
    return LIKENESS;
  }

  /**
   * Returns the least likeness of words for a match by number.
   *
   * @return from 0 to 1; {@link #NUMBERED_LIKENESS} unless given
   */
  @Value.Default
  default double numberedLikeness() {
    return NUMBERED_LIKENESS;
  }

  /**
   * Returns the least likeness of a text and its two parts.
   *
   * @return from 0 to 1; {@link #SPLIT_LIKENESS} unless given
   */
  @Value.Default
  default double splitLikeness() {
    return SPLIT_LIKENESS;
  }

  /**
   * Returns the least share of a text that each of its two parts brings alone.
   *
   * @return from 0 to 1; {@link #SPLIT_SHARE} unless given
   */
  @Value.Default
  default double splitShare() {
    return SPLIT_SHARE;
  }

  /**
   * Returns the catalogue that knows the directions of indicators which do not tell theirs.
   *
   * @return the standard one unless given
   */
  Optional<IndicatorCatalogue> catalogue();

  /**
   * Returns the registry that knows the successors of bodies.
   *
   * @return the standard one unless given
   */
  Optional<AgencyRegistry> agencies();

  /**
   * Returns the options under which the difference read backwards tells the same.
   *
   * @return removed for added, lowered for raised, and so on
   */
  default DiffOptions mirror() {
    return withOmitted(omitted().stream().map(ChangeType::mirror).toList())
        .withUntold(untold().stream().map(Meaning::mirror).toList());
  }

  /** Refuses likenesses that are none. */
  @Value.Check
  default void check() {
    checkShare("likeness", likeness());
    checkShare("numberedLikeness", numberedLikeness());
    checkShare("splitLikeness", splitLikeness());
    checkShare("splitShare", splitShare());
  }

  private static void checkShare(String name, double share) {
    checkArgument(share >= 0 && share <= 1, "%s must be from 0 to 1, but was %s", name, share);
  }

  /**
   * Returns the usual options: everything but evidence is told.
   *
   * @return the one immutable instance
   */
  static DiffOptions standard() {
    return Standard.OPTIONS;
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of options
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of options; not safe for use by several threads. */
  class Builder extends ImmutableDiffOptions.Builder {
    Builder() {}
  }

  /** Holds the usual options. */
  final class Standard {
    private static final DiffOptions OPTIONS = builder().build();

    private Standard() {}
  }
}
