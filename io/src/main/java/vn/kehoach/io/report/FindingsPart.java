package vn.kehoach.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.Fingerprint;

/** The findings of a page, the worst first, each severity in the order of the paper. */
final class FindingsPart {

  private final HtmlOut out;
  private final ReportData data;
  private final ReportWords words;
  private final FindingPart part;
  private int number;

  FindingsPart(HtmlOut out, ReportData data, ReportWords words) {
    this.out = out;
    this.data = data;
    this.words = words;
    this.part = new FindingPart(out, data, words);
  }

  void write() {
    out.open("section", "aria-labelledby", "findings").line();
    out.element("h2", words.text("findings.heading"), "id", "findings").line();
    if (data.report().isClean()) {
      out.element("p", words.text(none()), "class", "none").line();
    }
    if (data.report().findings().size() > 1) {
      new FilterPart(out, data, words).write();
    }
    Map<Severity, List<Known>> bySeverity = bySeverity();
    for (Severity severity : Severity.values()) {
      write(severity, bySeverity.getOrDefault(severity, List.of()));
    }
    out.closeLine();
  }

  /** Nothing found and nothing looked at are different answers. */
  private String none() {
    boolean ran = data.report().entries(Outcome.RAN).findAny().isPresent();
    return ran ? "findings.none" : "findings.not-looked";
  }

  private Map<Severity, List<Known>> bySeverity() {
    ImmutableList<Finding> findings = data.report().findings();
    Map<Severity, List<Known>> all = new EnumMap<>(Severity.class);
    for (int i = 0; i < findings.size(); i++) {
      Known next = new Known(findings.get(i), data.report().fingerprints().get(i));
      all.computeIfAbsent(next.finding().severity(), s -> new ArrayList<>()).add(next);
    }
    return all;
  }

  private void write(Severity severity, List<Known> findings) {
    int total = data.report().counts().getOrDefault(severity, 0);
    if (total == 0) {
      return;
    }
    String key = ReportWords.key(severity);
    out.open("section", "class", "severity", "aria-labelledby", key).line();
    out.open("h3", "id", key).text(words.severities(severity) + " ");
    out.element("span", "(" + total + ")", "class", "count").closeLine();
    for (Known finding : findings) {
      number++;
      part.write(finding.finding(), finding.fingerprint(), number);
    }
    if (findings.size() < total) {
      String more = words.text("findings.more", "count", total - findings.size());
      out.element("p", more, "class", "notice").line();
    }
    out.closeLine();
  }

  /** A finding with what an acceptance names it by. */
  private record Known(Finding finding, Fingerprint fingerprint) {}
}
