package vn.kehoach.io.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.comparison.Change;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.Meaning;
import vn.kehoach.comparison.MeaningWeights;
import vn.kehoach.comparison.MeantChange;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.PageHead;
import vn.kehoach.io.page.PaperLines;
import vn.kehoach.io.page.PaperLines.From;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;

/** Writes the page of a difference from top to bottom. */
final class DiffPage {

  private static final String STYLE = PageHead.BASE + Own.text("diff.css");

  private static final PageHead HEAD = new PageHead(STYLE, "");

  /** The headings of the list and the least weight under each. */
  private enum Part {
    COMMITMENTS(MeaningWeights.RESPONSIBILITY),
    CONTENT(MeaningWeights.SUPPORT),
    FORM(MeaningWeights.TRACE);

    private final int least;

    Part(int least) {
      this.least = least;
    }

    static Part of(MeantChange change) {
      for (Part part : values()) {
        if (change.weight() >= part.least) {
          return part;
        }
      }
      return FORM;
    }
  }

  private final HtmlOut out = new HtmlOut();
  private final ReportWords words;
  private final DiffText text;
  private final PlanDiff diff;

  private final PaperLines lines = new PaperLines();
  private int changes;

  DiffPage(ReportWords words, DiffText text, PlanDiff diff) {
    this.words = words;
    this.text = text;
    this.diff = diff;
  }

  String write(Plan before, Plan after) {
    lines.add(words.text("diff.before"), before);
    lines.add(words.text("diff.after"), after);
    return write(before.info(), after.info());
  }

  private String write(PlanInfo before, PlanInfo after) {
    HEAD.write(out, words.language(), words.text("diff.title"));
    out.open("body").line();
    out.open("header").line().element("h1", words.text("diff.title")).line();
    out.element("p", after.title(), "class", "paper").line();
    out.open("dl", "class", "facts").line();
    fact("diff.before", before);
    fact("diff.after", after);
    out.closeLine().closeLine();
    out.open("main").line();
    summary();
    for (Part part : Part.values()) {
      part(part);
    }
    lines.write(out, words.page());
    out.closeLine();
    out.open("footer").element("p", words.text("page.written")).closeLine();
    return out.closeLine().closeLine().toString();
  }

  private void fact(String label, PlanInfo info) {
    String number = info.number().map(Object::toString).orElse("");
    String day = info.issued().map(words::day).orElse("");
    String paper = number + (number.isEmpty() || day.isEmpty() ? "" : ", ") + day;
    out.open("div").element("dt", words.text(label));
    if (paper.isEmpty()) {
      out.element("dd", words.text("head.absent"), "class", "absent");
    } else {
      out.element("dd", paper);
    }
    out.closeLine();
  }

  /** How many changes of each meaning there are, the heaviest first. */
  private void summary() {
    if (diff.meanings().isEmpty()) {
      out.element("p", words.text("diff.none"), "class", "notice").line();
      return;
    }
    List<Map.Entry<Meaning, Integer>> counts = new ArrayList<>(diff.meaningCounts().entrySet());
    counts.sort(Comparator.comparingInt(count -> -count.getKey().weight()));
    out.open("ul", "class", "meanings").line();
    for (Map.Entry<Meaning, Integer> count : counts) {
      out.open("li").element("b", String.valueOf(count.getValue())).text(" ");
      out.text(text.label(count.getKey())).closeLine();
    }
    out.closeLine();
  }

  private void part(Part part) {
    ImmutableList<MeantChange> changes =
        diff.meanings().stream()
            .filter(change -> Part.of(change) == part)
            .collect(ImmutableList.toImmutableList());
    if (changes.isEmpty()) {
      return;
    }
    out.open("section").line().open("h2");
    out.text(words.text("diff.part." + JsonTree.word(part))).text(" ");
    out.element("span", "(" + changes.size() + ")", "class", "count").closeLine();
    changes.forEach(change -> change(change));
    out.closeLine();
  }

  private void change(MeantChange change) {
    changes++;
    From from = new From("change-" + changes, words.text("diff.change", "number", changes));
    out.open("article", "class", "change", "id", from.id()).line();
    out.open("p", "class", "label");
    boolean first = true;
    for (Meaning meaning : change.meanings()) {
      out.text(first ? "" : " · ").text(text.label(meaning));
      first = false;
    }
    out.closeLine();
    out.element("h3", text.sentence(change)).line();
    out.open("div", "class", "sides").line();
    side(change, from, /* after= */ false);
    side(change, from, /* after= */ true);
    out.closeLine().closeLine();
  }

  private void side(MeantChange change, From from, boolean after) {
    String tag = after ? "ins" : "del";
    String label = after ? "diff.after" : "diff.before";
    List<String> told = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Change part : change.changes()) {
      String words = after ? text.after(part) : text.before(part);
      Optional<Place> place = after ? part.after() : part.before();
      if (place.isPresent()) {
        told.add(unbroken(words));
        places.add(place.get());
      }
    }
    out.open("div", "class", "side").element("span", words.text(label), "class", "label");
    if (told.isEmpty()) {
      out.element("p", words.text("head.absent"), "class", "absent");
    }
    for (int i = 0; i < told.size(); i++) {
      out.open("p").element(tag, told.get(i)).close();
      out.open("p", "class", "about");
      place(places.get(i), lines.link(after ? 1 : 0, places.get(i), from));
      out.close();
    }
    out.closeLine();
  }

  /** The words with no line's end between a number and the sign of its share. */
  private static String unbroken(String words) {
    return words.replace(" %", "\u00a0%").replace(" ‰", "\u00a0‰");
  }

  /** The way to a part's line of the paper; where it has none, its place among the facts read. */
  private void place(Place place, Optional<String> line) {
    if (line.isPresent()) {
      out.open("a", "href", line.get(), "title", place.pointer());
      out.text(words.text("diff.line")).close();
    } else {
      out.element("code", place.pointer());
    }
  }
}
