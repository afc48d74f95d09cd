package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.validation.Rule;

class AnnexRulesTest {

  private static String body(String text) {
    return "section: I. NHIỆM VỤ\n  text: " + text + "\n";
  }

  private static java.util.List<String> pointers(Iterable<Finding> findings) {
    return com.google.common.collect.Streams.stream(findings)
        .map(finding -> finding.place().pointer())
        .toList();
  }

  @Test
  void annexThatIsNotThereIsToldOnceForEachNumber() {
    Rule rule = new AnnexMissing();
    String sketch =
        body("Nhiệm vụ nêu tại Phụ lục II.")
            + "  text: Danh mục theo phụ lục số 02; kinh phí theo Phụ lục III.\n"
            + "annex: PHỤ LỤC I";

    var findings = Found.in(rule, sketch);

    assertThat(pointers(findings))
        .containsExactly("/outline/sections/0/blocks/0", "/outline/sections/0/blocks/1");
    assertThat(findings)
        .extracting(finding -> finding.arguments().get("annex"))
        .containsExactly("Phụ lục II", "Phụ lục III");
    assertThat(findings.get(0).arguments())
        .containsEntry("quote", "Nhiệm vụ nêu tại Phụ lục II.")
        .hasSize(2);
    assertThat(Found.examine(rule, PlanSketch.read(sketch)).items()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nhiệm vụ nêu tại Phụ lục kèm theo.",
        "(Phụ lục I đính kèm)",
        "Nhiệm vụ nêu tại PHỤ LỤC",
        "Có phụ lục gửi kèm.",
        "Phụ lục ban hành kèm theo Kế hoạch này.",
        "Chi tiết tại Phụ lục 1 ban hành kèm theo Kế hoạch này",
        "Xem phụ lục). Luật Đầu tư quy định khác.",
      })
  void wordsThatPointAtAnAnnexOfThePaperAsk(String text) {
    assertThat(Found.in(new AnnexMissing(), body(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Danh mục tại Phụ lục II Nghị quyết số 12/NQ-CP.",
        "Theo phụ lục đính kèm Quyết định số 12/QĐ-TTg.",
        "Ký phụ lục hợp đồng với nhà thầu.",
        "Lập phụ lục.",
        "Bao gồm phụ lục và biểu mẫu.",
        "Nhiệm vụ của các sở kèm theo kinh phí.",
        "Khối phụ lục I",
      })
  void annexesOfOtherPapersAndWordsThatPointNowhereDoNot(String text) {
    Found.notApplicable(new AnnexMissing(), body(text), "no-annex-named");
  }

  @ParameterizedTest
  @CsvSource({
    "Phụ lục số 04 kèm theo, Phụ lục số 04",
    "Phụ lục Số IV đính kèm, Phụ lục Số IV",
    "Phụ lục 999 kèm theo, Phụ lục 999",
    "xem Phụ lục XII, Phụ lục XII",
  })
  void numberIsReadWithTheWordBeforeItAndWithout(String text, String number) {
    assertThat(Found.in(new AnnexMissing(), body(text) + "annex: PHỤ LỤC I"))
        .extracting(finding -> finding.arguments().get("annex"))
        .containsExactly(number);
  }

  @Test
  void numberOfFourDigitsIsAYearAndNoAnnex() {
    Found.silent(new AnnexMissing(), body("Xem Phụ lục 2026") + "annex: PHỤ LỤC I");
  }

  @Test
  void annexIsToldWithItsCharacters() {
    assertThat(
            Found.in(new AnnexUnnamed(), body("Giao.") + "annex: PHỤ LỤC I").get(0).place().span())
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "tại Phụ lục II, PHỤ LỤC II",
    "tại Phụ lục 02, PHỤ LỤC II",
    "tại Phụ lục, PHỤ LỤC II",
    "tại Phụ lục II, PHỤ LỤC",
    "theo phụ lục vi phạm, PHỤ LỤC II",
  })
  void annexOfTheNumberOrWithoutOneWillDo(String text, String annex) {
    Found.silent(new AnnexMissing(), body("Nêu " + text) + "annex: " + annex);
  }

  @Test
  void annexThatNothingPointsAtIsToldOnceWithTheirCount() {
    Rule rule = new AnnexUnnamed();

    var findings =
        Found.in(rule, body("Giao cho các sở.") + "annex: PHỤ LỤC I. DANH MỤC\nannex: PHỤ LỤC II");

    assertThat(pointers(findings)).containsExactly("/outline/annexes/0");
    assertThat(findings.get(0).arguments())
        .containsExactly(
            java.util.Map.entry("annex", "PHỤ LỤC I. DANH MỤC"), java.util.Map.entry("count", "2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Xem Phụ lục.",
        "(Có danh mục kèm theo)",
        "(Biểu mẫu đính kèm)",
        "Theo PHỤ LỤC I",
      })
  void anyWordForWhatIsAttachedNamesIt(String text) {
    Found.silent(new AnnexUnnamed(), body(text) + "annex: PHỤ LỤC I");
    Found.notApplicable(new AnnexUnnamed(), body(text), "no-annexes");
  }

  @Test
  void wordInTheAnnexItselfDoesNotNameIt() {
    assertThat(
            Found.in(
                new AnnexUnnamed(),
                body("Giao cho các sở.") + "annex: PHỤ LỤC I\n  text: (Kèm theo Kế hoạch)"))
        .hasSize(1);
  }

  @Test
  void annexWithoutNumberBesideAnotherIsTold() {
    Rule rule = new AnnexUnnumbered();

    var findings = Found.in(rule, "annex: PHỤ LỤC. DANH MỤC\nannex: PHỤ LỤC II\nannex: PHỤ LỤC");

    assertThat(pointers(findings)).containsExactly("/outline/annexes/0", "/outline/annexes/2");
    assertThat(findings)
        .extracting(finding -> finding.arguments().get("annex"))
        .containsExactly("PHỤ LỤC. DANH MỤC", "PHỤ LỤC");
    assertThat(Found.examine(rule, PlanSketch.read("annex: PHỤ LỤC I\nannex: PHỤ LỤC II")).items())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"annex: PHỤ LỤC", "annex: PHỤ LỤC\nannex: Biểu số 1. Mẫu", "kind: A"})
  void oneAnnexNeedsNoNumber(String sketch) {
    Found.notApplicable(new AnnexUnnumbered(), sketch, "no-several-annexes");
  }
}
