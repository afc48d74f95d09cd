package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatrixOptions;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.io.page.Visible;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

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
  void aPlanHasOneColourAndMarkInAllPictures() throws Exception {
    String without = Pages.FIRST.replace("có cây xanh", "có đèn chiếu sáng");
    String risen =
        "Tỷ lệ hộ dân tham gia trồng cây đạt 60% vào năm 2025.\n- Tỷ lệ tuyến phố văn minh đạt"
            + " 70% vào năm 2025 và 75% vào năm 2030.";
    String old = "Tỷ lệ hộ dân tham gia trồng cây đạt khoảng 60% vào năm 2025.";
    List<Plan> plans =
        List.of(
            Pages.plan("a.txt", without.replace(old, risen)),
            Pages.plan("b.txt", Pages.SECOND.replace(old, risen)),
            Pages.plan("c.txt", Pages.FIRST.replace(old, risen)));

    Document page = compared(plans, NAMES);

    for (String words : List.of("có cây xanh", "phố văn minh")) {
      Element picture = topic(page, words).selectFirst("figure svg.wide");
      assertThat(markOf(picture, "Sơn La")).as(words).isEqualTo("mark s1, 3 sides");
      assertThat(markOf(picture, "Lào Cai")).as(words).isEqualTo("mark s2, 2 sides");
    }
  }

  private static String markOf(Element picture, String plan) {
    Element thing = picture.selectFirst("a:has(title:contains(" + plan + ")) .mark");
    return thing.className() + ", " + (thing.attr("d").split("L", -1).length - 1) + " sides";
  }

  @Test
  void aGuideHasAMarkOfItsOwnAndRunsThroughNoName() throws Exception {
    List<Plan> plans = Pages.plans();
    Plan superior =
        Pages.plan("s.txt", Pages.FIRST.replace("trên 80% vào năm 2025", "trên 72% vào năm 2025"));
    IndicatorMatrix matrix =
        IndicatorMatrix.of(plans, MatrixOptions.standard().withSuperior(superior))
            .withNames(List.of("Đặc khu có tên dài", "Nơi khác", "Nơi có tên dài thứ ba"));

    Document page =
        Pages.read(ComparisonHtml.of(VIETNAMESE).render(matrix, plans, Optional.of(superior)));

    Element topic = topic(page, "có cây xanh");
    assertThat(markOf(topic.selectFirst("svg.wide"), "45/KH-UBND")).isEqualTo("mark sg, 11 sides");
    Element narrow = topic.select("figure").get(1).selectFirst("svg.narrow");
    List<Charts.Box> names = Charts.boxes(narrow.outerHtml(), "name");
    assertThat(names).hasSize(3);
    assertThat(narrow.select("path.guide").size()).isGreaterThan(2);
    for (Element drawn : narrow.select("path.guide:not(.solid)")) {
      String[] ends = drawn.attr("d").substring(1).split("[ L]");
      double x = Double.parseDouble(ends[0]);
      for (Charts.Box name : names) {
        boolean beside = x > name.right();
        boolean above = Double.parseDouble(ends[3]) < name.y() - 9;
        boolean below = Double.parseDouble(ends[1]) > name.y() + 3;
        assertThat(beside || above || below).as(name + " and " + drawn.attr("d")).isTrue();
      }
    }
  }

  @Test
  void tellsAUnitInTwoSpellingsOnce() throws Exception {
    List<Plan> plans = new ArrayList<>();
    for (String target :
        List.of("9 bác sĩ/10.000 dân vào năm 2025", "11 bác sỹ/1 vạn dân vào năm 2030")) {
      String text =
          Pages.FIRST.replace(
              "Diện tích vườn ươm đạt 12 ha vào năm 2025.", "Số bác sĩ đạt " + target + ".");
      plans.add(Pages.plan("p.txt", text));
    }

    Document page = compared(plans, List.of("A", "B"));

    Element topic = topic(page, "bác sĩ");
    assertThat(topic.select("thead th").eachText())
        .containsExactly("Kế hoạch", "chỉ tiêu 2025", "chỉ tiêu 2030");
    assertThat(topic.select("caption").text())
        .isIn("Số liệu (bác sỹ/1 vạn dân)", "Số liệu của hình (bác sỹ/1 vạn dân)");
  }

  @Test
  void leavesOutRowsThatOnlyStandAboveOthers() {
    Plan one = plan("Chiều cao", "Chiều cao: Nam", "Tuổi thọ");
    Plan other = plan("Chiều cao", "Chiều cao: Nữ", "Tuổi thọ");

    Document page = compared(List.of(one, other), List.of("A", "B"));

    assertThat(page.select("h2").eachText()).contains("Tuổi thọ").doesNotContain("Chiều cao");
    assertThat(topic(page, "Tuổi thọ").select("table")).isEmpty();
    assertThat(topic(page, "Tuổi thọ").select(".remark").text())
        .isEqualTo("Không kế hoạch nào nêu số cho chỉ tiêu này.");
  }

  private static Plan plan(String... labels) {
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.PLAN).build())
        .addAllIndicators(Arrays.stream(labels).map(ComparisonHtmlTest::indicator).toList())
        .build();
  }

  private static Indicator indicator(String label) {
    return Indicator.builder().id(label).number("").name(label).build();
  }

  @Test
  void callsFiguresThoseOfAPictureOnlyWhereThereIsOne() throws Exception {
    List<Plan> plans =
        List.of(
            Pages.plan("a.txt", Pages.FIRST),
            Pages.plan("b.txt", Pages.SECOND.replace("Tỷ lệ hộ dân tham gia", "Tỷ lệ hộ nghèo")));

    Document page = compared(plans, List.of("A", "B"));

    assertThat(page.select("#others caption").text()).isEqualTo("Số liệu");
    assertThat(page.select("#others td").text()).contains("khoảng 60%").doesNotContain(" %");
    assertThat(topic(page, "có cây xanh").select("caption").text())
        .isEqualTo("Số liệu của hình (%)");
  }

  @Test
  void saysThatATableIsWiderThanAPhone() throws Exception {
    String text = Pages.FIRST.replace("95% vào năm 2030", "95% vào năm 2030, 97% vào năm 2035");
    List<Plan> plans = List.of(Pages.plan("a.txt", text), Pages.plan("b.txt", text));

    Document page = compared(plans, List.of("A", "Thừa-Thiên-Huế-".repeat(3)));

    assertThat(topic(page, "có cây xanh").select(".wide-table + .scroll")).hasSize(1);
    assertThat(compared(plans, List.of("A", "B")).select(".wide-table")).isEmpty();
  }

  private static Document compared(List<Plan> plans, List<String> names) {
    IndicatorMatrix matrix = IndicatorMatrix.of(plans).withNames(names);
    return Pages.read(ComparisonHtml.of(VIETNAMESE).render(matrix, plans));
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
