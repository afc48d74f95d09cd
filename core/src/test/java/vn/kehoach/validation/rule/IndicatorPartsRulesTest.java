package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.validation.Rule;

/** Rules that weigh the sub-rows of a table against the row above them. */
class IndicatorPartsRulesTest {

  private static final String WORKERS = "indicator: Số lao động\n  target 2025: ";
  private static final String FIRST = "\nindicator: Trong tỉnh\n  part-of: i1\n  target 2025: ";
  private static final String SECOND = "\nindicator: Ngoài tỉnh\n  part-of: i1\n  target 2025: ";
  private static final String REST = "\nindicator: Nơi khác\n  part-of: i1\n  target 2025: ";
  private static final String STRUCTURE = "indicator: Cơ cấu lao động";

  @Test
  void eachPartLargerThanItsWholeIsTold() {
    Rule rule = new PartOverWhole();

    assertThat(Found.in(rule, WORKERS + "90 người" + FIRST + "91 người" + SECOND + "92 người"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/1/values/0",
                "indicator",
                "Số lao động: Trong tỉnh",
                "value",
                "91 người",
                "whole",
                "90 người",
                "of",
                "Số lao động"),
            Found.of(
                rule,
                "/indicators/2/values/0",
                "indicator",
                "Số lao động: Ngoài tỉnh",
                "value",
                "92 người",
                "whole",
                "90 người",
                "of",
                "Số lao động"));
  }

  @Test
  void wholeWithSeveralFiguresForOneTimeIsPassedOver() {
    String twice = WORKERS + "80 người\n  target 2025: 30 người" + FIRST + "60 người";

    Found.notApplicable(new PartOverWhole(), twice, "no-parts");
    assertThat(
            Found.in(
                new PartOverWhole(),
                WORKERS + "30 người\n  target 2026: 80 người" + FIRST + "60 người"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "90 người, 90 người",
    "ít nhất 90 người, 91 người",
    "trên 90 người, 91 người",
    "'1,2 nghìn người', '1.250 người'",
    "từ 80 đến 90 người, 90 người",
  })
  void equalOpenAndRoundedFiguresAreNotTold(String whole, String part) {
    Found.silent(new PartOverWhole(), WORKERS + whole + FIRST + part);
  }

  @Test
  void roundingExcusesNoMoreThanHalfALastDigit() {
    assertThat(Found.in(new PartOverWhole(), WORKERS + "1,2 nghìn người" + FIRST + "1.251 người"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WORKERS + "40 %" + FIRST + "50 %",
        WORKERS + "4 ‰" + FIRST + "5 ‰",
        WORKERS + "4 người/km2" + FIRST + "5 người/km2",
        WORKERS + "4 người" + FIRST + "5 hộ",
        "indicator: Thu nhập bình quân\n  target 2025: 4 đồng" + FIRST + "5 đồng",
        WORKERS + "4 người\nindicator: Trong tỉnh\n  part-of: i1\n  target 2026: 5 người",
        WORKERS + "4 người\nindicator: Trong tỉnh\n  part-of: i1\n  baseline 2025: 5 người",
        WORKERS + "4 người",
      })
  void figuresThatCannotBeAddedAreNotCompared(String sketch) {
    Found.notApplicable(new PartOverWhole(), sketch, "no-parts");
  }

  @Test
  void partsThatAddUpToMoreAreTold() {
    Rule rule = new PartsSum();

    assertThat(Found.in(rule, WORKERS + "90 người" + FIRST + "50 người" + SECOND + "41 người"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/0",
                "indicator",
                "Số lao động",
                "value",
                "90 người",
                "count",
                "2",
                "sum",
                "91 người"));
  }

  @Test
  void sumIsGivenInTheUnitOfTheWhole() {
    String sketch = WORKERS + "1 tỷ đồng" + FIRST + "900 triệu đồng" + SECOND + "1.600 triệu đồng";

    assertThat(Found.in(new PartsSum(), sketch)).isEmpty();
    assertThat(
            Found.in(
                    new PartsSum(),
                    WORKERS + "1 tỷ đồng" + FIRST + "900 triệu đồng" + SECOND + "650 triệu đồng")
                .get(0)
                .arguments())
        .containsEntry("sum", "1,55 tỷ đồng");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WORKERS + "90 người" + FIRST + "50 người" + SECOND + "40 người",
        WORKERS + "90 người" + FIRST + "50 người" + SECOND + "30 người",
        WORKERS + "90 người" + FIRST + "50 người" + REST + "40 người",
        WORKERS + "ít nhất 90 người" + FIRST + "50 người" + SECOND + "41 người",
        WORKERS + "90 người" + FIRST + "91 người" + SECOND + "41 người",
        WORKERS + "không quá 90 người" + FIRST + "50 người" + REST + "30 người",
      })
  void sumsThatHoldAndPartsLeftOutAreNotTold(String sketch) {
    Found.silent(new PartsSum(), sketch);
  }

  @Test
  void breakdownThatEndsWithTheRestMustBeComplete() {
    assertThat(
            Found.in(new PartsSum(), WORKERS + "90 người" + FIRST + "50 người" + REST + "39 người"))
        .hasSize(1);
    assertThat(
            Found.in(new PartsSum(), WORKERS + "90 người" + REST + "39 người" + FIRST + "50 người"))
        .isEmpty();
  }

  @Test
  void onePartAloneIsNoSum() {
    Found.notApplicable(new PartsSum(), WORKERS + "90 người" + FIRST + "50 người", "no-parts");
  }

  @Test
  void sharesOfAStructureBeyondTheWholeAreTold() {
    Rule rule = new StructureOverHundred();

    assertThat(Found.in(rule, STRUCTURE + FIRST + "60 %" + SECOND + "từ 42 đến 45 %"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/1/values/0",
                "structure",
                "Cơ cấu lao động",
                "count",
                "2",
                "sum",
                "102"));
    Found.silent(rule, STRUCTURE + FIRST + "60 %" + SECOND + "41 %");
    Found.silent(rule, STRUCTURE + FIRST + "60 %" + SECOND.replace("2025", "2026") + "80 %");
    Found.notApplicable(rule, WORKERS + "90 %" + FIRST + "60 %" + SECOND + "80 %", "no-structures");
    Found.notApplicable(
        rule, STRUCTURE + FIRST + "60 người" + SECOND + "80 người", "no-structures");
  }
}
