package vn.kehoach.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import vn.kehoach.io.page.Excerpt;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.QuotePart;
import vn.kehoach.validation.Acceptance;
import vn.kehoach.validation.AcceptedFinding;
import vn.kehoach.validation.ValidationReport;

/** The findings that the profile lets stand, and the acceptances that no longer do their work. */
final class AcceptedPart {

  private final HtmlOut out;
  private final ValidationReport report;
  private final ReportWords words;

  AcceptedPart(HtmlOut out, ReportData data, ReportWords words) {
    this.out = out;
    this.report = data.report();
    this.words = words;
  }

  void write() {
    if (report.profile().acceptances().isEmpty() && report.accepted().isEmpty()) {
      return;
    }
    out.open("section", "aria-labelledby", "accepted").line();
    out.element("h2", words.text("accepted.heading"), "id", "accepted").line();
    out.open("p").text(words.text("accepted.intro", "count", report.accepted().size()));
    out.closeLine();
    if (!report.accepted().isEmpty()) {
      out.open("ol", "class", "accepted").line();
      report.accepted().forEach(this::accepted);
      out.closeLine();
    }
    others("accepted.expired", report.expiredAcceptances());
    others("accepted.undated", report.undatedAcceptances());
    others("accepted.unmet", report.unmetAcceptances());
    out.closeLine();
  }

  private void accepted(AcceptedFinding accepted) {
    out.open("li").element("p", words.text(accepted.finding()), "class", "says").line();
    String quote = ReportData.quote(accepted.finding());
    if (!quote.isEmpty()) {
      out.open("blockquote").element("p", Excerpt.start(quote, QuotePart.AROUND), "class", "line");
      out.closeLine();
    }
    acceptance(accepted.acceptance());
    out.closeLine();
  }

  private void others(String heading, ImmutableList<Acceptance> acceptances) {
    if (!acceptances.isEmpty()) {
      out.element("h3", words.text(heading)).line();
      out.open("ul", "class", "accepted").line();
      for (Acceptance acceptance : acceptances) {
        out.open("li");
        acceptance(acceptance);
        out.closeLine();
      }
      out.closeLine();
    }
  }

  private void acceptance(Acceptance acceptance) {
    out.open("p").element("span", words.text("accepted.reason"), "class", "label");
    out.text(" " + acceptance.reason()).closeLine();
    out.open("p", "class", "about").element("span", until(acceptance)).text(" ");
    out.element("code", acceptance.code()).text(" ");
    out.element("code", acceptance.fingerprint().toString(), "class", "place").closeLine();
  }

  private String until(Acceptance acceptance) {
    return acceptance
        .until()
        .map((LocalDate day) -> ImmutableMap.of("date", words.day(day)))
        .map(date -> words.text("accepted.until", date))
        .orElse(words.text("accepted.no-end"));
  }
}
