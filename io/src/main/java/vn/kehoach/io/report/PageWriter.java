package vn.kehoach.io.report;

import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.PageHead;

/** Writes the whole page: its head with style and script, then its parts from top to bottom. */
final class PageWriter {

  private static final String STYLE = PageHead.BASE + Own.text("report.css");
  private static final String SCRIPT = Own.text("report.js");

  private static final PageHead HEAD = new PageHead(STYLE, SCRIPT);

  private final HtmlOut out = new HtmlOut();
  private final ReportData data;
  private final ReportWords words;

  PageWriter(ReportData data, ReportWords words) {
    this.data = data;
    this.words = words;
  }

  String write() {
    HeadPart head = new HeadPart(out, data, words);
    HEAD.write(out, words.language(), head.title());
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
}
