package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.validation.Rule;

/** Rules on the years of figures and on cells without any. */
class IndicatorTimeRulesTest {

  private static final String URBAN = "indicator: Tỷ lệ đô thị hóa\n";
  private static final String POOR = "indicator: Tỷ lệ hộ nghèo\n";

  @Test
  void targetBeyondThePeriodIsTold() {
    Rule rule = new TargetOutsidePeriod();

    assertThat(
            Found.in(
                rule, "period: 2021/2025\n" + URBAN + "  target 2025: 45 %\n  target 2026: 46 %"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/1",
                "indicator",
                "Tỷ lệ đô thị hóa",
                "value",
                "46 %",
                "year",
                "2026",
                "period",
                "2021-01-01/2025-12-31",
                "count",
                "1"));
  }

  @Test
  void columnBeyondThePeriodIsToldOnceWithItsCount() {
    String table = "  table: b1\n  target 2025: 4 %\n  target 2026: 5 %\n";
    String blank = "  table: b1\n  target 2026: -\n";

    assertThat(
            Found.in(
                new TargetOutsidePeriod(),
                "period: 2021/2025\n" + URBAN + blank + URBAN + table + POOR + table))
        .extracting(f -> f.place().pointer(), f -> f.arguments().get("count"))
        .containsExactly(tuple("/indicators/1/values/1", "2"));
    assertThat(
            Found.in(
                new TargetOutsidePeriod(),
                "period: 2021/2025\n"
                    + URBAN
                    + "  target 2026: 4 %\n"
                    + POOR
                    + "  target 2026: 4 %"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2021/2025, 2021, 0",
    "2021/2025, 2020, 1",
    "2021/2025, 2025, 0",
    "2021/2025, 2025-12-31, 0",
    "../2025, 1999, 0",
    "../2025, 2026-01, 1",
  })
  void bothEndsOfThePeriodBelongToIt(String period, String year, int findings) {
    String sketch = "period: " + period + "\n" + URBAN + "  target " + year + ": 45 %";

    assertThat(Found.in(new TargetOutsidePeriod(), sketch)).hasSize(findings);
  }

  @Test
  void visionCountsAsPeriodAndBaselinesDoNotCount() {
    Rule rule = new TargetOutsidePeriod();
    String period = "period: 2021/2025\n";

    Found.silent(rule, period + "vision: 2045\n" + URBAN + "  target 2045: 80 %");
    assertThat(Found.in(rule, period + "vision: 2020\n" + URBAN + "  target 2026: 80 %"))
        .hasSize(1);
    Found.notApplicable(
        rule, period + URBAN + "  baseline 2010: 30 %\n  target: 2 %", "no-dated-targets");
    Found.notApplicable(rule, URBAN + "  target 2045: 80 %", "no-period");
    Found.notApplicable(rule, "period: 2021/..\n" + URBAN + "  target 2045: 80 %", "no-period");
  }

  @Test
  void targetWithoutATimeAmongDatedOnesIsTold() {
    Rule rule = new TargetUndated();

    assertThat(Found.in(rule, URBAN + "  target 2025: 45 %\n" + POOR + "  target: 2 %"))
        .containsExactly(
            Found.of(
                rule, "/indicators/1/values/0", "indicator", "Tỷ lệ hộ nghèo", "value", "2 %"));
    Found.notApplicable(
        rule,
        URBAN + "  target 2025: 45 %\n" + POOR + "  target: 2 %\n  target: 1 %",
        "no-dated-targets");
    Found.notApplicable(rule, URBAN + "  baseline: 45 %", "no-targets");
  }

  @Test
  void rowWithoutTargetInATableOfTargetsIsTold() {
    Rule rule = new TargetMissing();
    String table = URBAN + "  table: b1\n  target 2030: 50 %\n";

    assertThat(Found.in(rule, table + POOR + "  table: b1\n  baseline 2020: 4 %"))
        .containsExactly(
            Found.of(rule, "/indicators/1", "indicator", "Tỷ lệ hộ nghèo", "number", "2"));
    Found.silent(rule, table + POOR + "  table: b1\n  baseline 2020: 4 %\n  target: Hoàn thành");
    Found.silent(rule, table + POOR + "  table: b1\n  baseline 2020: 4 %\n  target: không áp dụng");
    Found.notApplicable(rule, table + POOR + "  table: b2\n  baseline 2020: 4 %", "no-baselines");
    Found.notApplicable(rule, table + POOR + "  table: b1\n  baseline: -", "no-baselines");
  }

  @Test
  void rowOfBlankCellsIsTold() {
    Rule rule = new ValuesMissing();

    assertThat(Found.in(rule, URBAN + "  target: 5 %\n" + POOR + "  baseline 2020: -\n  target: -"))
        .containsExactly(
            Found.of(rule, "/indicators/1", "indicator", "Tỷ lệ hộ nghèo", "number", "2"));
    assertThat(Found.in(rule, POOR)).hasSize(1);
    Found.silent(rule, POOR + "  baseline 2020: -\n  target: Hoàn thành");
    Found.silent(rule, URBAN + POOR + "  part-of: i1\n  target: 5 %");
    Found.notApplicable(rule, "task: Việc", "no-indicators");
  }

  @Test
  void figureOfATimeToComeIsTold() {
    Rule rule = new FigureAfterPaper();

    assertThat(
            Found.in(
                rule, "issued: 2021-03-10\n" + POOR + "  baseline 2021: 4 %\n  actual 2022: 3 %"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/1",
                "indicator",
                "Tỷ lệ hộ nghèo",
                "value",
                "3 %",
                "period",
                "../2022",
                "issued",
                "2021-03-10"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"baseline 2021", "estimate 2021-03", "actual 2021-03-10", "baseline 2020"})
  void figureOfATimeThatHadBegunIsNotTold(String value) {
    Found.silent(new FigureAfterPaper(), "issued: 2021-03-10\n" + POOR + "  " + value + ": 4 %");
  }

  @Test
  void figureOfTheNextDayIsToldAndTargetsAreNotLookedAt() {
    Rule rule = new FigureAfterPaper();
    String issued = "issued: 2021-03-10\n";

    assertThat(Found.in(rule, issued + POOR + "  estimate 2021-03-11: 4 %")).hasSize(1);
    Found.notApplicable(rule, issued + POOR + "  target 2025: 4 %", "no-dated-figures");
    Found.notApplicable(rule, issued + POOR + "  actual: 4 %", "no-dated-figures");
    Found.notApplicable(rule, POOR + "  actual 2099: 4 %", "no-date-of-issue");
  }
}
