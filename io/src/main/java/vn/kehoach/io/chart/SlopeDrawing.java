package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.io.chart.SlopeChart.Line;
import vn.kehoach.io.chart.SlopeChart.Point;
import vn.kehoach.io.chart.SlopeLabels.Label;
import vn.kehoach.io.chart.Svg.Anchor;

/** Draws a slope chart: a column a time, a line a plan, names and digits at the points. */
final class SlopeDrawing implements Drawing {

  /** How many series differ in colour. */
  static final int COLOURS = 8;

  private static final double LEAST = 200;
  private static final double FOOT = 28;
  private static final double NOTE = 18;
  private static final double WIDEST_END = 0.4;
  private static final double WIDEST_START = 0.28;
  private static final double NEAREST = 58;
  private static final int UPRIGHT_TICKS = 6;

  /** With more lines than this, points between the first and the last time bear no digits. */
  private static final int MANY = 8;

  private final SlopeChart chart;
  private final Sheet sheet;
  private final FigureText text;
  private final Axis axis;
  private final Columns columns;
  private final double[][] aside;
  private final double startRoom;
  private final double endRoom;
  private final double top = 12 + Marker.REACH;
  private final double bottom;
  private final List<ImmutableList<Point>> lines = new ArrayList<>();

  SlopeDrawing(SlopeChart chart, Sheet sheet) {
    this.chart = chart;
    this.sheet = sheet;
    this.text = new FigureText(sheet.words(), chart.unit());
    chart.lines().forEach(line -> lines.add(sorted(line)));
    this.bottom = top + Math.max(LEAST, SlopeLabels.LINE * mostLabels());
    this.axis = new Axis(Scale.of(amounts(chart), UPRIGHT_TICKS), bottom, top);
    Columns times = Columns.of(chart, 0, 1, 0);
    this.startRoom = room(times, WIDEST_START, true);
    this.endRoom = room(times, WIDEST_END, false);
    double from = ticks() + (startRoom == 0 ? 10 : startRoom + 22);
    double to = sheet.width() - endRoom - 20;
    this.columns = Columns.of(chart, from, Math.max(to, from + 1), NEAREST);
    this.aside = aside();
  }

