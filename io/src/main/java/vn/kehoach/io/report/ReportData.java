package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationReport;

/**
 * What the parts of a report look things up in.
 *
 * @param report the report
 * @param plan the plan it is about
 * @param rules what is known of rules, by code
 * @param ledger what became of each rule, by code
 * @param quotes the lines of the paper
 * @param fileName what the file is called, or the empty string
 */
record ReportData(
    ValidationReport report,
    Plan plan,
    ImmutableMap<String, RuleDescription> rules,
    ImmutableMap<String, LedgerEntry> ledger,
    SourceQuotes quotes,
    String fileName) {

  /** The argument of a finding that holds the printed words. */
  static final String QUOTE = "quote";

  static ReportData of(
      ValidationReport report,
      Plan plan,
      ImmutableMap<String, RuleDescription> rules,
      String fileName) {
    return new ReportData(
        report,
        plan,
        rules,
        Maps.uniqueIndex(report.ledger(), LedgerEntry::code),
        SourceQuotes.of(plan),
        fileName.isEmpty() ? plan.source().map(PlanSource::name).orElse("") : fileName);
  }

  Optional<RuleDescription> rule(String code) {
    return Optional.ofNullable(rules.get(code));
  }

  Optional<LedgerEntry> entry(String code) {
    return Optional.ofNullable(ledger.get(code));
  }

  /** The severity a rule gives its findings by itself. */
  Severity defaultSeverity(Finding finding) {
    return entry(finding.code()).map(LedgerEntry::defaultSeverity).orElse(finding.severity());
  }

  Optional<RuleGroup> group(Finding finding) {
    return entry(finding.code()).map(LedgerEntry::group);
  }

  /** Returns whether a rule has findings, those beyond the limit included. */
  boolean found(String code) {
    return entry(code).map(LedgerEntry::found).orElse(0) > 0;
  }

  /** The printed words that a finding names, or the empty string. */
  static String quote(Finding finding) {
    return finding.arguments().getOrDefault(QUOTE, "");
  }
}
