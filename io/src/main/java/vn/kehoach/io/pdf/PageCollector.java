package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Collects what is drawn on a page, and turns it upright. Not safe for use by several threads. */
final class PageCollector {

  /** Rectangles thinner than this are lines. */
  private static final double THIN = 3;

  private static final double SHORTEST_RULING = 3;

  /** More lines are a drawing, not tables. */
  private static final int MOST_RULINGS = 40_000;

  private final double left;
  private final double bottom;
  private final double wide;
  private final double high;
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<Stroke> strokes = new ArrayList<>();
  private final int[] directions = new int[4];
  private final List<List<Point2D.Double>> path = new ArrayList<>();
  private int unmapped;
  private double pictured;

  PageCollector(double left, double bottom, double wide, double high) {
    this.left = left;
    this.bottom = bottom;
    this.wide = wide;
    this.high = high;
  }

  void unmapped() {
    unmapped++;
  }

  void picture(double area) {
    pictured += area;
  }

  /** Notes a character at a point, with the way from its beginning to its end. */
  void glyph(String text, double x, double y, double dx, double dy, double size, Type type) {
    int quarters = quarters(dx, dy);
    directions[quarters] += text.isBlank() ? 0 : 1;
    drawn.add(new Drawn(text, x, y, Math.hypot(dx, dy), size, quarters, type));
  }

  private static int quarters(double dx, double dy) {
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx < 0 ? 2 : 0;
    }
    return dy > 0 ? 1 : 3;
  }

  void moveTo(double x, double y) {
    List<Point2D.Double> part = new ArrayList<>(5);
    part.add(new Point2D.Double(x, y));
    path.add(part);
  }

  void lineTo(double x, double y) {
    if (path.isEmpty()) {
      moveTo(x, y);
    } else {
      path.get(path.size() - 1).add(new Point2D.Double(x, y));
    }
  }

  void closePath() {
    if (!path.isEmpty()) {
      Point2D.Double first = path.get(path.size() - 1).get(0);
      path.get(path.size() - 1).add(new Point2D.Double(first.x, first.y));
    }
  }

  Point2D currentPoint() {
    if (path.isEmpty()) {
      return new Point2D.Double();
    }
    List<Point2D.Double> part = path.get(path.size() - 1);
    return part.get(part.size() - 1);
  }

  void endPath() {
    path.clear();
  }

  void strokePath() {
    for (List<Point2D.Double> part : path) {
      for (int i = 1; i < part.size(); i++) {
        stroke(part.get(i - 1), part.get(i));
      }
    }
    path.clear();
  }

  void fillPath() {
    for (List<Point2D.Double> part : path) {
      fill(part);
    }
    path.clear();
  }

  /** Notes a filled shape if it is as thin as a line. */
  private void fill(List<Point2D.Double> part) {
    double minX = part.stream().mapToDouble(p -> p.x).min().orElse(0);
    double maxX = part.stream().mapToDouble(p -> p.x).max().orElse(0);
    double minY = part.stream().mapToDouble(p -> p.y).min().orElse(0);
    double maxY = part.stream().mapToDouble(p -> p.y).max().orElse(0);
    if (Math.min(maxX - minX, maxY - minY) > THIN) {
      return;
    }
    if (maxX - minX >= maxY - minY) {
      double middle = (minY + maxY) / 2;
      stroke(new Point2D.Double(minX, middle), new Point2D.Double(maxX, middle));
    } else {
      double middle = (minX + maxX) / 2;
      stroke(new Point2D.Double(middle, minY), new Point2D.Double(middle, maxY));
    }
  }

  private void stroke(Point2D.Double from, Point2D.Double to) {
    double dx = Math.abs(to.x - from.x);
    double dy = Math.abs(to.y - from.y);
    boolean straight = Math.min(dx, dy) < 1;
    if (straight && Math.max(dx, dy) >= SHORTEST_RULING && strokes.size() <= MOST_RULINGS) {
      strokes.add(new Stroke(from.x, from.y, to.x, to.y));
    }
  }

  Page page(int number) {
    Turn turn = new Turn(mostUsual(), left, bottom, wide, high);
    ImmutableList.Builder<Glyph> glyphs = ImmutableList.builder();
    StringBuilder turned = new StringBuilder();
    for (Drawn d : drawn) {
      if (d.quarters == turn.quarters()) {
        glyphs.add(d.upright(turn));
      } else {
        turned.append(d.text);
      }
    }
    return new Page(
        number,
        turn.width(),
        turn.height(),
        glyphs.build(),
        rulings(turn, true),
        rulings(turn, false),
        unmapped,
        turned.toString().strip(),
        pictured / Math.max(1, wide * high));
  }

  private int mostUsual() {
    int most = 0;
    for (int i = 1; i < directions.length; i++) {
      most = directions[i] > directions[most] ? i : most;
    }
    return most;
  }

  private ImmutableList<Ruling> rulings(Turn turn, boolean across) {
    if (strokes.size() > MOST_RULINGS) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Ruling> rulings = ImmutableList.builder();
    for (Stroke s : strokes) {
      double x0 = turn.x(s.x0, s.y0);
      double y0 = turn.y(s.x0, s.y0);
      double x1 = turn.x(s.x1, s.y1);
      double y1 = turn.y(s.x1, s.y1);
      boolean isAcross = Math.abs(x1 - x0) >= Math.abs(y1 - y0);
      if (isAcross && across) {
        rulings.add(new Ruling((y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
      } else if (!isAcross && !across) {
        rulings.add(new Ruling((x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
      }
    }
    return rulings.build();
  }

  private record Stroke(double x0, double y0, double x1, double y1) {}

  /** A character as drawn. */
  private record Drawn(
      String text, double x, double y, double width, double size, int quarters, Type type) {

    Glyph upright(Turn turn) {
      return new Glyph(text, turn.x(x, y), turn.y(x, y), width, size, type.bold(), type.italic());
    }
  }
}
