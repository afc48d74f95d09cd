package vn.kehoach.io.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;

/**
 * The words of a report in a reader's language: those of the page from this room, those of the
 * findings from core or the caller.
 *
 * @param page the words of the page
 * @param findings the sentences of the findings and the reasons of rules that did not run
 */
record ReportWords(PageWords page, Messages findings) {

  /** Vietnamese or, for any other language, English. */
  static ReportWords of(Locale locale) {
    return new ReportWords(PageWords.of(locale, ReportWords.class), Messages.of(locale));
  }

  ReportWords withFindings(Messages sentences) {
    return new ReportWords(page, sentences);
  }

  String language() {
    return page.language();
  }

  boolean isVietnamese() {
    return page.isVietnamese();
  }

  String text(String code) {
    return page.text(code);
  }

  String text(String code, Map<String, String> arguments) {
    return page.text(code, arguments);
  }

  String text(String code, String name, int number) {
    return page.text(code, name, number);
  }

  String text(Finding finding) {
    return findings.text(finding);
  }

  /** One word, such as "Warning". */
  String severity(Severity severity) {
    return text("severity." + key(severity));
  }

  /** The heading of all findings of a severity, such as "Warnings". */
  String severities(Severity severity) {
    return text("severities." + key(severity));
  }

  String group(RuleGroup group) {
    return text("group." + key(group));
  }

  /** What a profile is called; a caller's own name is given as it is. */
  String profile(String name) {
    return page.messages().template("profile." + name).orElse(name);
  }

  /** Why a rule did not run; a reason without words is given as it is. */
  String reason(String code) {
    return findings.template("report.reason." + code).orElse(code);
  }

  String sentence(RuleDescription rule) {
    return isVietnamese() ? rule.sentenceVi() : rule.sentence();
  }

  /** Why a rule objects, in English where it says so in no other language. */
  String why(RuleDescription rule) {
    return isVietnamese() && !rule.whyVi().isEmpty() ? rule.whyVi() : rule.why();
  }

  /** A day as it is written: 15/01/2026 in Vietnamese, 2026-01-15 in English. */
  String day(LocalDate day) {
    return page.day(day);
  }

  static String key(Enum<?> constant) {
    return PageWords.key(constant);
  }
}
