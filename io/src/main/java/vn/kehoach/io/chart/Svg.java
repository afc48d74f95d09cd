package vn.kehoach.io.chart;

import java.util.Optional;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.Visible;

/**
 * Writes the elements of a picture: SVG that is well-formed XML and, within a page, HTML.
 *
 * <p>Lengths are written with one decimal at most, in the same digits everywhere.
 */
final class Svg {

  /** Where a text stands from its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final HtmlOut out;

  Svg(HtmlOut out) {
    this.out = out;
  }

  /**
   * Begins a picture.
   *
   * @param alone whether it is a file of its own, not part of a page
   */
  void open(Sheet sheet, double height, String title, String description, boolean alone) {
    String box = "0 0 " + sheet.width() + " " + number(height);
    String labels = sheet.id() + "-t " + sheet.id() + "-d";
    if (alone) {
      out.open(
          "svg",
          "xmlns",
          "http://www.w3.org/2000/svg",
          "viewBox",
          box,
          "width",
          String.valueOf(sheet.width()),
          "height",
          number(height),
          "class",
          "chart",
          "role",
          "group",
          "aria-labelledby",
          labels);
      out.line().open("style").own(ChartStyle.ALONE).close();
    } else {
      String type = sheet.isNarrow() ? "chart narrow" : "chart wide";
      out.open("svg", "viewBox", box, "class", type, "role", "group", "aria-labelledby", labels);
    }
    out.line();
    named("title", sheet.id() + "-t", title);
    named("desc", sheet.id() + "-d", description);
  }

  private void named(String tag, String id, String words) {
    out.open(tag, "id", id).text(Visible.of(words)).closeLine();
  }

  void close() {
    out.closeLine();
  }

  void line(String type, double x1, double y1, double x2, double y2) {
    path(type, "M" + at(x1, y1) + "L" + at(x2, y2));
  }

  void box(String type, double x, double y, double width, double height) {
    String across = "h" + number(Math.max(width, 1));
    String down = "v" + number(height);
    path(type, "M" + at(x, y) + across + down + "h" + number(-Math.max(width, 1)) + "z");
  }

  void path(String type, String drawn) {
    out.open("path", "class", type, "d", drawn).closeLine();
  }

  void text(String type, double x, double y, Anchor anchor, String words) {
    String side = anchor == Anchor.START ? "" : anchor == Anchor.MIDDLE ? " mid" : " end";
    out.open("text", "class", type + side, "x", number(x), "y", number(y));
    out.text(Visible.of(words)).closeLine();
  }

  /** Begins a thing with a title of its own that may lead somewhere. */
  void thing(Optional<String> link, String title) {
    if (link.isPresent()) {
      out.open("a", "href", link.get());
    } else {
      out.open("g");
    }
    out.element("title", Visible.of(title)).line();
  }

  /** Writes a point of a path. */
  static String at(double x, double y) {
    return number(x) + " " + number(y);
  }

  /** Writes a length. */
  static String number(double length) {
    long tenths = Math.round(length * 10);
    long whole = Math.abs(tenths) / 10;
    long part = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (part == 0 ? "" : "." + part);
  }
}
