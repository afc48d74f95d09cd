package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.io.chart.DotPlot.Dot;
import vn.kehoach.io.chart.DotPlot.Guide;
import vn.kehoach.io.chart.SlopeChart.Line;
import vn.kehoach.io.chart.SlopeChart.Point;
import vn.kehoach.measure.Bound;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** Charts at random, and what stands in a picture. */
final class Charts {

  /** A name that means harm to a page and to XML. */
  static final String HOSTILE =
      "</title><script>alert(1)</script> \"x\" ']]>&amp; \u202Eđảo\u0000\uD800\uFFFE";

  private Charts() {}

  static Figure figure(String amount) {
    return Figure.of(Bound.EXACTLY, new BigDecimal(amount));
  }

  static Arbitrary<Figure> figures() {
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("200")).ofScale(2);
    Arbitrary<Figure> single =
        Combinators.combine(Arbitraries.of(Bound.class), amounts).as(Figure::of);
    Arbitrary<Figure> range =
        Combinators.combine(amounts, amounts).as((a, b) -> Figure.between(a.min(b), a.max(b)));
    return Arbitraries.oneOf(single, single, range)
        .map(figure -> figure.withLink(Optional.of("#line-1-1")).withPrinted("chữ in"));
  }

  static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of("Tuyên Quang", "Bà Rịa - Vũng Tàu", "172-KH/TU", "i", ""),
        Arbitraries.strings().withChars("aăâbcdđeêghiklmnoôơpqrstuưvxy ỆỮ").ofMaxLength(90),
        Arbitraries.strings().ofMaxLength(12));
  }

  static Arbitrary<String> units() {
    return Arbitraries.of("", "%", "tỷ đồng", "triệu đồng/người/năm", "‰");
  }

  static Arbitrary<DotPlot> dotPlots() {
    Arbitrary<Dot> dots =
        Arbitraries.oneOf(
            Combinators.combine(names(), figures()).as(Dot::of),
            Combinators.combine(names(), figures()).as(Dot::of),
            names().map(name -> Dot.none(name, "không nêu")));
    Arbitrary<Optional<Guide>> guides =
        Combinators.combine(names(), figures()).as(Guide::new).optional();
    return Combinators.combine(names(), units(), dots.list().ofMinSize(1).ofMaxSize(36), guides)
        .as((t, u, d, g) -> new DotPlot(t, u, ImmutableList.copyOf(d), g, ImmutableList.of(t)));
  }

  static Arbitrary<SlopeChart> slopes() {
    Arbitrary<PartialDate> times = Arbitraries.integers().between(2015, 2035).map(PartialDate::of);
    Arbitrary<ValueKind> kinds = Arbitraries.of(ValueKind.BASELINE, ValueKind.TARGET);
    Arbitrary<Point> points = Combinators.combine(times, kinds, figures()).as(Point::new);
    Arbitrary<Line> lines =
        Combinators.combine(names(), points.list().ofMaxSize(5))
            .as((n, p) -> new Line(n, ImmutableList.copyOf(p), p.size() == 2));
    return Combinators.combine(names(), units(), lines.list().ofMinSize(1).ofMaxSize(20))
        .as((t, u, l) -> new SlopeChart(t, u, ImmutableList.copyOf(l), ImmutableList.of()));
  }

  static Arbitrary<GanttChart> gantts() {
    Arbitrary<Period> periods =
        Combinators.combine(
                Arbitraries.integers().between(0, 6000),
                Arbitraries.integers().between(0, 3000),
                Arbitraries.integers().between(0, 2))
            .as(Charts::period);
    Arbitrary<GanttChart.Row> rows =
        Combinators.combine(names(), names(), periods.list().ofMinSize(1).ofMaxSize(3))
            .as((g, n, p) -> row(g, n, p));
    return Combinators.combine(names(), rows.list().ofMinSize(1).ofMaxSize(30))
        .as(
            (t, r) ->
                new GanttChart(
                    t,
                    ImmutableList.copyOf(r),
                    Optional.empty(),
                    ImmutableList.of(),
                    ImmutableList.of()));
  }

  private static GanttChart.Row row(String group, String name, List<Period> periods) {
    String words = periods.stream().map(Period::toString).collect(Collectors.joining("; "));
    return new GanttChart.Row(
        group, name, ImmutableList.copyOf(periods), words, Optional.of("#line-1-1"));
  }

  private static Period period(int day, int length, int kind) {
    LocalDate first = LocalDate.of(2015, 1, 1).plusDays(day);
    PartialDate start = PartialDate.ofDay(first);
    return switch (kind) {
      case 0 -> Period.until(start);
      case 1 -> Period.from(start);
      default -> Period.of(start, PartialDate.ofDay(first.plusDays(length)));
    };
  }

  /** A text in a picture with the room it takes. */
  record Box(String text, double left, double right, double y) {

    /** Whether two lines of letters cover each other. */
    boolean covers(Box other) {
      boolean across = left < other.right - 0.2 && other.left < right - 0.2;
      return across && Math.abs(y - other.y) < SlopeLabels.LINE - 1;
    }
  }

  /** The texts of a class of a picture. */
  static List<Box> boxes(String svg, String type) {
    List<Box> boxes = new ArrayList<>();
    for (Element text : Jsoup.parse(svg, "", Parser.xmlParser()).select("text." + type)) {
      double x = Double.parseDouble(text.attr("x"));
      double width = TextWidth.of(text.wholeText().strip(), Sheet.SIZE);
      double left = text.hasClass("end") ? x - width : text.hasClass("mid") ? x - width / 2 : x;
      double y = Double.parseDouble(text.attr("y"));
      boxes.add(new Box(text.wholeText().strip(), left, left + width, y));
    }
    return boxes;
  }

  /** All numbers of the geometry of a picture. */
  static List<Double> lengths(String svg) {
    List<Double> lengths = new ArrayList<>();
    for (Element drawn : Jsoup.parse(svg, "", Parser.xmlParser()).select("path")) {
      Matcher numbers = Pattern.compile("-?[0-9.]+").matcher(drawn.attr("d"));
      numbers.results().map(r -> Double.valueOf(r.group())).forEach(lengths::add);
    }
    return lengths;
  }
}
