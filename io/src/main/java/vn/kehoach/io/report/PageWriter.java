package vn.kehoach.io.report;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes the whole page: its head with style and script, then its parts from top to bottom. */
final class PageWriter {

  private static final String STYLE = Own.text("report.css");
  private static final String SCRIPT = Own.text("report.js");

  /** Nothing but the page's own style and script may be used, should a browser ever be misled. */
  private static final String POLICY =
      "default-src 'none'; style-src '"
          + digest(STYLE)
          + "'; script-src '"
          + digest(SCRIPT)
          + "'; base-uri 'none'; form-action 'none'";

  private final HtmlOut out = new HtmlOut();
  private final ReportData data;
  private final ReportWords words;

  PageWriter(ReportData data, ReportWords words) {
    this.data = data;
    this.words = words;
  }

  private static String digest(String text) {
    byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  String write() {
    HeadPart head = new HeadPart(out, data, words);
    out.own("<!DOCTYPE html>\n").open("html", "lang", words.language()).line();
    head(head.title());
    out.open("body").line();
    out.element("a", words.text("page.skip"), "class", "skip", "href", "#findings").line();
    head.write();
    out.open("main").line();
    new SummaryPart(out, data, words).write();
    new FindingsPart(out, data, words).write();
    new AcceptedPart(out, data, words).write();
    new LedgerPart(out, data, words).write();
    new RulesPart(out, data, words).write();
    out.closeLine();
    out.open("footer").element("p", words.text("page.colophon")).closeLine();
    out.open("script").own(SCRIPT).closeLine();
    return out.closeLine().closeLine().toString();
  }

  private void head(String title) {
    out.open("head").line();
    out.single("meta", "charset", "utf-8").line();
    out.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.line().single("meta", "name", "referrer", "content", "no-referrer").line();
    out.element("title", Visible.of(title)).line();
    out.open("style").own(STYLE).closeLine();
    out.closeLine();
  }
}
