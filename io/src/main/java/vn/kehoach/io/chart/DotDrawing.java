package vn.kehoach.io.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.io.chart.DotPlot.Dot;
import vn.kehoach.io.chart.DotPlot.Guide;
import vn.kehoach.io.chart.Svg.Anchor;
import vn.kehoach.measure.Bound;

/** Draws a dot plot: a line a place, its name before it, its figure in digits behind the dot. */
final class DotDrawing implements Drawing {

  private static final double WIDEST_NAME = 0.38;
  private static final double ROW = 26;
  private static final double ROW_UNDER_NAME = 42;
  private static final double AXIS = 30;
  private static final double BASELINE = 4.5;

  /** How far above its dot a name stands where there is no room before it. */
  private static final double ABOVE = 13;

  private static final double UNIT = 17;
  private static final double BEHIND = 11;
  private static final double BESIDE_RING = 14;

  private final DotPlot plot;
  private final Sheet sheet;
  private final FigureText text;
  private final double names;
  private final double top;
  private final Axis axis;

  DotDrawing(DotPlot plot, Sheet sheet) {
    this.plot = plot;
    this.sheet = sheet;
    this.text = new FigureText(sheet.words(), plot.unit());
    this.names = sheet.isNarrow() ? 0 : names();
    this.top = plot.guide().isPresent() ? 30 : 8;
    double right = sheet.width() - Marker.REACH - values();
    this.axis = Axis.across(amounts(plot), names + Marker.REACH, right, text);
  }

  /** The amounts that the axis must reach. */
  static List<BigDecimal> amounts(DotPlot plot) {
    List<BigDecimal> amounts = new ArrayList<>();
    plot.dots().stream().flatMap(dot -> dot.figure().stream()).forEach(f -> add(amounts, f));
    plot.guide().ifPresent(guide -> add(amounts, guide.figure()));
    return amounts;
  }

  private static void add(List<BigDecimal> amounts, Figure figure) {
    amounts.add(figure.low());
    amounts.add(figure.high());
  }

  private double names() {
    double widest = 0;
    for (Dot dot : plot.dots()) {
      widest = Math.max(widest, TextWidth.of(dot.label(), Sheet.SIZE));
    }
    return Math.min(widest + 8, sheet.width() * WIDEST_NAME);
  }

  private double values() {
    double widest = 0;
    for (Dot dot : plot.dots()) {
      double width = dot.figure().map(f -> TextWidth.of(text.of(f), Sheet.SIZE)).orElse(0.0);
      widest = Math.max(widest, width);
    }
    return widest + 4;
  }

  private double row() {
    return sheet.isNarrow() ? ROW_UNDER_NAME : ROW;
  }

  private double bottom() {
    return top + plot.dots().size() * row() + 4;
  }

  @Override
  public double height() {
    return bottom() + AXIS + (isUnitBelow() ? UNIT : 0);
  }

  @Override
  public void draw(Svg svg) {
    axis(svg);
    plot.guide().ifPresent(guide -> guide(svg, guide));
    for (int i = 0; i < plot.dots().size(); i++) {
      dot(svg, plot.dots().get(i), middle(i));
    }
  }

  /** Where the dot of a row stands. */
  private double middle(int row) {
    return top + (row + 1) * row() - ROW / 2;
  }

  private void axis(Svg svg) {
    for (BigDecimal tick : axis.scale().ticks()) {
      double x = axis.at(tick);
      svg.line("grid", x, top, x, bottom());
      svg.text("tick", x, bottom() + 17, Anchor.MIDDLE, text.number(tick));
    }
    svg.line("axis", axis.from(), bottom(), axis.to(), bottom());
    if (isUnitBelow()) {
      String unit = TextWidth.fit(plot.unit(), Sheet.SIZE, sheet.width());
      svg.text("tick", sheet.width(), bottom() + 17 + UNIT, Anchor.END, unit);
    } else {
      svg.text("tick", behindNumbers(), bottom() + 17, Anchor.START, plot.unit());
    }
  }

  private double behindNumbers() {
    String last = text.number(axis.scale().last());
    return axis.to() + TextWidth.of(last, Sheet.SIZE) / 2 + 8;
  }

  /** Whether the unit has no room behind the numbers. */
  private boolean isUnitBelow() {
    return behindNumbers() + TextWidth.of(plot.unit(), Sheet.SIZE) > sheet.width();
  }

