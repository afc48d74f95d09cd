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
import vn.kehoach.timeline.PartialDate;

/** Draws a slope chart: a column a time, a line a plan, names and digits at the points. */
final class SlopeDrawing implements Drawing {

  /** How many series differ in colour. */
  static final int COLOURS = 8;

  private static final double LEAST = 200;
  private static final double FOOT = 28;
  private static final double NOTE = 18;
  private static final double WIDEST_END = 0.4;
  private static final double WIDEST_START = 0.28;
  private static final double BESIDE = 6;
  private static final double NEAREST = 58;
  private static final int UPRIGHT_TICKS = 6;

  /** With more lines than this, points between the first and the last time bear no digits. */
  private static final int MANY = 8;

  private final SlopeChart chart;
  private final Sheet sheet;
  private final FigureText text;
  private final Axis axis;
  private final Columns columns;
  private final ImmutableList<PartialDate> times;
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
    Columns times = Columns.of(chart, 0, 1, 0);
    this.times = times.times();
    this.bottom = top + Math.max(LEAST, SlopeLabels.LINE * mostLabels());
    this.axis = new Axis(Scale.of(amounts(chart), UPRIGHT_TICKS), bottom, top);
    this.aside = aside();
    this.startRoom = room(WIDEST_START, true);
    this.endRoom = room(WIDEST_END, false);
    double from = ticks() + (startRoom == 0 ? 10 : startRoom + SlopeLabels.FROM_MARK);
    double to = sheet.width() - endRoom - SlopeLabels.FROM_MARK - farthest(times.size() - 1);
    double first = from + farthest(0);
    this.columns = Columns.of(chart, first, Math.max(to, first + 1), NEAREST);
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
    int most = 0;
    for (int column = 0; column < times.size(); column++) {
      most = Math.max(most, marks(column).size());
    }
    return most;
  }

  private static int column(Columns columns, Point point) {
    return columns.times().indexOf(point.time());
  }

  private int column(Point point) {
    return times.indexOf(point.time());
  }

  /** How much room the labels before the first or behind the last column need. */
  private double room(double share, boolean before) {
    if (before && times.size() == 1) {
      return 0;
    }
    double widest = 0;
    for (int[] mark : marks(before ? 0 : times.size() - 1)) {
      String words = Label.joined(text.of(at(mark).figure()), name(mark[0], at(mark)));
      widest = Math.max(widest, TextWidth.of(words, Sheet.SIZE));
    }
    return Math.min(widest + 1, sheet.width() * share);
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
    for (int column = 0; column < columns.size(); column++) {
      double x = columns.at(column);
      svg.line("column", x, top - Marker.REACH + 8, x, foot);
    }
    times(svg, foot + 17);
    if (columns.even()) {
      svg.text("absent", 0, foot + 17 + NOTE, Anchor.START, sheet.words().text("slope.even"));
    }
  }

  /** Names the times, the last and the first before those for which there is no room left. */
  private void times(Svg svg, double y) {
    TimeText text = new TimeText(sheet.words());
    int last = columns.size() - 1;
    double end = columns.at(last) - TextWidth.of(text.of(times.get(last)), Sheet.SIZE) / 2;
    double taken = -Double.MAX_VALUE;
    for (int column = 0; column <= last; column++) {
      String words = text.of(times.get(column));
      double half = TextWidth.of(words, Sheet.SIZE) / 2;
      double x = columns.at(column);
      if (column == last || (x - half > taken && x + half + BESIDE < end)) {
        svg.text("tick", Math.max(x, half), y, Anchor.MIDDLE, words);
        taken = x + half + BESIDE;
      }
    }
  }

  private String series(int line) {
    return chart.lines().get(line).guide() ? "sg" : "s" + number(line) % COLOURS;
  }

  private int number(int line) {
    return chart.lines().get(line).series().orElse(line);
  }

  private int shape(int line) {
    return chart.lines().get(line).guide() ? Marker.GUIDE : number(line);
  }

  private double y(Point point) {
    Figure figure = point.figure();
    return (axis.at(figure.low()) + axis.at(figure.high())) / 2;
  }

  private double x(int line, int point) {
    return columns.at(column(lines.get(line).get(point))) + aside[line][point];
  }

  /** How far each mark is moved aside so that none hides another, by line and point. */
  private double[][] aside() {
    double[][] moved = new double[lines.size()][];
    Arrays.setAll(moved, line -> new double[lines.get(line).size()]);
    for (int column = 0; column < times.size(); column++) {
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
        if (column(lines.get(line).get(i)) == column) {
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
      if (column(to) == column(from) + 1) {
        svg.line("slope " + series(line), x(line, i - 1), y(from), x(line, i), y(to));
      }
    }
  }

  /** What is drawn from the marks of a column to those of the next. */
  private ImmutableList<ClearPlaces.Segment> leaving(int column) {
    ImmutableList.Builder<ClearPlaces.Segment> leaving = ImmutableList.builder();
    for (int line = 0; line < lines.size(); line++) {
      ImmutableList<Point> points = lines.get(line);
      for (int i = 1; i < points.size(); i++) {
        boolean here = column(points.get(i - 1)) == column && column(points.get(i)) == column + 1;
        if (here) {
          leaving.add(
              new ClearPlaces.Segment(
                  x(line, i - 1), y(points.get(i - 1)), x(line, i), y(points.get(i))));
        }
      }
    }
    return leaving.build();
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
      new Marker(svg, true, series(line), shape(line), hollow)
          .draw(figure, axis.at(figure.low()), axis.at(figure.high()), x(line, i));
      svg.close();
    }
  }

  /** How much room there is behind the marks of a column up to those of the next. */
  private double between(int column) {
    double marks = farthest(column) + farthest(column + 1);
    return columns.room(column) - marks - SlopeLabels.FROM_MARK - 8;
  }

  private void labels(Svg svg, int column) {
    boolean last = column == columns.size() - 1;
    boolean before = columns.size() > 1 && column == 0;
    double beside = columns.at(column) + (before ? -1 : 1) * farthest(column);
    SlopeLabels labels =
        SlopeLabels.at(beside, before, before ? ImmutableList.of() : leaving(column));
    for (int i = 0; i < lines.size(); i++) {
      for (Point point : lines.get(i)) {
        String name = name(i, point);
        boolean crowded = lines.size() > MANY && name.isEmpty() && !last && !before;
        if (column(point) == column && !crowded) {
          labels.labels().add(new Label(y(point), text.of(point.figure()), name, series(i)));
        }
      }
    }
    double room = before ? startRoom : last ? endRoom : between(column);
    labels.draw(svg, top - Marker.REACH + 8, bottom + Marker.REACH - 8, room);
  }
}
