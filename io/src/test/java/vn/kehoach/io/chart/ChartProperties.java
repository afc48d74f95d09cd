package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import vn.kehoach.io.chart.Charts.Box;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.io.page.Visible;

class ChartProperties {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Property(tries = 120)
  void everyPictureIsWellFormedXml(@ForAll("charts") Chart chart) throws Exception {
    for (int width : List.of(Sheet.WIDE, Sheet.NARROW)) {
      String svg = draw(chart, width, VIETNAMESE);
      if (!svg.isEmpty()) {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        org.w3c.dom.Document xml =
            parsers.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));

        assertThat(xml.getDocumentElement().getNamespaceURI())
            .isEqualTo("http://www.w3.org/2000/svg");
        assertThat(xml.getElementsByTagName("title").item(0).getTextContent().strip())
            .isEqualTo(Visible.of(chart.title()).strip());
      }
    }
  }

  @Property(tries = 120)
  void everyFigureIsInThePictureAndInTheTable(@ForAll("charts") Chart chart) {
    PageWords words = PageWords.of(VIETNAMESE, ChartSvg.class);
    Document page = Jsoup.parse(ChartHtml.of(VIETNAMESE).render("Thử", List.of(chart)));

    for (String variant : List.of("svg.wide", "svg.narrow")) {
      List<String> titles = page.select(variant + " a > title").eachText();
      List<String> cells = page.select(".figures td").eachText();
      for (String told : told(chart, words)) {
        assertThat(titles.stream().anyMatch(title -> title.contains(told))).as(told).isTrue();
        assertThat(cells.stream().anyMatch(cell -> cell.contains(told))).as(told).isTrue();
      }
      int marks = page.select(variant + " a").size();
      assertThat(marks).isEqualTo(told(chart, words).size());
    }
  }

  private static List<String> told(Chart chart, PageWords words) {
    List<String> told = new ArrayList<>();
    if (chart instanceof DotPlot plot) {
      boolean drawn = plot.dots().stream().anyMatch(dot -> dot.figure().isPresent());
      FigureText text = new FigureText(words, plot.unit());
      plot.dots().forEach(dot -> dot.figure().ifPresent(f -> told.add(text.of(f))));
      plot.guide().filter(guide -> drawn).ifPresent(g -> told.add(text.of(g.figure())));
    } else if (chart instanceof SlopeChart slope) {
      FigureText text = new FigureText(words, slope.unit());
      slope.lines().forEach(l -> l.points().forEach(p -> told.add(text.of(p.figure()))));
    } else if (chart instanceof GanttChart gantt) {
      gantt.rows().forEach(row -> told.add(row.words()));
    }
    return told;
  }

  @Property(tries = 150)
  void noLabelsOverlap(@ForAll("charts") Chart chart) {
    for (int width : List.of(Sheet.WIDE, Sheet.NARROW)) {
      String svg = draw(chart, width, VIETNAMESE);
      List<Box> all = new ArrayList<>();
      for (String type : List.of("value", "name", "absent", "guide-name", "group")) {
        all.addAll(Charts.boxes(svg, type));
      }
      assertApart(all);
    }
  }

  @Property(tries = 120)
  void noNumbersAtTheTicksOverlap(@ForAll("charts") Chart chart) {
    for (int width : List.of(Sheet.WIDE, Sheet.NARROW)) {
      assertApart(Charts.boxes(draw(chart, width, Locale.ENGLISH), "tick"));
    }
  }

  private static void assertApart(List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        Box one = boxes.get(i);
        Box other = boxes.get(j);
        if (one.covers(other)) {
          fail(one + " over " + other);
        }
      }
    }
  }

  @Property(tries = 120)
  void nothingIsDrawnBesideTheSheet(@ForAll("charts") Chart chart) {
    for (int width : List.of(Sheet.WIDE, Sheet.NARROW)) {
      String svg = draw(chart, width, VIETNAMESE);
      for (String type : List.of("value", "name", "tick", "guide-name", "absent", "group")) {
        for (Box box : Charts.boxes(svg, type)) {
          if (box.left() < -1 || box.right() > width + 1) {
            fail(type + " " + box);
          }
        }
      }
    }
  }

  @Property(tries = 20)
  void anotherLocaleOfTheMachineChangesNothing(@ForAll("charts") Chart chart) {
    String usual = ChartHtml.of(VIETNAMESE).render("Thử", List.of(chart));
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-nu-thai", "tr-TR", "de-DE")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(ChartHtml.of(VIETNAMESE).render("Thử", List.of(chart))).isEqualTo(usual);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(tries = 40)
  void aPageIsHtmlWithoutErrorsWhoseNamesAreUnique(@ForAll("charts") Chart chart) {
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    Document page =
        Jsoup.parse(
            ChartHtml.of(Locale.ENGLISH).render(Charts.HOSTILE, List.of(chart, chart)), "", parser);

    assertThat(parser.getErrors().toString()).isEqualTo("[]");
    assertThat(page.select("script, [onload], iframe")).isEmpty();
    assertThat(page.select("[id]").stream().map(Element::id).toList()).doesNotHaveDuplicates();
  }

  private static String draw(Chart chart, int width, Locale locale) {
    HtmlOut out = new HtmlOut();
    Sheet sheet = new Sheet(width, "c", PageWords.of(locale, ChartSvg.class));
    Drawing.write(out, chart, chart.title(), sheet, true);
    return out.toString();
  }

  @Provide
  Arbitrary<Chart> charts() {
    return Arbitraries.oneOf(
        Charts.dotPlots().map(Chart.class::cast),
        Charts.slopes().map(Chart.class::cast),
        Charts.gantts().map(Chart.class::cast));
  }
}
