package vn.kehoach.io.report;

import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.RuleDescription;

/** Why the rules that found something object, and on what each one rests. */
final class RulesPart {

  private final HtmlOut out;
  private final ReportData data;
  private final ReportWords words;

  RulesPart(HtmlOut out, ReportData data, ReportWords words) {
    this.out = out;
    this.data = data;
    this.words = words;
  }

  /** Returns whether the page explains a rule: one that is known and found something. */
  static boolean explains(ReportData data, String code) {
    return data.rule(code).isPresent() && data.found(code);
  }

  void write() {
    if (data.report().ledger().stream().noneMatch(e -> explains(data, e.code()))) {
      return;
    }
    out.open("section", "aria-labelledby", "rules").line();
    out.element("h2", words.text("rules.heading"), "id", "rules").line();
    for (LedgerEntry entry : data.report().ledger()) {
      if (explains(data, entry.code())) {
        data.rule(entry.code()).ifPresent(this::rule);
      }
    }
    out.closeLine();
  }

  private void rule(RuleDescription rule) {
    out.open("section", "class", "rule", "id", "rule-" + rule.code()).line();
    out.open("h3").element("code", rule.code()).closeLine();
    out.element("p", words.sentence(rule) + ".", "class", "says").line();
    why(rule);
    if (!rule.clause().isEmpty()) {
      out.open("p").element("span", words.text("rules.clause"), "class", "label");
      out.text(" " + rule.clause()).closeLine();
    }
    out.closeLine();
  }

  /** A reason that is there in English alone says so to those who read aloud. */
  private void why(RuleDescription rule) {
    out.open("p").element("span", words.text("rules.why"), "class", "label").text(" ");
    if (words.isVietnamese() && rule.whyVi().isEmpty()) {
      out.element("span", rule.why(), "lang", "en");
    } else {
      out.text(words.why(rule));
    }
    out.closeLine();
  }
}
