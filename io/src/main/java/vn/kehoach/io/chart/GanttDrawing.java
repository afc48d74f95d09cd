package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.io.chart.GanttChart.Row;
import vn.kehoach.io.chart.Svg.Anchor;
import vn.kehoach.timeline.Period;

/** Draws tasks in time: a line a task, its name before it and its time in words behind it. */
final class GanttDrawing implements Drawing {

  private static final double ROW = 24;
  private static final double ROW_UNDER_NAME = 40;
  private static final double GROUP = 28;
  private static final double HEAD = 24;
  private static final double FOOT = 26;
  private static final double NAMES = 0.44;
  private static final double WORDS = 0.2;
  private static final double BASELINE = 4.5;
  private static final double THICK = 12;
  private static final double YEAR = 42;

  private final GanttChart chart;
  private final Sheet sheet;
  private final double names;
  private final double words;
  private final Days days;
  private final boolean grouped;

  GanttDrawing(GanttChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.names = sheet.isNarrow() ? 0 : sheet.width() * NAMES;
    this.words = words();
    this.grouped = chart.rows().stream().anyMatch(row -> !row.group().isEmpty());
    List<Period> periods = new ArrayList<>();
    chart.rows().forEach(row -> periods.addAll(row.times()));
    chart.window().ifPresent(periods::add);
    double right = sheet.isNarrow() ? sheet.width() - 8 : sheet.width() - words - 14;
    this.days = Days.of(periods, sheet.isNarrow() ? 8 : names + 14, right);
  }

  private double words() {
    double widest = 0;
    for (Row row : chart.rows()) {
      widest = Math.max(widest, TextWidth.of(row.words(), Sheet.SIZE));
    }
    return Math.min(widest, sheet.width() * (sheet.isNarrow() ? 0.4 : WORDS));
  }

  private double row() {
    return sheet.isNarrow() ? ROW_UNDER_NAME : ROW;
  }

  private boolean begins(int row) {
    ImmutableList<Row> rows = chart.rows();
    return grouped && (row == 0 || !rows.get(row).group().equals(rows.get(row - 1).group()));
  }

  private double bottom() {
    double bottom = HEAD;
    for (int i = 0; i < chart.rows().size(); i++) {
      bottom += row() + (begins(i) ? GROUP : 0);
    }
    return bottom + 2;
  }

  @Override
  public double height() {
    return bottom() + FOOT;
  }

  @Override
  public void draw(Svg svg) {
    years(svg);
    double y = HEAD;
    for (int i = 0; i < chart.rows().size(); i++) {
      Row row = chart.rows().get(i);
      if (begins(i)) {
        y += GROUP;
        String group = TextWidth.fit(row.group(), Sheet.SIZE, sheet.width() * 0.85);
        svg.text("group", 0, y - 8, Anchor.START, group);
      }
      y += row();
      row(svg, row, y - ROW / 2);
    }
  }

  private void years(Svg svg) {
    int step = days.step(YEAR);
    for (int year = days.first(); year <= days.last() + 1; year++) {
      if ((year - days.first()) % step == 0 || year == days.last() + 1) {
        svg.line("grid", days.year(year), HEAD - 4, days.year(year), bottom());
      }
    }
    for (int year = days.first(); year <= days.last(); year += step) {
      boolean every = step == 1;
      double x = every ? (days.year(year) + days.year(year + 1)) / 2 : days.year(year);
      Anchor anchor = every ? Anchor.MIDDLE : Anchor.START;
      String name = String.valueOf(year);
      if (every || x + TextWidth.of(name, Sheet.SIZE) <= sheet.width()) {
        svg.text("tick", x, HEAD - 10, anchor, name);
        svg.text("tick", x, bottom() + 17, anchor, name);
      }
    }
    svg.line("axis", days.from(), HEAD - 4, days.to(), HEAD - 4);
    svg.line("axis", days.from(), bottom(), days.to(), bottom());
  }

  private void row(Svg svg, Row row, double y) {
    svg.line("row", days.from(), y, days.to(), y);
    String group = row.group().isEmpty() ? "" : row.group() + ": ";
    svg.thing(row.link(), group + row.label() + " · " + row.words());
    String fits = TextWidth.fit(row.words(), Sheet.SIZE, words);
    if (sheet.isNarrow()) {
      double room = sheet.width() - words - 12;
      svg.text("name", 0, y - 12, Anchor.START, TextWidth.fit(row.label(), Sheet.SIZE, room));
      svg.text("value", sheet.width(), y - 12, Anchor.END, fits);
    } else {
      String name = TextWidth.fit(row.label(), Sheet.SIZE, names);
      svg.text("name", 0, y + BASELINE, Anchor.START, name);
      svg.text("value", days.to() + 14, y + BASELINE, Anchor.START, fits);
    }
    times(svg, row, y);
    svg.close();
  }

  private void times(Svg svg, Row row, double y) {
    double before = Double.NaN;
    for (Period time : row.times()) {
      double here = time(svg, time, y);
      if (!Double.isNaN(before)) {
        svg.line("whisker s0", before, y, here, y);
      }
      before = here;
    }
  }

  /** Draws one time and returns where it ends. */
  private double time(Svg svg, Period time, double y) {
    double end = time.lastDay().map(day -> days.at(day.plusDays(1))).orElse(days.to());
    if (time.start().isEmpty()) {
      new Marker(svg, false, "s0", 3, false).drawPoint(end, y);
      return end;
    }
    double start = time.firstDay().map(days::at).orElse(days.from());
    if (time.end().isPresent()) {
      svg.box("bar s0", start, y - THICK / 2, end - start, THICK);
    } else {
      svg.line("whisker s0", start, y - THICK / 2, start, y + THICK / 2);
      String head =
          "M" + Svg.at(end - 5, y - 5) + "L" + Svg.at(end, y) + "L" + Svg.at(end - 5, y + 5);
      svg.path("whisker s0", "M" + Svg.at(start, y) + "L" + Svg.at(end, y) + head);
    }
    return end;
  }
}
