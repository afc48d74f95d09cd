package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.validation.Rule;

/** Rules on how single figures are printed: unit, scale word, comma, sign, range. */
class IndicatorFigureRulesTest {

  private static final String MORTALITY = "indicator: Tỷ suất tử vong trẻ em dưới 5 tuổi\n";
  private static final String LIFE = "indicator: Tuổi thọ trung bình\n";
  private static final String REVENUE = "indicator: Thu ngân sách\n";

  @Test
  void everyFigureInAUnitThatTheCatalogueDoesNotExpectIsTold() {
    Rule rule = new UnitAgainstCatalogue();

    assertThat(Found.in(rule, LIFE + MORTALITY + "  target 2025: 15 %\n  target 2030: dưới 12 %"))
        .containsExactly(
            mortality(rule, "/indicators/1/values/0", "15 %"),
            mortality(rule, "/indicators/1/values/1", "dưới 12 %"));
  }

  private static Finding mortality(Rule rule, String pointer, String value) {
    return Found.of(
        rule,
        pointer,
        "indicator",
        "Tỷ suất tử vong trẻ em dưới 5 tuổi",
        "value",
        value,
        "unit",
        "%",
        "expected",
        "‰",
        "known",
        "Tỷ suất tử vong trẻ dưới 5 tuổi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MORTALITY + "  target 2025: 15 ‰",
        MORTALITY + "  target 2025: 15",
        MORTALITY + "  target 2025: 15 % | giảm 15%",
      })
  void fittingAndMissingUnitsAndChangesAreNotTold(String sketch) {
    Found.silent(new UnitAgainstCatalogue(), sketch);
  }

  @Test
  void rowsOfWhichTheCatalogueKnowsNothingAreNotLookedAt() {
    String reason = "no-known-indicators";

    Found.notApplicable(
        new UnitAgainstCatalogue(), "indicator: Số bến thuyền\n  target: 2 %", reason);
    Found.notApplicable(new UnitAgainstCatalogue(), MORTALITY, reason);
    Found.notApplicable(
        new UnitAgainstCatalogue(),
        MORTALITY + "  baseline 2020: 40 %\n  baseline 2020: 15 ‰",
        reason);
    assertThat(
            Found.examine(
                    new UnitAgainstCatalogue(),
                    PlanSketch.read(MORTALITY + "  target 2025: 15 ‰\n" + MORTALITY))
                .items())
        .isEqualTo(1);
  }

  @Test
  void scaleWordThatDiffersFromTheFirstOfTheRowIsTold() {
    Rule rule = new ScaleWordsDiffer();

    assertThat(
            Found.in(
                rule,
                REVENUE
                    + "  baseline 2020: 900 tỷ đồng\n  target 2025: 1.000.000 triệu đồng\n"
                    + "  target 2030: 2 nghìn tỷ đồng"))
        .extracting(
            finding -> finding.place().pointer(), finding -> finding.arguments().get("unit"))
        .containsExactly(
            tuple("/indicators/0/values/1", "triệu đồng"),
            tuple("/indicators/0/values/2", "nghìn tỷ đồng"));
    assertThat(
            Found.in(rule, REVENUE + "  baseline 2020: 900 triệu đồng\n  target 2025: 1 tỷ đồng"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/1",
                "indicator",
                "Thu ngân sách",
                "value",
                "1 tỷ đồng",
                "unit",
                "tỷ đồng",
                "expected",
                "triệu đồng"));
  }

  @Test
  void scaleWordsOfDifferentThingsAndOneScaleWordAloneAreNotTold() {
    Rule rule = new ScaleWordsDiffer();

    Found.silent(rule, REVENUE + "  target 2025: 2 tỷ đồng\n  target 2025: 3 triệu lượt khách");
    Found.silent(rule, REVENUE + "  target 2025: 2 tỷ đồng\n  target 2030: 3 tỉ đồng");
    Found.notApplicable(
        rule, REVENUE + "  target 2025: 2 tỷ đồng\n  target 2030: 3 đồng", "no-scale-words");
  }