  private void guide(Svg svg, Guide guide) {
    Figure figure = guide.figure();
    double low = axis.at(figure.low());
    double high = axis.at(figure.high());
    String label = guide.label() + ": " + text.of(figure);
    svg.thing(figure.link(), guide.label() + ": " + text.full(figure));
    if (figure.isRange()) {
      svg.box("band", low, top - 6, high - low, bottom() - top + 6);
    } else {
      guideLine(svg, low);
      arrow(svg, low, figure.opens());
    }
    String fits = TextWidth.fit(label, Sheet.SIZE, sheet.width());
    double half = TextWidth.of(fits, Sheet.SIZE) / 2;
    double middle = Math.min(Math.max((low + high) / 2, half), sheet.width() - half);
    svg.text("guide-name", middle, 14, Anchor.MIDDLE, fits);
    svg.close();
  }

  /** Draws the guide from top to bottom, with gaps where a name stands in its way. */
  private void guideLine(Svg svg, double x) {
    double from = top - 6;
    for (int i = 0; i < plot.dots().size(); i++) {
      double name = middle(i) - ABOVE;
      if (sheet.isNarrow() && TextWidth.of(fit(plot.dots().get(i)), Sheet.SIZE) + 4 > x) {
        svg.line("guide", x, from, x, name - Sheet.SIZE);
        from = name + 5;
      }
    }
    svg.line("guide", x, from, x, bottom());
  }

  private void arrow(Svg svg, double x, int way) {
    if (way != 0) {
      double tip = x + way * 12.0;
      double y = top - 5;
      String head = "M" + Svg.at(tip - way * 4, y - 3) + "L" + Svg.at(tip, y);
      svg.path(
          "guide solid",
          "M" + Svg.at(x, y) + "L" + Svg.at(tip, y) + head + "L" + Svg.at(tip - way * 4, y + 3));
    }
  }

  private void dot(Svg svg, Dot dot, double y) {
    svg.line("row", axis.from() - Marker.REACH + 4, y, axis.to() + Marker.REACH, y);
    String says = dot.figure().map(text::full).orElse(dot.note());
    svg.thing(dot.figure().flatMap(Figure::link), dot.label() + ": " + says);
    name(svg, dot, y);
    if (dot.figure().isPresent()) {
      figure(svg, dot.figure().get(), y);
    } else {
      absent(svg, dot.note(), y);
    }
    svg.close();
  }

  /** Says what is not drawn, behind the guide where it would be in the way. */
  private void absent(Svg svg, String words, double y) {
    double from = axis.from();
    double width = TextWidth.of(words, Sheet.SIZE);
    if (crossesGuide(from, from + width)) {
      double behind = plot.guide().map(guide -> axis.at(guide.figure().high())).orElse(from) + 8;
      from = behind + width <= sheet.width() ? behind : from;
    }
    String note = TextWidth.fit(words, Sheet.SIZE, sheet.width() - from);
    svg.text("absent", from, y + BASELINE, Anchor.START, note);
  }

  private void name(Svg svg, Dot dot, double y) {
    String name = fit(dot);
    if (sheet.isNarrow()) {
      svg.text("name", 0, y - ABOVE, Anchor.START, name);
    } else {
      svg.text("name", names, y + BASELINE, Anchor.END, name);
    }
  }

  private String fit(Dot dot) {
    return TextWidth.fit(dot.label(), Sheet.SIZE, sheet.isNarrow() ? sheet.width() : names);
  }

  private void figure(Svg svg, Figure figure, double y) {
    double high = axis.at(figure.high());
    new Marker(svg, false, "s0", 0, false).draw(figure, axis.at(figure.low()), high, y);
    double beside = figure.bound() == Bound.ABOUT ? BESIDE_RING : BEHIND;
    double behind = high + (figure.opens() > 0 ? Marker.REACH : beside);
    double width = TextWidth.of(text.of(figure), Sheet.SIZE);
    double low = axis.at(figure.low());
    double before = low - (figure.opens() < 0 ? Marker.REACH : beside);
    boolean crossed = crossesGuide(behind, behind + width);
    boolean free = before - width >= axis.from() - Marker.REACH;
    if (crossed && free && !crossesGuide(before - width, before)) {
      svg.text("value", before, y + BASELINE, Anchor.END, text.of(figure));
    } else {
      svg.text("value", behind, y + BASELINE, Anchor.START, text.of(figure));
    }
  }

  private boolean crossesGuide(double from, double to) {
    return plot.guide()
        .map(guide -> axis.at(guide.figure().low()))
        .filter(x -> x > from - 2 && x < to + 2)
        .isPresent();
  }
}
