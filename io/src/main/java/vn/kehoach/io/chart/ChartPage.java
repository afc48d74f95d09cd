package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.io.page.Excerpt;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.PageHead;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.io.page.PaperLines;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

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
    ImmutableList<Paper> papers,
    ImmutableList<String> remarks,
    ImmutableList<ChartSection> sections) {

  private static final PageHead HEAD =
      new PageHead(PageHead.BASE + ChartStyle.DRAWN + ChartStyle.PAGE, "");

  /** A page with fewer parts needs no contents. */
  private static final int FEW = 4;

  private static final int LONGEST = 140;

  /** How much is shown of a title or heading that is one of many. */
  private static final int SHORT = 90;

  /**
   * A paper the page is about.
   *
   * @param name what it is called on the page
   * @param title its own title
   */
  record Paper(String name, String title) {

    static ImmutableList<Paper> of(List<Plan> plans, List<String> names) {
      ImmutableList.Builder<Paper> papers = ImmutableList.builder();
      for (int i = 0; i < plans.size(); i++) {
        PlanInfo info = plans.get(i).info();
        papers.add(new Paper(names.get(i), info.title().isEmpty() ? info.lead() : info.title()));
      }
      return papers.build();
    }
  }

  String write(PageWords words, PaperLines lines) {
    HtmlOut out = new HtmlOut();
    HEAD.write(out, words.language(), title);
    out.open("body").line();
    out.open("header").line().element("h1", title).line();
    papers(out);
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

  private void papers(HtmlOut out) {
    if (papers.size() == 1) {
      String title = papers.get(0).title();
      out.element("p", title.isEmpty() ? papers.get(0).name() : title, "class", "paper").line();
    } else if (!papers.isEmpty()) {
      out.open("dl", "class", "papers").line();
      for (Paper paper : papers) {
        String title = Excerpt.start(paper.title(), papers.size() > FEW ? SHORT : LONGEST);
        out.open("div").element("dt", paper.name()).element("dd", title).closeLine();
      }
      out.closeLine();
    }
  }

  private void contents(HtmlOut out, PageWords words) {
    if (sections.size() < FEW) {
      return;
    }
    out.open("nav", "aria-label", words.text("page.contents")).line();
    out.open("ol", "class", "contents").line();
    for (ChartSection section : sections) {
      String heading = Excerpt.start(section.heading(), SHORT);
      out.open("li").element("a", heading, "href", "#" + section.id()).closeLine();
    }
    out.closeLine().closeLine();
  }
}
