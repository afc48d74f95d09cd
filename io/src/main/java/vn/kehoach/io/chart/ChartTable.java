package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.io.chart.SlopeChart.Line;
import vn.kehoach.io.chart.SlopeChart.Point;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.timeline.PartialDate;

/**
 * The figures of a picture as a table, for readers without pictures.
 *
 * @param unit the unit of the figures; empty for none
 * @param heads the heads of the columns
 * @param rows the rows, the name first
 */
record ChartTable(
    String unit, ImmutableList<String> heads, ImmutableList<ImmutableList<Cell>> rows) {

  /** How much of a table is told in a sentence. */
  private static final int LONGEST = 4000;

  /**
   * A cell.
   *
   * @param parts what stands in it; nothing for a figure that is not there
   */
  record Cell(ImmutableList<Part> parts) {

    static Cell of(String text) {
      return new Cell(ImmutableList.of(new Part(text, "", Optional.empty())));
    }

    String text() {
      return parts.stream().map(Part::text).collect(Collectors.joining("; "));
    }
  }

  /**
   * A part of a cell.
   *
   * @param text the figure or words
   * @param printed the words of the paper; empty for none
   * @param link where they come from
   */
  record Part(String text, String printed, Optional<String> link) {}

  private record Head(ValueKind kind, PartialDate time) {
    static Head of(Point point) {
      return new Head(point.kind(), point.time());
    }
  }

  static ChartTable of(Chart chart, PageWords words) {
    if (chart instanceof DotPlot plot) {
      return of(plot, words);
    }
    return chart instanceof SlopeChart slope ? of(slope, words) : of((GanttChart) chart, words);
  }

  private static ChartTable of(DotPlot plot, PageWords words) {
    FigureText text = new FigureText(words, plot.unit());
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    plot.guide()
        .ifPresent(g -> rows.add(ImmutableList.of(Cell.of(g.label()), cell(g.figure(), text))));
    for (DotPlot.Dot dot : plot.dots()) {
      ImmutableList.Builder<Part> parts = ImmutableList.builder();
      dot.figure().ifPresent(figure -> parts.add(part(figure, text)));
      if (!dot.note().isEmpty()) {
        parts.add(new Part(dot.note(), "", Optional.empty()));
      }
      rows.add(ImmutableList.of(Cell.of(dot.label()), new Cell(parts.build())));
    }
    ImmutableList<String> heads =
        ImmutableList.of(words.text("table.place"), words.text("table.value"));
    return new ChartTable(plot.unit(), heads, rows.build());
  }

  private static Cell cell(Figure figure, FigureText text) {
    return new Cell(ImmutableList.of(part(figure, text)));
  }

  private static Part part(Figure figure, FigureText text) {
    return new Part(text.of(figure), figure.printed(), figure.link());
  }

  private static ChartTable of(SlopeChart slope, PageWords words) {
    TimeText times = new TimeText(words);
    ImmutableList<Head> heads =
        slope.lines().stream()
            .flatMap(line -> line.points().stream())
            .map(Head::of)
            .distinct()
            .sorted(Comparator.comparing((Head h) -> h.time().last()).thenComparing(Head::kind))
            .collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<String> names = ImmutableList.builder();
    names.add(words.text("table.place"));
    heads.forEach(
        h -> names.add(words.text("kind." + h.kind().label()) + " " + times.of(h.time())));
    FigureText text = new FigureText(words, slope.unit());
    return new ChartTable(
        slope.unit(),
        names.build(),
        slope.lines().stream()
            .map(line -> row(line, heads, text))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Cell> row(Line line, ImmutableList<Head> heads, FigureText text) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    cells.add(Cell.of(line.label()));
    for (Head head : heads) {
      cells.add(
          new Cell(
              line.points().stream()
                  .filter(point -> Head.of(point).equals(head))
                  .map(point -> part(point.figure(), text))
                  .collect(ImmutableList.toImmutableList())));
    }
    return cells.build();
  }

  private static ChartTable of(GanttChart chart, PageWords words) {
    boolean grouped = chart.rows().stream().anyMatch(row -> !row.group().isEmpty());
    ImmutableList.Builder<String> heads = ImmutableList.builder();
    heads.add(words.text("table.task"), words.text("table.when"));
    if (grouped) {
      heads.add(words.text("table.place"));
    }
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    for (GanttChart.Row row : chart.rows()) {
      ImmutableList.Builder<Cell> cells = ImmutableList.builder();
      Part when = new Part(row.words(), "", row.link());
      cells.add(Cell.of(row.label()), new Cell(ImmutableList.of(when)));
      rows.add(grouped ? cells.add(Cell.of(row.group())).build() : cells.build());
    }
    return new ChartTable("", heads.build(), rows.build());
  }

  /** Tells how many rows there are. */
  String summary(PageWords words) {
    return words.text("chart.summary", "rows", rows.size());
  }

  /** Tells all rows in a sentence. */
  String told() {
    StringBuilder told = new StringBuilder();
    for (ImmutableList<Cell> row : rows) {
      if (told.length() < LONGEST) {
        told.append(told.length() == 0 ? "" : ". ").append(row.get(0).text()).append(": ");
        told.append(
            row.subList(1, row.size()).stream().map(Cell::text).collect(Collectors.joining(", ")));
      }
    }
    return told.toString();
  }
}
