package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.io.chart.Svg.Anchor;

/**
 * The labels beside the points of one column, moved apart up and down.
 *
 * @param x where the points stand
 * @param before whether the labels stand before the points rather than behind them
 * @param labels the labels
 * @param lines the lines that leave the points on the side of the labels
 */
record SlopeLabels(
    double x, boolean before, List<Label> labels, ImmutableList<ClearPlaces.Segment> lines) {

  /** The least distance of two lines of letters. */
  static final double LINE = 16;

  /** How far from the outermost mark a label begins at most. */
  static final double FROM_MARK = 18;

  private static final double LEAST_NAME = 24;
  private static final double BESIDE = 12;
  private static final double SHIFTED = 5;

  /** How much farther from its point a label stands that has a line to it. */
  private static final double SHIFT = 6;

  private static final double BASELINE = 4.5;

  /**
   * A label.
   *
   * @param y where its point stands
   * @param digits its figure
   * @param name the name of its line; empty where another point bears it
   * @param type the class of its series
   */
  record Label(double y, String digits, String name, String type) {

    /** What there is room for: the digits, and as much of the name as fits. */
    String fit(double room, boolean before) {
      double left = room - TextWidth.of(digits + between(name), Sheet.SIZE);
      if (name.isEmpty() || left < Math.min(LEAST_NAME, TextWidth.of(name, Sheet.SIZE))) {
        return TextWidth.of(digits, Sheet.SIZE) <= room ? digits : "";
      }
      String fits = TextWidth.fit(name, Sheet.SIZE, left);
      return before ? fits + " " + digits : joined(digits, fits);
    }

    /** The digits with the name behind them; a dot between them if the name begins with digits. */
    static String joined(String digits, String name) {
      return digits + between(name) + name;
    }

    private static String between(String name) {
      return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? " · " : " ";
    }
  }

  /** Returns where the labels stand: clear of the lines where there is room for all. */
  double[] places(double low, double high, double room) {
    double[] wished = labels.stream().mapToDouble(Label::y).toArray();
    double[] wide =
        labels.stream()
            .mapToDouble(label -> TextWidth.of(label.fit(room, before), Sheet.SIZE) + SHIFT)
            .toArray();
    return new ClearPlaces(lines, x + BESIDE, LINE, low, high)
        .of(wished, wide)
        .orElseGet(() -> Spread.apart(wished, LINE, low, high));
  }

  void draw(Svg svg, double low, double high, double room) {
    double[] places = places(low, high, room);
    int way = before ? -1 : 1;
    for (int i = 0; i < places.length; i++) {
      Label label = labels.get(i);
      String words = label.fit(room, before);
      if (words.isEmpty()) {
        continue;
      }
      double beside = x + way * BESIDE;
      if (Math.abs(places[i] - label.y()) > SHIFTED) {
        svg.line("leader", x + way * 7.0, label.y(), beside + way * 4.0, places[i]);
        beside += way * SHIFT;
      }
      Anchor anchor = before ? Anchor.END : Anchor.START;
      svg.text("value " + label.type(), beside, places[i] + BASELINE, anchor, words);
    }
  }

  static SlopeLabels at(double x, boolean before, ImmutableList<ClearPlaces.Segment> lines) {
    return new SlopeLabels(x, before, new ArrayList<>(), lines);
  }
}