  @Test
  void figureThatFitsItsRowWithACommaIsTold() {
    Rule rule = new CommaLost();

    assertThat(Found.in(rule, LIFE + "  baseline 2020: 74,3 tuổi\n  target 2025: 755 tuổi"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/1",
                "indicator",
                "Tuổi thọ trung bình",
                "value",
                "755 tuổi",
                "neighbour",
                "74,3 tuổi",
                "expected",
                "75,5"));
    assertThat(Found.in(rule, LIFE + "  baseline 2020: 7433 tuổi\n  target 2025: 75,50 tuổi"))
        .extracting(
            finding -> finding.place().pointer(), finding -> finding.arguments().get("expected"))
        .containsExactly(tuple("/indicators/0/values/0", "74,33"));
  }

  @ParameterizedTest
  @CsvSource({
    "'7,5 %', '56 %', 0",
    "'7,5 %', '57 %', 1",
    "'7,5 %', '99 %', 1",
    "'7,5 %', '101 %', 0",
    "'7,5 %', '80 %', 0",
    "'7,5 %', '75 km', 0",
    "'75 %', '755 %', 0",
    "'7,5 %', '7,6 %', 0",
  })
  void onlyAFigureWithinAThirdIsTakenForOneThatLostItsComma(
      String baseline, String target, int findings) {
    String sketch = LIFE + "  baseline 2020: " + baseline + "\n  target 2025: " + target;

    assertThat(Found.in(new CommaLost(), sketch)).hasSize(findings);
  }

  @Test
  void aSingleFigureHasNoNeighbour() {
    Found.notApplicable(new CommaLost(), LIFE + "  target 2025: 755 tuổi", "no-rows");
  }

  @Test
  void pointInThePlaceOfTheCommaIsTold() {
    Rule rule = new DecimalPoint();

    assertThat(Found.in(rule, LIFE + "  target 2025: 75,5 tuổi | 75.5 tuổi").get(0).arguments())
        .containsEntry("expected", "75,5")
        .containsEntry("value", "75.5 tuổi")
        .containsEntry("quote", "75.5 tuổi");
    assertThat(Found.in(rule, LIFE + "  target 2025: \"4.5\" | 4.5").get(0).arguments())
        .containsEntry("expected", "4,5");
    Found.notApplicable(
        rule, LIFE + "  target 2025: \"Điều 4.5\" | Điều 4.5", "no-printed-figures");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "75,5 tuổi",
        "75.500 người",
        "1.285,57 tấn",
        "ngày 15.9.2025",
        "75 tuổi.",
        "5.1.2 tuổi"
      })
  void commasGroupsAndDatesAreNoPoints(String printed) {
    Found.silent(new DecimalPoint(), LIFE + "  target 2025: 75,5 tuổi | " + printed);
  }

  @Test
  void figuresWithoutPrintedWordsCannotShowAPoint() {
    Found.notApplicable(
        new DecimalPoint(), LIFE + "  target 2025: 75,5 tuổi", "no-printed-figures");
  }

  @Test
  void countBelowZeroIsTold() {
    Rule rule = new NegativeFigure();

    assertThat(Found.in(rule, "indicator: Số hộ nghèo\n  target 2025: -120 hộ"))
        .containsExactly(
            Found.of(
                rule, "/indicators/0/values/0", "indicator", "Số hộ nghèo", "value", "-120 hộ"));
    Found.silent(rule, "indicator: Số hộ nghèo\n  target 2025: 0 hộ");
    Found.notApplicable(rule, "indicator: Tốc độ tăng dân số\n  target 2025: -1 %", "no-figures");
  }

  @Test
  void rangeFromTheHigherEndIsTold() {
    Rule rule = new RangeBackwards();

    assertThat(Found.in(rule, LIFE + "  target 2025: \"từ 7,5 % đến 7 %\""))
        .extracting(
            finding -> finding.arguments().get("from"), finding -> finding.arguments().get("to"))
        .containsExactly(tuple("7,5", "7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "từ 7 đến 7,5 %",
        "\"từ 7 đến 7 %\"",
        "\"từ 15/12 đến 1/5\"",
        "\"từ 900 triệu đến 1 tỷ\"",
        "\"từ 2025 trở đi\"",
      })
  void rangesUpwardsDatesAndEndsWithWordsOfTheirOwnAreNotTold(String value) {
    Found.silent(new RangeBackwards(), LIFE + "  target 2025: " + value);
  }
}
