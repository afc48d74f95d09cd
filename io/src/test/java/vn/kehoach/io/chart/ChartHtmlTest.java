package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.io.chart.DotPlot.Dot;
import vn.kehoach.io.chart.DotPlot.Guide;
import vn.kehoach.io.chart.SlopeChart.Line;
import vn.kehoach.io.chart.SlopeChart.Point;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.io.page.RoomFile;
import vn.kehoach.io.page.Visible;
import vn.kehoach.measure.Bound;
import vn.kehoach.timeline.PartialDate;

class ChartHtmlTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static DotPlot plot(Dot... dots) {
    return new DotPlot(
        "Thử", "tỷ đồng", ImmutableList.copyOf(dots), Optional.empty(), ImmutableList.of());
  }

  @Test
  void writesNumbersAsTheReaderDoes() {
    DotPlot plot = plot(Dot.of("a", Charts.figure("1285.57")), Dot.of("b", Charts.figure("-3000")));

    String vietnamese = ChartSvg.of(VIETNAMESE).draw(plot);
    String english = ChartSvg.of(Locale.ENGLISH).draw(plot);

    assertThat(vietnamese).contains(">1.285,57<").contains(">−3.000<");
    assertThat(english).contains(">1,285.57<").contains(">−3,000<");
  }

  @Test
  void tellsTheShapesApart() {
    String svg =
        ChartSvg.of(VIETNAMESE)
            .draw(
                plot(
                    Dot.of("a", Figure.of(Bound.AT_LEAST, new BigDecimal("9"))),
                    Dot.of("b", Figure.of(Bound.ABOUT, new BigDecimal("9.5"))),
                    Dot.of("c", Figure.between(new BigDecimal("7"), new BigDecimal("7.5")))));

    Document picture = Jsoup.parse(svg, "", Parser.xmlParser());
    assertThat(picture.select(".mark")).hasSize(2);
    assertThat(picture.select(".ring")).hasSize(1);
    assertThat(picture.select(".whisker")).hasSize(4);
    assertThat(picture.select(".value").eachText()).containsExactly("≥ 9", "≈ 9,5", "7–7,5");
  }

  @Test
  void leavesAGapWhereAYearIsMissing() {
    SlopeChart chart =
        new SlopeChart(
            "Thử",
            "%",
            ImmutableList.of(
                Line.of("đủ", ImmutableList.of(point(2020, "1"), point(2025, "2"))),
                Line.of("thiếu", ImmutableList.of(point(2020, "3"), point(2030, "4")))),
            ImmutableList.of());

    Document picture = Jsoup.parse(ChartSvg.of(VIETNAMESE).draw(chart), "", Parser.xmlParser());

    assertThat(picture.select(".slope")).hasSize(1);
    assertThat(picture.select(".mark")).hasSize(4);
  }

  private static Point point(int year, String amount) {
    return new Point(PartialDate.of(year), ValueKind.TARGET, Charts.figure(amount));
  }

  @Test
  void drawsNothingWhereThereIsNothing() {
    DotPlot plot = plot(Dot.none("Yên Bái", "không nêu"));

    assertThat(ChartSvg.of(VIETNAMESE).draw(plot)).isEmpty();
    Document page = Jsoup.parse(ChartHtml.of(VIETNAMESE).render("Thử", List.of(plot)));
    assertThat(page.select("svg")).isEmpty();
    assertThat(page.select("td").text()).isEqualTo("không nêu");
  }

  @Test
  void showsHostileWordsAsText() throws Exception {
    DotPlot plot =
        new DotPlot(
            Charts.HOSTILE,
            Charts.HOSTILE,
            ImmutableList.of(
                Dot.of(Charts.HOSTILE, Charts.figure("1").withPrinted(Charts.HOSTILE)),
                Dot.none(Charts.HOSTILE, Charts.HOSTILE)),
            Optional.of(new Guide(Charts.HOSTILE, Charts.figure("2"))),
            ImmutableList.of(Charts.HOSTILE));

    Document page = Jsoup.parse(ChartHtml.of(VIETNAMESE).render(Charts.HOSTILE, List.of(plot)));

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo(Visible.of(Charts.HOSTILE).strip());
    assertThat(page.select("svg.wide > title").text())
        .isEqualTo(Visible.of(Charts.HOSTILE).strip());
    assertThat(page.select(".remark").text()).contains("[U+202E]");
  }

  @Test
  void allowsNothingButItsOwnStyle() {
    Document page = Jsoup.parse(ChartHtml.of(VIETNAMESE).render("Thử", List.of()));

    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("script-src");
  }

  @Test
  void saysTheSameInBothLanguages() throws Exception {
    for (Class<?> room : List.of(ChartHtml.class, PageWords.class)) {
      assertThat(keys(room, "messages_vi.properties")).isEqualTo(keys(room, "messages.properties"));
    }
  }

  private static Set<String> keys(Class<?> room, String file) throws Exception {
    Properties words = new Properties();
    words.load(new StringReader(RoomFile.text(room, file)));
    return new TreeSet<>(words.stringPropertyNames());
  }

  @Test
  void aFigureIsDrawableOrRefused() {
    BigDecimal one = BigDecimal.ONE;
    BigDecimal huge = new BigDecimal("1e40");

    assertThatThrownBy(() -> Figure.between(BigDecimal.TEN, one))
        .hasMessageContaining("high must not be below low");
    assertThatThrownBy(() -> Figure.of(Bound.EXACTLY, huge)).hasMessageContaining("24 digits");
    assertThatThrownBy(() -> new Figure(one, BigDecimal.TEN, Bound.ABOUT, "", Optional.empty()))
        .hasMessageContaining("a range must be EXACTLY");
  }

  @Test
  void leadsToNoScript() {
    Figure figure = Charts.figure("1");

    assertThatThrownBy(() -> figure.withLink(Optional.of("javascript:alert(1)")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("link must begin with one of [#, https://, http://]");
    assertThat(figure.withLink(Optional.of("https://kehoach.vn/#a")).link()).isPresent();
  }
}
