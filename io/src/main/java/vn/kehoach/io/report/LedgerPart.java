package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.LedgerEntry;

/** The account of every rule as a table; on a narrow screen each row becomes a block. */
final class LedgerPart {

  private final HtmlOut out;
  private final ReportData data;
  private final ReportWords words;

  LedgerPart(HtmlOut out, ReportData data, ReportWords words) {
    this.out = out;
    this.data = data;
    this.words = words;
  }

  void write() {
    out.open("section", "aria-labelledby", "ledger").line();
    out.element("h2", words.text("ledger.heading"), "id", "ledger").line();
    out.element("p", words.text("ledger.intro")).line();
    out.open("table", "class", "ledger", "role", "table").line();
    out.open("thead", "role", "rowgroup").open("tr", "role", "row");
    for (String column : new String[] {"rule", "group", "severity", "outcome", "found"}) {
      String name = words.text("ledger." + column);
      out.element("th", name, "scope", "col", "role", "columnheader");
    }
    out.close().closeLine().open("tbody", "role", "rowgroup").line();
    data.report().ledger().forEach(this::row);
    out.closeLine().closeLine().closeLine();
  }

  private void row(LedgerEntry entry) {
    out.open("tr", "role", "row", "class", ReportWords.key(entry.outcome()));
    out.open("th", "scope", "row", "role", "rowheader");
    if (RulesPart.explains(data, entry.code())) {
      out.open("a", "href", "#rule-" + entry.code()).element("code", entry.code()).close();
    } else {
      out.element("code", entry.code());
    }
    data.rule(entry.code())
        .ifPresent(rule -> out.text(" ").element("span", words.sentence(rule), "class", "says"));
    out.close();
    cell("group", words.group(entry.group()));
    cell("severity", severity(entry));
    cell("outcome", outcome(entry));
    cell("found", found(entry));
    out.closeLine();
  }

  private void cell(String column, String text) {
    out.element("td", text, "role", "cell", "data-label", words.text("ledger." + column));
  }

  private String severity(LedgerEntry entry) {
    String severity = words.severity(entry.severity());
    String usual = words.severity(entry.defaultSeverity());
    return entry.severity() == entry.defaultSeverity()
        ? severity
        : severity + " " + words.text("finding.default", ImmutableMap.of("severity", usual));
  }

  private String outcome(LedgerEntry entry) {
    if (entry.outcome() == Outcome.RAN) {
      return words.text("outcome.ran", "items", entry.items());
    }
    return words.text("outcome." + ReportWords.key(entry.outcome()))
        + ": "
        + words.reason(entry.reason());
  }

  private String found(LedgerEntry entry) {
    if (entry.outcome() != Outcome.RAN) {
      return words.text("ledger.nothing");
    }
    String accepted =
        entry.accepted() == 0 ? "" : "; " + words.text("ledger.accepted", "n", entry.accepted());
    return entry.truncated()
        ? words.text(
                "ledger.truncated",
                ImmutableMap.of(
                    "found", String.valueOf(entry.open()), "kept", String.valueOf(entry.kept())))
            + accepted
        : entry.open() + accepted;
  }
}
