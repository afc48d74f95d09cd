package vn.kehoach.io.page;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.SourceQuote;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

/**
 * The lines of papers that the figures of a page come from: each figure asks for a link, and the
 * lines asked for are written in the end.
 *
 * <p>Lines stand by paper and in the order of the paper, each with the printed words marked and the
 * way back to what led there. Not safe for use by several threads.
 */
public final class PaperLines {

  /**
   * A thing on the page that has a line.
   *
   * @param id its anchor
   * @param label what it is called on the way back
   */
  public record From(String id, String label) {}

  private static final class Paper {
    private final String name;
    private final SourceQuotes quotes;
    private final Map<SourceSpan, String> ids = new HashMap<>();
    private final Map<SharedLine.Key, SharedLine> lines = new TreeMap<>();
    private final Map<Place, Optional<SourceQuote>> found = new HashMap<>();

    Paper(String name, SourceQuotes quotes) {
      this.name = name;
      this.quotes = quotes;
    }

    /** The line of a place, looked for once: a figure stands in a picture and in its table. */
    Optional<SourceQuote> at(Place place) {
      return found.computeIfAbsent(place, quotes::at);
    }
  }

  private final List<Paper> papers = new ArrayList<>();

  /** Creates a collection without papers. */
  public PaperLines() {}

  /**
   * Adds a paper.
   *
   * @param name what it is called on the page
   * @param plan the plan read from it
   * @return its number, counting from 0
   */
  public int add(String name, Plan plan) {
    papers.add(new Paper(name, SourceQuotes.of(plan)));
    return papers.size() - 1;
  }

  /**
   * Returns the link to a line.
   *
   * @param paper the number of the paper
   * @param place where it stands in it
   * @param from what leads there
   * @return a link within the page; empty if the place has no words in the paper
   */
  public Optional<String> link(int paper, Place place, From from) {
    return papers.get(paper).at(place).map(quote -> "#" + id(paper, quote, from));
  }

  private String id(int paper, SourceQuote quote, From from) {
    Paper of = papers.get(paper);
    SharedLine line =
        of.lines.computeIfAbsent(SharedLine.Key.of(quote), key -> new SharedLine(quote));
    line.from(from);
    return of.ids.computeIfAbsent(
        quote.span(),
        span -> {
          String id = "line-" + (paper + 1) + "-" + (of.ids.size() + 1);
          line.add(quote, id);
          return id;
        });
  }

  /**
   * Writes the lines that were asked for; nothing if none was.
   *
   * @param out where to
   * @param words the words of the page
   */
  public void write(HtmlOut out, PageWords words) {
    if (papers.stream().allMatch(paper -> paper.lines.isEmpty())) {
      return;
    }
    out.open("section", "class", "lines", "aria-labelledby", "lines").line();
    out.element("h2", words.text("lines.heading"), "id", "lines").line();
    out.element("p", words.text("lines.intro")).line();
    for (Paper paper : papers) {
      if (!paper.lines.isEmpty()) {
        out.element("h3", paper.name).line();
        paper.lines.values().forEach(line -> line(out, words, line));
      }
    }
    out.closeLine();
  }

  private static void line(HtmlOut out, PageWords words, SharedLine line) {
    line.write(out, words);
    out.open("p", "class", "about jump");
    line.back()
        .forEach(
            (id, label) -> {
              String text = words.text("lines.back", ImmutableMap.of("figure", label));
              out.element("a", text, "href", "#" + id).text(" ");
            });
    out.closeLine().closeLine();
  }
}
