package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.QuotePart;
import vn.kehoach.plan.SourceQuote;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.validation.Fingerprint;

/**
 * One finding: its sentence, how much it matters, its line of the paper, its rule and its place.
 */
final class FindingPart {

  /** The group of findings that no rule of the report has. */
  static final String NO_GROUP = "none";

  private final HtmlOut out;
  private final ReportData data;
  private final ReportWords words;
  private final QuotePart quotes;

  FindingPart(HtmlOut out, ReportData data, ReportWords words) {
    this.out = out;
    this.data = data;
    this.words = words;
    this.quotes = new QuotePart(out, words.page());
  }

  void write(Finding finding, Fingerprint fingerprint, int number) {
    String severity = ReportWords.key(finding.severity());
    String group = data.group(finding).map(ReportWords::key).orElse(NO_GROUP);
    String id = "f" + number;
    out.open(
        "article",
        "class",
        "finding " + severity,
        "id",
        id,
        "aria-labelledby",
        id + "-says",
        "data-severity",
        severity,
        "data-group",
        group);
    out.line().open("h4", "id", id + "-says");
    out.element("span", number + ".", "class", "number").text(" ");
    out.element("span", words.text(finding)).closeLine();
    quote(finding);
    out.open("p", "class", "about");
    severity(finding);
    out.text(" ");
    code(finding.code());
    place(finding);
    fingerprint(fingerprint);
    out.closeLine().closeLine();
  }

  private void quote(Finding finding) {
    String printed = ReportData.quote(finding);
    Optional<SourceQuote> line = data.quotes().at(finding.place());
    if (line.isPresent()) {
      quotes.write(line.get(), printed);
    } else if (!printed.isEmpty()) {
      quotes.writeAlone(printed);
    }
  }

  private void severity(Finding finding) {
    Severity usual = data.defaultSeverity(finding);
    out.open("span", "class", "badge").text(words.severity(finding.severity())).close();
    if (usual != finding.severity()) {
      out.text(" ").text(words.text("finding.default", one("severity", words.severity(usual))));
    }
  }

  private void code(String code) {
    if (RulesPart.explains(data, code)) {
      out.open("a", "href", "#rule-" + code).element("code", code).close();
    } else {
      out.element("code", code);
    }
  }

  private void place(Finding finding) {
    if (!finding.place().pointer().isEmpty()) {
      out.text(" ").element("code", finding.place().pointer(), "class", "place");
    }
    finding.place().span().ifPresent(this::span);
  }

  private void span(SourceSpan span) {
    ImmutableMap<String, String> numbers =
        ImmutableMap.of(
            "block", String.valueOf(span.block() + 1),
            "start", String.valueOf(span.start()),
            "end", String.valueOf(span.end()));
    String key = span.block() < 0 ? "finding.characters" : "finding.span";
    out.text(" ").element("span", words.text(key, numbers), "class", "place");
  }

  /** What an acceptance names the finding by. */
  private void fingerprint(Fingerprint fingerprint) {
    out.text(" ").open("span", "class", "place").text(words.text("finding.fingerprint") + " ");
    out.element("code", fingerprint.toString()).close();
  }

  private static ImmutableMap<String, String> one(String name, String value) {
    return ImmutableMap.of(name, value);
  }
}
