package vn.kehoach.io.chart;

import vn.kehoach.measure.Bound;

/**
 * Draws a figure at its place on an axis: a dot, a whisker with its ends, an arrow to the open
 * side, a broken ring around what is only about.
 *
 * @param svg where to
 * @param upright whether the axis goes up rather than to the right
 * @param type the class of the series, such as {@code s0}
 * @param shape which of the shapes; {@link #GUIDE} for that of a guide
 * @param hollow whether the shape is an outline
 */
record Marker(Svg svg, boolean upright, String type, int shape, boolean hollow) {

  private static final double RADIUS = 5;
  private static final double RING = 8.5;
  private static final double CAP = 5;
  private static final double ARROW = 25;
  private static final double HEAD = 4.5;

  /** How far an arrow reaches from the place of its figure. */
  static final double REACH = ARROW + 4;

  /** The shape of what others are held against: a cross, which no plan has. */
  static final int GUIDE = -1;

  /** How many shapes plans have. */
  static final int SHAPES = 5;

  /**
   * Draws a figure.
   *
   * @param low the place of its low end along the axis
   * @param high the place of its high end
   * @param across the place across the axis
   */
  void draw(Figure figure, double low, double high, double across) {
    if (figure.isRange()) {
      svg.path("whisker " + type, move(low, across) + to(high, across));
      svg.path("whisker " + type, move(low, across - CAP) + to(low, across + CAP));
      svg.path("whisker " + type, move(high, across - CAP) + to(high, across + CAP));
      return;
    }
    if (figure.opens() != 0) {
      arrow(low, across, figure.opens() * (upright ? -1 : 1));
    }
    drawPoint(low, across);
    if (figure.bound() == Bound.ABOUT) {
      svg.path("ring " + type, circle(low, across, RING));
    }
  }

  /** Draws the shape alone. */
  void drawPoint(double along, double across) {
    svg.path((hollow ? "mark hollow " : "mark ") + type, shape(along, across));
  }

  private void arrow(double from, double across, int way) {
    double tip = from + way * ARROW;
    String head =
        move(tip - way * HEAD, across - HEAD)
            + to(tip, across)
            + to(tip - way * HEAD, across + HEAD);
    svg.path("whisker " + type, move(from, across) + to(tip, across) + head);
  }

  private String move(double along, double across) {
    return "M" + at(along, across);
  }

  private String to(double along, double across) {
    return "L" + at(along, across);
  }

  private String at(double along, double across) {
    return upright ? Svg.at(across, along) : Svg.at(along, across);
  }

  private String shape(double along, double across) {
    double x = upright ? across : along;
    double y = upright ? along : across;
    double r = RADIUS;
    if (shape == GUIDE) {
      return cross(x, y);
    }
    return switch (shape % SHAPES) {
      case 1 -> polygon(x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
      case 2 -> polygon(x, y - r - 1, x + r + 1, y + r, x - r - 1, y + r);
      case 3 -> polygon(x, y - r - 1.5, x + r + 1.5, y, x, y + r + 1.5, x - r - 1.5, y);
      case 4 -> polygon(x, y + r + 1, x + r + 1, y - r, x - r - 1, y - r);
      default -> circle(along, across, r);
    };
  }

  private static String cross(double x, double y) {
    double r = RADIUS + 1;
    double a = 2;
    return polygon(
        x - a, y - r, x + a, y - r, x + a, y - a, x + r, y - a, x + r, y + a, x + a, y + a, x + a,
        y + r, x - a, y + r, x - a, y + a, x - r, y + a, x - r, y - a, x - a, y - a);
  }

  private static String polygon(double... corners) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < corners.length; i += 2) {
      path.append(i == 0 ? "M" : "L").append(Svg.at(corners[i], corners[i + 1]));
    }
    return path.append('z').toString();
  }

  private String circle(double along, double across, double r) {
    double x = upright ? across : along;
    double y = upright ? along : across;
    String arc = "a" + Svg.at(r, r) + " 0 1 0 ";
    return "M" + Svg.at(x - r, y) + arc + Svg.at(2 * r, 0) + arc + Svg.at(-2 * r, 0) + "z";
  }
}
