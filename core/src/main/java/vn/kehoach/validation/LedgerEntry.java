package vn.kehoach.validation;

import vn.kehoach.finding.Severity;
import vn.kehoach.validation.Examination.Outcome;

/**
 * What became of one rule in one validation, such as {@code indicator.unit-missing ran on 31 items
 * and found 2}.
 *
 * @param code the rule
 * @param group what part of the plan it looks at
 * @param outcome whether it ran, did not apply, was skipped or failed
 * @param items how many items it looked at
 * @param found how many findings it had, all of them
 * @param accepted how many of those the caller lets stand; they do not count
 * @param kept how many of the others the report holds
 * @param defaultSeverity the rule's own severity
 * @param severity the severity its findings have in the report
 * @param reason why it did not run, as a code such as {@code no-indicators}; of a failed rule the
 *     class of the exception; empty if it ran
 */
public record LedgerEntry(
    String code,
    RuleGroup group,
    Outcome outcome,
    int items,
    int found,
    int accepted,
    int kept,
    Severity defaultSeverity,
    Severity severity,
    String reason) {

  /**
   * Returns how many findings count.
   *
   * @return those found without those accepted, kept or not
   */
  public int open() {
    return found - accepted;
  }

  /**
   * Returns whether findings were left out of the report because of the limit.
   *
   * @return true if fewer are kept than were found
   */
  public boolean truncated() {
    return kept < open();
  }
}