  private static ImmutableList<Point> sorted(Line line) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing((Point point) -> point.time().last()).thenComparing(Point::kind),
        line.points());
  }

  /** The amounts that the axis must reach. */
  static List<BigDecimal> amounts(SlopeChart chart) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (Line line : chart.lines()) {
      for (Point point : line.points()) {
        amounts.add(point.figure().low());
        amounts.add(point.figure().high());
      }
    }
    return amounts;
  }

  /** Returns whether there are two figures of one plan with no gap between them. */
  static boolean hasSegment(SlopeChart chart) {
    Columns times = Columns.of(chart, 0, 1, 0);
    for (Line line : chart.lines()) {
      ImmutableList<Point> points = sorted(line);
      for (int i = 1; i < points.size(); i++) {
        if (column(times, points.get(i)) == column(times, points.get(i - 1)) + 1) {
          return true;
        }
      }
    }
    return false;
  }

  private int mostLabels() {
    Columns times = Columns.of(chart, 0, 1, 0);
    int most = 0;
    for (int column = 0; column < times.size(); column++) {
      int at = column;
      long here = lines.stream().flatMap(List::stream).filter(p -> column(times, p) == at).count();
      most = Math.max(most, (int) here);
    }
    return most;
  }

  private static int column(Columns columns, Point point) {
    return columns.times().indexOf(point.time());
  }

  /** How much room the labels before the first or behind the last column need. */
  private double room(Columns times, double share, boolean before) {
    int wanted = before ? 0 : times.size() - 1;
    double widest = 0;
    for (int i = 0; i < lines.size(); i++) {
      for (Point point : lines.get(i)) {
        if (column(times, point) == wanted && before == isBefore(times, point)) {
          String words = text.of(point.figure()) + " " + name(i, point);
          widest = Math.max(widest, TextWidth.of(words, Sheet.SIZE));
        }
      }
    }
    return Math.min(widest, sheet.width() * share);
  }

  private static boolean isBefore(Columns times, Point point) {
    return times.size() > 1 && column(times, point) == 0;
  }

  /** The name of a line where it ends. */
  private String name(int line, Point point) {
    ImmutableList<Point> points = lines.get(line);
    boolean last = points.get(points.size() - 1).equals(point);
    return last ? chart.lines().get(line).label() : "";
  }

  private double ticks() {
    double widest = TextWidth.of(chart.unit().length() > 2 ? "" : chart.unit(), Sheet.SIZE);
    for (BigDecimal tick : axis.scale().ticks()) {
      widest = Math.max(widest, TextWidth.of(text.number(tick), Sheet.SIZE));
    }
    return widest + 8;
  }

  @Override
  public double height() {
    return bottom + Marker.REACH + FOOT + (columns.even() ? NOTE : 0);
  }

  @Override
  public void draw(Svg svg) {
    axes(svg);
    for (int i = 0; i < lines.size(); i++) {
      segments(svg, i);
    }
    for (int i = 0; i < lines.size(); i++) {
      points(svg, i);
    }
    for (int column = 0; column < columns.size(); column++) {
      labels(svg, column);
    }
  }

  private void axes(Svg svg) {
    double foot = bottom + Marker.REACH;
    for (BigDecimal tick : axis.scale().ticks()) {
      double y = axis.at(tick);
      svg.line("grid", ticks(), y, columns.at(columns.size() - 1), y);
      svg.text("tick", ticks() - 6, y + 4.5, Anchor.END, text.number(tick));
    }
    svg.text("tick", 0, 14, Anchor.START, TextWidth.fit(chart.unit(), Sheet.SIZE, sheet.width()));
    TimeText times = new TimeText(sheet.words());
    for (int column = 0; column < columns.size(); column++) {
      double x = columns.at(column);
      svg.line("column", x, top - Marker.REACH + 8, x, foot);
      svg.text("tick", x, foot + 17, Anchor.MIDDLE, times.of(columns.times().get(column)));
    }
    if (columns.even()) {
      svg.text("absent", 0, foot + 17 + NOTE, Anchor.START, sheet.words().text("slope.even"));
    }
  }

  private static String series(int line) {
    return "s" + line % COLOURS;
  }

  private double y(Point point) {
    Figure figure = point.figure();
    return (axis.at(figure.low()) + axis.at(figure.high())) / 2;
  }

  private double x(int line, int point) {
    return columns.at(column(columns, lines.get(line).get(point))) + aside[line][point];
  }

  /** How far each mark is moved aside so that none hides another, by line and point. */
  private double[][] aside() {
    double[][] moved = new double[lines.size()][];
    Arrays.setAll(moved, line -> new double[lines.get(line).size()]);
    for (int column = 0; column < columns.size(); column++) {
      List<int[]> here = marks(column);
      double[] places = here.stream().mapToDouble(mark -> y(at(mark))).toArray();
      double[] by = Dodge.aside(places);
      for (int i = 0; i < by.length; i++) {
        moved[here.get(i)[0]][here.get(i)[1]] = by[i];
      }
    }
    return moved;
  }

  /** The marks of a column, each by its line and its place in the line. */
  private List<int[]> marks(int column) {
    List<int[]> marks = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      for (int i = 0; i < lines.get(line).size(); i++) {
        if (column(columns, lines.get(line).get(i)) == column) {
          marks.add(new int[] {line, i});
        }
      }
    }
    return marks;
  }

  private Point at(int[] mark) {
    return lines.get(mark[0]).get(mark[1]);
  }

  private double farthest(int column) {
    return marks(column).stream()
        .mapToDouble(mark -> Math.abs(aside[mark[0]][mark[1]]))
        .max()
        .orElse(0);
  }

  private void segments(Svg svg, int line) {
    ImmutableList<Point> points = lines.get(line);
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      if (column(columns, to) == column(columns, from) + 1) {
        svg.line("slope " + series(line), x(line, i - 1), y(from), x(line, i), y(to));
      }
    }
  }

  private void points(Svg svg, int line) {
    String name = chart.lines().get(line).label();
    for (int i = 0; i < lines.get(line).size(); i++) {
      Point point = lines.get(line).get(i);
      Figure figure = point.figure();
      String time = new TimeText(sheet.words()).of(point.time());
      String kind = sheet.words().text("kind." + point.kind().label());
      svg.thing(figure.link(), name + ", " + kind + " " + time + ": " + text.full(figure));
      boolean hollow = point.kind() == ValueKind.BASELINE;
      new Marker(svg, true, series(line), line, hollow)
          .draw(figure, axis.at(figure.low()), axis.at(figure.high()), x(line, i));
      svg.close();
    }
  }

  private void labels(Svg svg, int column) {
    boolean last = column == columns.size() - 1;
    boolean before = columns.size() > 1 && column == 0;
    double beside = columns.at(column) + (before ? -1 : 1) * farthest(column);
    SlopeLabels labels = SlopeLabels.at(beside, before);
    for (int i = 0; i < lines.size(); i++) {
      for (Point point : lines.get(i)) {
        String name = name(i, point);
        boolean crowded = lines.size() > MANY && name.isEmpty() && !last && !before;
        if (column(columns, point) == column && !crowded) {
          labels.labels().add(new Label(y(point), text.of(point.figure()), name, series(i)));
        }
      }
    }
    double room = before ? startRoom : last ? endRoom : columns.room(column) - 22;
    labels.draw(svg, top - Marker.REACH + 8, bottom + Marker.REACH - 8, room);
  }
}
