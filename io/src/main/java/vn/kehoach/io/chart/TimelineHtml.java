package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.io.chart.GanttChart.Apart;
import vn.kehoach.io.chart.GanttChart.Row;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.io.page.PaperLines;
import vn.kehoach.io.page.PaperLines.From;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * The tasks of one plan or several in time as one web page, in Vietnamese or English.
 *
 * <pre>{@code
 * String page = TimelineHtml.of(Locale.forLanguageTag("vi")).render(plans, names);
 * }</pre>
 *
 * <p>Tasks are drawn by their deadlines, the first due first, all plans on one axis. Those that
 * recur, go on for ever, wait for an event or have no time stand apart in words. Each leads to its
 * line of the paper, which the page holds. The page needs no other file, no network and no script.
 * The same plans give the same characters. Immutable.
 */
public final class TimelineHtml {

  /** How many tasks a picture holds, so that it fits a page of paper. */
  private static final int ROWS = 25;

  private final PageWords words;

  private TimelineHtml(PageWords words) {
    this.words = words;
  }

  /**
   * Returns a writer in a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the writer
   */
  public static TimelineHtml of(Locale locale) {
    return new TimelineHtml(PageWords.of(locale, TimelineHtml.class));
  }

  /**
   * Returns plans as a page.
   *
   * @param plans the plans
   * @param names what each is called on the page
   * @return HTML that names UTF-8 as its encoding, with line feeds
   * @throws IllegalArgumentException if there are more or fewer names than plans
   */
  public String render(List<Plan> plans, List<String> names) {
    if (plans.size() != names.size()) {
      throw new IllegalArgumentException(
          "names must be one for each of " + plans.size() + " plans, but were " + names);
    }
    PaperLines lines = new PaperLines();
    TaskRows tasks = new TaskRows(words, lines);
    String others = words.text("gantt.others");
    List<ImmutableList<Row>> dated = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      String group = plans.size() > 1 ? names.get(i) : "";
      From from = new From("plan-" + (i + 1), names.get(i));
      int paper = lines.add(names.get(i), plans.get(i));
      dated.add(tasks.dated(plans.get(i), paper, group, from, new From("others", others)));
    }
    ImmutableList.Builder<ChartSection> sections = ImmutableList.builder();
    Optional<Period> window = window(dated, plans);
    for (int i = 0; i < plans.size(); i++) {
      sections.add(section("plan-" + (i + 1), names.get(i), dated.get(i), window));
    }
    ImmutableList<Apart> apart = tasks.apart();
    if (!apart.isEmpty()) {
      sections.add(
          section(
              "others",
              others,
              new GanttChart(others, ImmutableList.of(), window, apart, ImmutableList.of())));
    }
    return new ChartPage(
            words.text("gantt.title"),
            ChartPage.Paper.of(plans, names),
            remarks(tasks),
            sections.build())
        .write(words, lines);
  }

  private ImmutableList<String> remarks(TaskRows tasks) {
    return ImmutableList.<String>builder()
        .add(words.text("gantt.key"))
        .addAll(tasks.remarks())
        .build();
  }

  /** The time that all pictures of the page cover: that of the tasks and of the plans. */
  private static Optional<Period> window(List<ImmutableList<Row>> dated, List<Plan> plans) {
    ImmutableList.Builder<Period> all = ImmutableList.builder();
    dated.stream().flatMap(List::stream).forEach(row -> all.addAll(row.times()));
    for (Plan plan : plans) {
      plan.info().period().ifPresent(all::add);
      plan.info().issued().ifPresent(day -> all.add(Period.of(PartialDate.ofDay(day))));
    }
    ImmutableList<Period> periods = all.build();
    return periods.isEmpty() ? Optional.empty() : Optional.of(Days.of(periods, 0, 1).period());
  }

  private ChartSection section(
      String id, String name, ImmutableList<Row> rows, Optional<Period> window) {
    ImmutableList.Builder<Chart> charts = ImmutableList.builder();
    int from = 1;
    for (List<Row> part : Iterables.partition(rows, ROWS)) {
      String title = title(from, from + part.size() - 1, rows.size());
      ImmutableList<Row> bare =
          part.stream()
              .map(row -> new Row("", row.label(), row.times(), row.words(), row.link()))
              .collect(ImmutableList.toImmutableList());
      charts.add(new GanttChart(title, bare, window, ImmutableList.of(), ImmutableList.of()));
      from += part.size();
    }
    ImmutableList<String> remarks =
        rows.isEmpty() ? ImmutableList.of(words.text("gantt.none")) : ImmutableList.of();
    return new ChartSection(id, name, remarks, charts.build(), Optional.empty());
  }

  private static ChartSection section(String id, String name, GanttChart chart) {
    return new ChartSection(
        id, name, ImmutableList.of(), ImmutableList.of(chart), Optional.empty());
  }

  private String title(int from, int to, int all) {
    return words.text(
        all > ROWS ? "gantt.part" : "gantt.all",
        ImmutableMap.of(
            "from", String.valueOf(from), "to", String.valueOf(to), "all", String.valueOf(all)));
  }
}
