package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixOptions;
import vn.kehoach.io.page.Visible;
import vn.kehoach.plan.Plan;

class ComparisonHtmlTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final List<String> NAMES = List.of("Hòa Bình", "Sơn La", "Lào Cai");

  @Test
  void drawsEachSharedIndicatorWithItsFiguresAndLeadsToTheirLines() throws Exception {
    Document page = page(VIETNAMESE, NAMES);

    Element topic = topic(page, "có cây xanh");
    assertThat(topic.select("figure")).hasSize(3);
    assertThat(topic.select("svg.wide .value").eachText())
        .contains("95% Hòa Bình", "≥ 97% Sơn La", "90% Lào Cai", "> 80%", "85%", "70%");
    for (Element link : topic.select("svg a, td a")) {
      Element line = page.getElementById(link.attr("href").substring(1));
      assertThat(line.select("mark").text()).isNotEmpty();
      assertThat(line.closest(".source").select(".line").text()).contains("đường có cây xanh");
    }
  }

  @Test
  void everyFigureStandsInTheWordsItLeadsTo() throws Exception {
    for (Locale locale : List.of(VIETNAMESE, Locale.ENGLISH)) {
      Document page = page(locale, NAMES);
      List<Element> figures = page.select(".figures td a");
      assertThat(figures).hasSize(12);
      for (Element figure : figures) {
        Element line = page.getElementById(figure.attr("href").substring(1));
        PrintedFigure.of(figure, locale.getLanguage()).assertStandsIn(line);
      }
    }
  }

  @Test
  void putsTheBestOnTop() throws Exception {
    Element topic = topic(page(VIETNAMESE, NAMES), "có cây xanh");

    assertThat(topic.select("figure").get(1).select("svg.wide .name").eachText())
        .containsExactly("Sơn La", "Hòa Bình", "Lào Cai");
    assertThat(topic.select("figure").get(1).select("figcaption").text())
        .startsWith("Chỉ tiêu 2025");
  }

  @Test
  void tellsWhatCannotBeComparedWithTheReason() throws Exception {
    Element topic = topic(page(VIETNAMESE, NAMES), "vườn ươm");

    assertThat(topic.select("td").eachText())
        .contains("0,3 km2 · không so được: khác đơn vị hoặc" + " không ghi đơn vị");
    assertThat(topic.select("svg").text()).doesNotContain("0,3%");
  }

  @Test
  void drawsWhatTheSuperiorPaperDemands() throws Exception {
    List<Plan> plans = Pages.plans().subList(1, 3);
    Plan superior = Pages.plans().get(0);
    IndicatorMatrix matrix =
        IndicatorMatrix.of(plans, MatrixOptions.standard().withSuperior(superior))
            .withNames(NAMES.subList(1, 3));

    Document page =
        Pages.read(ComparisonHtml.of(VIETNAMESE).render(matrix, plans, Optional.of(superior)));

    Element topic = topic(page, "có cây xanh");
    assertThat(topic.select("tbody tr").first().text()).contains("45/KH-UBND > 80% 95%");
    assertThat(topic.select("svg.wide .value").eachText()).contains("95% · 45/KH-UBND");
    assertThat(topic.select("tbody tr").first().select("a")).hasSize(2);
  }

  @Test
  void speaksEnglish() throws Exception {
    Document page = page(Locale.ENGLISH, NAMES);

    assertThat(page.select("h1").text()).isEqualTo("Plans side by side");
    assertThat(page.select("thead th").eachText()).contains("target 2025", "target 2030");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void showsHostileNamesAsText() throws Exception {
    Document page = page(VIETNAMESE, List.of(Charts.HOSTILE, "b", "c"));

    assertThat(page.select(".papers dt").first().text())
        .isEqualTo(Visible.of(Charts.HOSTILE).strip());
    assertThat(page.outerHtml()).doesNotContain("\u202E");
  }

  @Test
  void theSamePlansGiveTheSameCharacters() throws Exception {
    Locale before = Locale.getDefault();
    String usual = html(VIETNAMESE, NAMES);
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(html(VIETNAMESE, NAMES)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wantsThePlansOfTheMatrix() throws Exception {
    IndicatorMatrix matrix = IndicatorMatrix.of(Pages.plans());

    assertThatThrownBy(() -> ComparisonHtml.of(VIETNAMESE).render(matrix, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but were 0");
  }

  private static Element topic(Document page, String words) {
    return page.select("section.topic").stream()
        .filter(section -> section.select("h2").text().contains(words))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    page.select("h2").eachText().stream().collect(Collectors.joining("; "))));
  }

  private static Document page(Locale locale, List<String> names) throws Exception {
    return Pages.read(html(locale, names));
  }

  private static String html(Locale locale, List<String> names) throws Exception {
    List<Plan> plans = Pages.plans();
    IndicatorMatrix matrix = IndicatorMatrix.of(plans).withNames(names);
    return ComparisonHtml.of(locale).render(matrix, plans);
  }
}
