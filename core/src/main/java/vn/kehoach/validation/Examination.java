package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;
import vn.kehoach.finding.Finding;

/**
 * What a rule answers: its findings and how many items it looked at, or why it did not look.
 *
 * <p>"Nothing found" and "nothing looked at" are different answers, so that a report never passes a
 * rule off as satisfied that had nothing to check.
 *
 * @param outcome whether the rule ran, does not apply to the plan, or lacks something from outside
 * @param items how many indicators, tasks, citations … were looked at; 0 unless the rule ran
 * @param findings what was noticed, in any order; empty unless the rule ran
 * @param reason why the rule did not run, as a code such as {@code no-indicators}; empty if it ran
 */
public record Examination(
    Outcome outcome, int items, ImmutableList<Finding> findings, String reason) {

  /** Whether a rule looked at the plan. */
  public enum Outcome {
    /** It looked at the plan. */
    RAN,
    /** The plan holds nothing the rule could look at. */
    NOT_APPLICABLE,
    /** The rule could not or was not allowed to run: a date is missing, the caller left it out. */
    SKIPPED,
    /** The rule broke with an exception. */
    FAILED
  }

  /**
   * Checks that findings come from rules that ran, and reasons from those that did not.
   *
   * @throws IllegalArgumentException if the parts contradict each other
   */
  public Examination {
    boolean ran = outcome == Outcome.RAN;
    if (items < 0) {
      throw new IllegalArgumentException("items must be 0 or more, but was " + items);
    }
    if (ran != reason.isEmpty()) {
      throw new IllegalArgumentException(
          "reason must be a code such as 'no-indicators' unless the rule ran, but was '"
              + reason
              + "' with outcome "
              + outcome);
    }
    if (!ran && (items > 0 || !findings.isEmpty())) {
      throw new IllegalArgumentException(
          "a rule that did not run must have no items and no findings, but had "
              + items
              + " and "
              + findings.size());
    }
  }

  /**
   * Returns the answer of a rule that looked at the plan.
   *
   * @param items how many items it looked at, 0 or more
   * @param findings what it noticed
   * @return the examination
   * @throws IllegalArgumentException if {@code items} is negative
   */
  public static Examination of(int items, Iterable<Finding> findings) {
    return new Examination(Outcome.RAN, items, ImmutableList.copyOf(findings), "");
  }

  /**
   * Returns the answer of a rule that finds nothing to look at.
   *
   * @param reason why, as a code such as {@code no-indicators}
   * @return the examination
   * @throws IllegalArgumentException if the reason is empty
   */
  public static Examination notApplicable(String reason) {
    return new Examination(Outcome.NOT_APPLICABLE, 0, ImmutableList.of(), reason);
  }

  /**
   * Returns the answer of a rule that lacks something from outside the plan.
   *
   * @param reason what is missing, as a code such as {@code no-date}
   * @return the examination
   * @throws IllegalArgumentException if the reason is empty
   */
  public static Examination skipped(String reason) {
    return new Examination(Outcome.SKIPPED, 0, ImmutableList.of(), reason);
  }

  static Examination failed(String exception) {
    return new Examination(Outcome.FAILED, 0, ImmutableList.of(), exception);
  }
}
