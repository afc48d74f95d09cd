package vn.kehoach.validation;

import org.immutables.value.Value;
import vn.kehoach.finding.Severity;

/**
 * What there is to know about a rule before it runs: its code, severity, sentence and examples.
 *
 * <p>The sentence says what the rule objects to in any plan; what it found in one plan is said by
 * the template of the same code in the messages of {@code vn.kehoach.finding}.
 */
@Value.Immutable
public interface RuleDescription extends WithRuleDescription {

  /**
   * Returns the code of the rule and of its findings.
   *
   * @return lower case words with dots and dashes, such as {@code indicator.unit-missing}
   */
  String code();

  /**
   * Returns what part of a plan the rule looks at.
   *
   * @return the group
   */
  RuleGroup group();

  /**
   * Returns how much a finding matters unless the caller sets another severity.
   *
   * @return the default severity
   */
  Severity severity();

  /**
   * Returns what the rule objects to, in English.
   *
   * @return one sentence without a full stop
   */
  String sentence();

  /**
   * Returns what the rule objects to, in Vietnamese.
   *
   * @return one sentence without a full stop
   */
  String sentenceVi();

  /**
   * Returns why it matters and where the rule keeps silent on purpose, in English.
   *
   * @return one or more sentences
   */
  String why();

  /**
   * Returns the same reasons in Vietnamese.
   *
   * @return one or more sentences, or the empty string where a rule gives them in English only
   */
  @Value.Default
  default String whyVi() {
    return "";
  }

  /**
   * Returns the clause or the practice the rule rests on.
   *
   * @return such as {@code Nghị định 30/2020/NĐ-CP, Điều 8}, or the empty string
   */
  @Value.Default
  default String clause() {
    return "";
  }

  /**
   * Returns a plan the rule has nothing to say about.
   *
   * @return a short sketch of a plan
   */
  String goodExample();

  /**
   * Returns a plan the rule objects to, as close to the good one as can be.
   *
   * @return a short sketch of a plan
   */
  String badExample();

  /**
   * Returns a new builder.
   *
   * @return a builder of descriptions
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of descriptions; not safe for use by several threads. */
  class Builder extends ImmutableRuleDescription.Builder {
    Builder() {}
  }
}
