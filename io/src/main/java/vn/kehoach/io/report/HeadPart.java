package vn.kehoach.io.report;

import java.time.LocalDate;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.plan.PlanInfo;

/** The head of a page: which paper was looked at, when, by what. */
final class HeadPart {

  private final HtmlOut out;
  private final ReportData data;
  private final ReportWords words;
  private final PlanInfo info;

  HeadPart(HtmlOut out, ReportData data, ReportWords words) {
    this.out = out;
    this.data = data;
    this.words = words;
    this.info = data.plan().info();
  }

  /** The name of the page in a browser's tab. */
  String title() {
    String paper = info.number().map(Object::toString).orElse(data.fileName());
    return words.text("page.title") + (paper.isEmpty() ? "" : " · " + paper);
  }

  void write() {
    out.open("header").line();
    out.element("h1", words.text("page.title")).line();
    out.element("p", paperTitle(), "class", "paper").line();
    out.open("dl", "class", "facts").line();
    fact("head.number", info.number().map(Object::toString).orElse(""));
    fact("head.issued", info.issued().map(this::issued).orElse(""));
    fact("head.issuer", info.issuer());
    fact("head.as-of", data.report().asOf().map(words::day).orElse(""));
    fact("head.rule-sets", String.join(", ", data.report().ruleSets()));
    fact("head.profile", words.profile(data.report().profile().name()));
    fact("head.file", data.fileName());
    data.report().document().ifPresent(hash -> code("head.hash", hash));
    out.closeLine().closeLine();
  }

  private String paperTitle() {
    return info.title().isEmpty() ? words.text("head.no-title") : info.title();
  }

  private String issued(LocalDate day) {
    return (info.place().isEmpty() ? "" : info.place() + ", ") + words.day(day);
  }

  private void fact(String label, String value) {
    out.open("div").element("dt", words.text(label));
    if (value.isEmpty()) {
      out.element("dd", words.text("head.absent"), "class", "absent");
    } else {
      out.element("dd", value);
    }
    out.closeLine();
  }

  private void code(String label, String value) {
    out.open("div").element("dt", words.text(label)).open("dd").element("code", value);
    out.close().closeLine();
  }
}
