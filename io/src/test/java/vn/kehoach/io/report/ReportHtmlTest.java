package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Acceptance;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Fingerprint;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Profile;
import vn.kehoach.validation.ValidationContext;
import vn.kehoach.validation.ValidationReport;

class ReportHtmlTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
  private static final ValidationContext DAY = ValidationContext.asOf(LocalDate.of(2026, 1, 15));

  @Test
  void saysWhatPaperWasLookedAtAndWhen() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);

    Document page = page(PlanValidator.standard().validate(plan, DAY), plan, VIETNAMESE);

    assertThat(page.select("html").attr("lang")).isEqualTo("vi");
    assertThat(page.select("dl.facts").text())
        .contains("45/KH-UBND")
        .contains("Hòa Bình, 12/03/2021")
        .contains("15/01/2026")
        .contains("kehoach ")
        .contains("45.txt")
        .contains(plan.source().orElseThrow().document());
    assertThat(page.select("h1 + .paper").text()).containsIgnoringCase("Trồng cây ven đường");
  }

  @Test
  void showsThePrintedWordsInTheirLineOfThePaper() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);

    Document page = page(PlanValidator.standard().validate(plan, DAY), plan, VIETNAMESE);

    Element finding = finding(page, "form.number-malformed");
    assertThat(finding.select("mark").text()).contains("283/TTg-CP");
    assertThat(finding.select(".line").text()).contains("Sở Tài chính chủ trì cân đối kinh phí");
    assertThat(finding.select(".path").text()).contains("II. NHIỆM VỤ");
  }

  @Test
  void leadsFromEachFindingToTheReasonOfItsRule() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);

    Document page = page(PlanValidator.standard().validate(plan, DAY), plan, Locale.ENGLISH);

    assertThat(page.select(".finding")).isNotEmpty();
    for (Element finding : page.select(".finding")) {
      String target = finding.select(".about a").attr("href").substring(1);
      Element rule = page.getElementById(target);
      assertThat(rule).as(target).isNotNull();
      assertThat(rule.text()).contains("Why:");
    }
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryIdIsThereOnce() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);

    Document page = page(PlanValidator.standard().validate(plan, DAY), plan, VIETNAMESE);

    Set<String> ids = new TreeSet<>();
    page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
    page.select("a").forEach(a -> assertThat(ids).contains(a.attr("href").substring(1)));
    page.select("[aria-labelledby]")
        .forEach(e -> assertThat(ids).contains(e.attr("aria-labelledby")));
  }

  @Test
  void needsNothingFromOutside() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);

    Document page = page(PlanValidator.standard().validate(plan), plan, VIETNAMESE);

    assertThat(page.select("[src], link, iframe, object, img, base")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'sha256-");
  }

  @Test
  void givesTheSameCharactersEachTime() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);
    ValidationReport report = PlanValidator.standard().validate(plan, DAY);
    String page = ReportHtml.of(VIETNAMESE).render(report, plan);
    Locale before = Locale.getDefault();

    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ReportHtml.of(VIETNAMESE).render(report, plan)).isEqualTo(page);
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(ReportHtml.of(VIETNAMESE).render(report, plan)).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(page).doesNotContain("\r").endsWith("</html>\n");
  }

  @Test
  void accountsForEveryRule() {
    PlanValidator rules =
        PlanValidator.of(
            List.of(
                SmallRule.of(
                    "task.idle", Severity.INFO, r -> Examination.notApplicable("no-tasks")),
                SmallRule.of("task.off", Severity.ERROR, r -> Examination.skipped("no-almanac")),
                SmallRule.of("task.broken", Severity.INFO, r -> fail()),
                SmallRule.finding("task.odd", Place.at("/tasks/1"), ImmutableMap.of())));

    ValidationReport report =
        rules.withSeverity("task.odd", Severity.ERROR).validate(Papers.NOTHING);
    Document page = page(report, Papers.NOTHING, Locale.ENGLISH);

    assertThat(page.select(".ledger tbody tr").eachText())
        .satisfiesExactly(
            row -> assertThat(row).contains("task.broken", "Failed: java.lang.IllegalState"),
            row -> assertThat(row).contains("task.idle", "Not applicable: no tasks"),
            row ->
                assertThat(row).contains("task.odd", "Error (by default: Warning)", "3 item(s) 1"),
            row -> assertThat(row).contains("task.off", "Skipped: no-almanac"));
    assertThat(page.select(".notice").text()).contains("The rule task.broken broke");
  }

  private static Examination fail() {
    throw new IllegalStateException();
  }

  @Test
  void givesTrueTotalsBeyondTheLimit() {
    SmallRule rule =
        SmallRule.of(
            "task.odd",
            Severity.WARNING,
            r ->
                Examination.of(
                    9, Collections.nCopies(9, r.finding(Place.WHOLE, ImmutableMap.of()))));

    ValidationReport report =
        PlanValidator.of(List.of(rule))
            .validate(Papers.NOTHING, ValidationContext.builder().limit(2).build());
    Document page = page(report, Papers.NOTHING, Locale.ENGLISH);

    assertThat(page.select(".finding")).hasSize(2);
    assertThat(page.select(".sum.warning").text()).isEqualTo("9 Warnings");
    assertThat(page.select(".notice").eachText())
        .containsExactly(
            "task.odd: 9 findings, of which the first 2 are listed here.",
            "And 7 more, beyond the limit.");
    assertThat(page.select(".ledger td").last().text()).isEqualTo("9 (2 listed)");
  }

  @Test
  void listsAcceptedFindingsWithReasonAndEnd() {
    SmallRule rule =
        SmallRule.finding("task.odd", Place.at("/tasks/1"), ImmutableMap.of("quote", "trồng cây"));
    Finding finding = rule.finding(Place.at("/tasks/1"), ImmutableMap.of("quote", "trồng cây"));
    Acceptance held =
        Acceptance.of("task.odd", Fingerprint.of(finding), "Agreed <with> the office")
            .withUntil(LocalDate.of(2026, 12, 31));
    Acceptance ended =
        Acceptance.of("task.odd", Fingerprint.parse("0123456789abcdef"), "Long ago")
            .withUntil(LocalDate.of(2020, 1, 1));
    Profile profile = Profile.builder().name("house").addAcceptances(held, ended).build();

    ValidationReport report =
        PlanValidator.of(List.of(rule)).validate(Papers.NOTHING, DAY.withProfile(profile));
    Document page = page(report, Papers.NOTHING, Locale.ENGLISH);

    assertThat(page.select(".finding")).isEmpty();
    assertThat(page.select("ol.accepted li").text())
        .contains("trồng cây", "Agreed <with> the office", "until 2026-12-31");
    assertThat(page.select("ul.accepted li").text()).contains("Long ago", "until 2020-01-01");
    assertThat(page.select("dl.facts").text()).contains("house");
    assertThat(page.select(".ledger td").last().text()).isEqualTo("0; 1 accepted");
  }

  @Test
  void doesNotPassOffAPaperThatNoRuleLookedAtAsGood() {
    ValidationReport report = PlanValidator.standard().validate(Papers.NOTHING);

    assertThat(page(report, Papers.NOTHING, Locale.ENGLISH).select(".none").text())
        .isEqualTo("No rule had anything to look at, so nothing is known of this paper.");
  }

  @Test
  void offersFiltersThatAreHiddenWithoutTheScript() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);

    Document page = page(PlanValidator.standard().validate(plan, DAY), plan, VIETNAMESE);

    Element filters = page.getElementById("filters");
    assertThat(filters.hasAttr("hidden")).isTrue();
    for (Element finding : page.select(".finding")) {
      assertThat(filters.select("input[name=severity]").eachAttr("value"))
          .contains(finding.attr("data-severity"));
      assertThat(filters.select("input[name=group]").eachAttr("value"))
          .contains(finding.attr("data-group"));
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws Exception {
    assertThat(keys("messages_vi.properties")).isEqualTo(keys("messages.properties"));
  }

  private static Set<String> keys(String file) throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(Own.text(file)));
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static Element finding(Document page, String code) {
    return page.select(".finding").stream()
        .filter(f -> f.select(".about code").eachText().contains(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " not among " + page.select(".about").text()));
  }

  private static Document page(ValidationReport report, Plan plan, Locale locale) {
    List<SmallRule> rules = List.of(SmallRule.finding("task.odd", Place.WHOLE, ImmutableMap.of()));
    return Jsoup.parse(ReportHtml.of(locale).withRules(rules).render(report, plan));
  }
}
