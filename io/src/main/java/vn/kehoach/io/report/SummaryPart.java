package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.LedgerEntry;
import vn.kehoach.validation.ValidationReport;

/** The sums of a page: findings by severity, rules by what became of them, what to beware of. */
final class SummaryPart {

  private final HtmlOut out;
  private final ValidationReport report;
  private final ReportWords words;

  SummaryPart(HtmlOut out, ReportData data, ReportWords words) {
    this.out = out;
    this.report = data.report();
    this.words = words;
  }

  void write() {
    out.open("section", "aria-labelledby", "summary").line();
    out.element("h2", words.text("summary.heading"), "id", "summary").line();
    out.open("ul", "class", "sums").line();
    report.counts().forEach(this::sum);
    out.closeLine();
    out.open("p").text(ledger() + " ");
    out.element("a", words.text("summary.to-ledger"), "class", "jump", "href", "#ledger")
        .closeLine();
    if (!report.accepted().isEmpty()) {
      accepted();
    }
    report.ledger().stream().filter(LedgerEntry::truncated).forEach(this::truncated);
    report.unknownCodes().forEach(code -> notice("summary.unknown-code", "code", code));
    report.entries(Outcome.FAILED).forEach(e -> notice("summary.failed", "code", e.code()));
    out.closeLine();
  }

  private void sum(Severity severity, int count) {
    out.open("li", "class", "sum " + ReportWords.key(severity));
    out.element("b", String.valueOf(count)).text(" ");
    String one = count == 1 ? words.severity(severity) : words.severities(severity);
    if (count == 0) {
      out.element("span", one);
    } else {
      out.element("a", one, "href", "#" + ReportWords.key(severity));
    }
    out.closeLine();
  }

  private void accepted() {
    out.open("p").text(words.text("summary.accepted", "count", report.accepted().size()) + " ");
    out.element("a", words.text("accepted.heading"), "class", "jump", "href", "#accepted")
        .closeLine();
  }

  private String ledger() {
    ImmutableMap.Builder<String, String> rules = ImmutableMap.builder();
    rules.put("rules", String.valueOf(report.ledger().size()));
    for (Outcome outcome : Outcome.values()) {
      rules.put(ReportWords.key(outcome), String.valueOf(report.entries(outcome).count()));
    }
    return words.text("summary.ledger", rules.buildOrThrow());
  }

  private void truncated(LedgerEntry entry) {
    String text =
        words.text(
            "summary.truncated",
            ImmutableMap.of(
                "code", entry.code(),
                "kept", String.valueOf(entry.kept()),
                "found", String.valueOf(entry.open())));
    out.element("p", text, "class", "notice").line();
  }

  private void notice(String key, String name, String value) {
    out.element("p", words.text(key, ImmutableMap.of(name, value)), "class", "notice").line();
  }
}
