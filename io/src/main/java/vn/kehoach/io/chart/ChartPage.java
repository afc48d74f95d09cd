package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.PageHead;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.io.page.PaperLines;

/**
 * A page of pictures: what it is about, its contents, its parts, the lines of the papers.
 *
 * @param title the title
 * @param papers the papers it is about; may be none
 * @param remarks what is to be known of the whole
 * @param sections the parts
 */
record ChartPage(
    String title,
    ImmutableList<String> papers,
    ImmutableList<String> remarks,
    ImmutableList<ChartSection> sections) {

  private static final PageHead HEAD =
      new PageHead(PageHead.BASE + ChartStyle.DRAWN + ChartStyle.PAGE, "");

  /** A page with fewer parts needs no contents. */
  private static final int FEW = 4;

  String write(PageWords words, PaperLines lines) {
    HtmlOut out = new HtmlOut();
    HEAD.write(out, words.language(), title);
    out.open("body").line();
    out.open("header").line().element("h1", title).line();
    papers.forEach(paper -> out.element("p", paper, "class", "paper").line());
    out.closeLine();
    out.open("main").line();
    remarks.forEach(remark -> out.element("p", remark, "class", "remark").line());
    contents(out, words);
    ChartPart part = new ChartPart(out, words);
    sections.forEach(part::write);
    lines.write(out, words);
    out.closeLine();
    out.open("footer").element("p", words.text("page.written")).closeLine();
    return out.closeLine().closeLine().toString();
  }

  private void contents(HtmlOut out, PageWords words) {
    if (sections.size() < FEW) {
      return;
    }
    out.open("nav", "aria-label", words.text("page.contents")).line();
    out.open("ol", "class", "contents").line();
    for (ChartSection section : sections) {
      out.open("li").element("a", section.heading(), "href", "#" + section.id()).closeLine();
    }
    out.closeLine().closeLine();
  }
}
