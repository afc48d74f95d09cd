package vn.kehoach.comparison;

import java.util.Locale;
import java.util.Optional;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.source.Evidence;

/**
 * A value of a paper that a status rests on.
 *
 * @param role what it was used as
 * @param source what the paper is called
 * @param value the value
 */
public record ProgressInput(Role role, String source, IndicatorValue value) {

  /** What a value was used as. */
  public enum Role {
    /** The target that is due next. */
    TARGET,
    /** Where things stood at the start. */
    BASELINE,
    /** A target of the plan before the one that is due next. */
    MILESTONE,
    /** The latest result. */
    RESULT,
    /** A result before it. */
    EARLIER_RESULT,
    /** A share of the plan from which the result was worked out. */
    PLAN_RATIO,
    /** A share of the plan that the result was checked against. */
    RATIO_CHECK,
    /** The change against the same period. */
    CHANGE;

    /**
     * Returns the word used in messages and exports.
     *
     * @return lower case with dashes, such as {@code plan-ratio}
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Returns the printed words.
   *
   * @return the words with their place, if the value was read from a paper
   */
  public Optional<Evidence> evidence() {
    return value.evidence();
  }
}
