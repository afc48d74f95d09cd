package vn.kehoach.validation;

import java.util.Map;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;

/**
 * One check of a plan, such as {@code indicator.unit-missing}: one class, one reason to object.
 *
 * <p>A rule holds no state, asks no clock and reads nothing but its arguments, so that it may run
 * in several threads and always says the same. All its findings carry its own code.
 */
public interface Rule {

  /**
   * Returns what there is to know about the rule.
   *
   * @return code, group, severity, sentence and examples; always the same
   */
  RuleDescription description();

  /**
   * Looks at a plan.
   *
   * @param plan the plan
   * @param context the date and whatever else is given from outside
   * @return the findings and the number of items looked at, or why the rule does not apply
   */
  Examination examine(Plan plan, ValidationContext context);

  /**
   * Returns the code of the rule and of its findings.
   *
   * @return such as {@code indicator.unit-missing}
   */
  default String code() {
    return description().code();
  }

  /**
   * Returns what part of a plan the rule looks at.
   *
   * @return the group
   */
  default RuleGroup group() {
    return description().group();
  }

  /**
   * Returns how much a finding matters unless the caller sets another severity.
   *
   * @return the default severity
   */
  default Severity severity() {
    return description().severity();
  }

  /**
   * Returns a finding of this rule with its default severity.
   *
   * @param place where, as a JSON Pointer into the plan's JSON and, if known, as characters of the
   *     paper; a finding that something is missing (code {@code …-missing}) may name the member
   *     that is to be filled in, of an object that is there
   * @param arguments named details, those of the rule's message template; {@code quote} holds the
   *     printed words, if there are any
   * @return the finding
   */
  default Finding finding(Place place, Map<String, String> arguments) {
    return Finding.of(code(), severity(), place, arguments);
  }
}
