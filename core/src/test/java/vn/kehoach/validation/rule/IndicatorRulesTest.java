package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Origin;
import vn.kehoach.validation.Rule;

class IndicatorRulesTest {

  private static final String COVERAGE = "indicator: Tỷ lệ tham gia bảo hiểm y tế\n";

  @Test
  void bareFigureBesideOthersIsTold() {
    Rule rule = new UnitMissing();

    assertThat(
            Found.in(
                rule,
                COVERAGE + "  baseline 2017: 83,14\n  target 2020: 90 %\n  target 2025: 95 %"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/0",
                "indicator",
                "Tỷ lệ tham gia bảo hiểm y tế",
                "value",
                "83,14"));
  }

  @Test
  void unitTakenFromTheNeighbouringCellCountsAsMissing() {
    Plan plan = PlanSketch.read(COVERAGE + "  baseline 2017: 83,14 %\n  target 2025: 95 %");
    Indicator row = plan.indicators().get(0);
    ImmutableList<IndicatorValue> values =
        ImmutableList.of(row.values().get(0).withUnitOrigin(Origin.SIBLING), row.values().get(1));
    Plan borrowed = plan.withIndicators(row.withValues(values));

    assertThat(Found.in(new UnitMissing(), plan)).isEmpty();
    assertThat(Found.in(new UnitMissing(), borrowed))
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/indicators/0/values/0");
  }

  @Test
  void shareWithoutAnyUnitIsToldOnce() {
    assertThat(Found.in(new UnitMissing(), COVERAGE + "  baseline 2017: 83,14\n  target 2025: 95"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator: Số xã đạt chuẩn\n  baseline 2020: 25\n  target 2025: 40",
        COVERAGE + "  unit: %\n  baseline 2017: 83,14\n  target 2025: 95 %",
        COVERAGE + "  baseline 2017: -\n  target 2025: 95 %",
        COVERAGE + "  baseline 2017: Hoàn thành\n  target 2025: 95 %",
        COVERAGE + "  change 2017: 5\n  target 2025: 95 %",
      })
  void countsRowsWithAUnitOfTheirOwnAndValuesThatAreNoFiguresNeedNone(String sketch) {
    Found.silent(new UnitMissing(), sketch);
  }

  @Test
  void perMilleBesidePercentIsTold() {
    Rule rule = new UnitsDiffer();

    assertThat(
            Found.in(rule, "indicator: Tỷ suất tử vong\n  baseline 2017: 11 ‰\n  target 2025: 9 %"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/1",
                "indicator",
                "Tỷ suất tử vong",
                "value",
                "9 %",
                "unit",
                "%",
                "expected",
                "‰"));
  }

  @ParameterizedTest
  @CsvSource({
    "5 tỷ đồng, 5.000 triệu đồng",
    "5 giường, 30 giường/10.000 dân",
    "8 bác sĩ/1 vạn dân, 9 bác sỹ/10.000 dân",
    "83,14, 95 %",
  })
  void scaleBaseSpellingAndLackAreNoDifference(String earlier, String later) {
    Found.silent(
        new UnitsDiffer(),
        "indicator: Chỉ tiêu\n  baseline 2020: " + earlier + "\n  target 2025: " + later);
  }

  @Test
  void twoViewsOfOneYearMayHaveTwoUnits() {
    Found.silent(
        new UnitsDiffer(), "indicator: Doanh thu\n  target 2025: 5 tỷ đồng\n  target 2025: 8 %");
  }

  @Test
  void targetBehindTheBaselineIsTold() {
    Rule rule = new TargetAgainstBaseline();

    assertThat(
            Found.in(
                rule,
                "indicator: Tuổi thọ trung bình\n  baseline 2020: 74,5 tuổi\n"
                    + "  target 2025: khoảng 74 tuổi\n  target 2030: 75 tuổi"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/1",
                "indicator",
                "Tuổi thọ trung bình",
                "target",
                "khoảng 74 tuổi",
                "baseline",
                "74,5 tuổi"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator: Tỷ lệ hộ nghèo\n  baseline 2020: 4,5 %\n  target 2025: 4,5 %",
        "indicator: Tỷ lệ hộ nghèo\n  baseline 2020: 4,5 %\n  target 2025: từ 4 đến 5 %",
        "indicator: Tỷ lệ hộ nghèo\n  baseline 2020: 4,5 %\n  target 2025: 900 hộ",
        "indicator: Giảm tỷ suất tử vong\n  baseline 2020: 11 ‰\n  target 2025: dưới 9 ‰",
        "indicator: Thu nhập bình quân\n  baseline 2020: 900 triệu đồng\n  target 2025: 1,2 tỷ đồng",
        "indicator: Tuổi thọ trung bình\n  baseline 2020: 74 tuổi\n  target 2025: dưới 70 tuổi",
      })
  void targetThatHoldsOrCannotBeComparedIsNotTold(String sketch) {
    Found.silent(new TargetAgainstBaseline(), sketch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator: Tỷ lệ hộ nghèo được vay vốn\n  baseline 2020: 50 %\n  target 2025: 40 %",
        "indicator: Diện tích lúa\n  baseline 2020: 50 ha\n  target 2025: 40 ha",
        "indicator: Tỷ lệ hộ nghèo\n  target 2025: 4 %",
      })
  void rowWithoutBaselineOrKnownDirectionIsNotLookedAt(String sketch) {
    Found.notApplicable(new TargetAgainstBaseline(), sketch, "no-directed-indicators");
  }

  @Test
  void directionGivenGoesBeforeThatOfTheName() {
    assertThat(
            Found.in(
                new TargetAgainstBaseline(),
                "indicator: Diện tích lúa\n  direction: higher\n  baseline 2020: 50 ha\n"
                    + "  target 2025: 40 ha"))
        .hasSize(1);
  }

  @Test
  void laterTargetBehindAnEarlierOneIsTold() {
    Rule rule = new LaterTargetWeaker();

    assertThat(
            Found.in(
                rule,
                "indicator: Tỷ lệ hộ nghèo\n  target 2030: 4 %\n  target 2025: 3 %\n"
                    + "  target 2035: 2 %"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/0",
                "indicator",
                "Tỷ lệ hộ nghèo",
                "later",
                "4 %",
                "earlier",
                "3 %"));
  }

  @Test
  void sizeOfAFallMayShrinkAndLevelMayNot() {
    String fall = "indicator: Giảm tỷ lệ hộ nghèo\n  target 2025: 1,5 %\n  target 2030: 2 %";
    String level = "indicator: Giảm tỷ lệ hộ nghèo còn\n  target 2025: 1,5 %\n  target 2030: 2 %";

    Found.notApplicable(new LaterTargetWeaker(), fall, "no-directed-indicators");
    assertThat(Found.in(new LaterTargetWeaker(), level)).hasSize(1);
  }

  @Test
  void yearlyAverageIsNotWeighedAgainstALevel() {
    Plan plan =
        PlanSketch.read("indicator: Thu nhập bình quân\n  target 2025: 9 %\n  target 2030: 8 %");
    Indicator row = plan.indicators().get(0);
    Plan mixed =
        plan.withIndicators(
            row.withValues(row.values().get(0), row.values().get(1).withSpan(Span.YEARLY_AVERAGE)));

    assertThat(Found.in(new LaterTargetWeaker(), plan)).hasSize(1);
    assertThat(Found.in(new LaterTargetWeaker(), mixed)).isEmpty();
  }

  @Test
  void shareBeyondTheWholeIsTold() {
    Rule rule = new PercentOverHundred();

    assertThat(
            Found.in(rule, COVERAGE + "  unit: %\n  target 2025: 100\n  target 2030: trên 100,5"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/0/values/1",
                "indicator",
                "Tỷ lệ tham gia bảo hiểm y tế",
                "value",
                "trên 100,5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicator: Tỷ lệ thu ngân sách so với dự toán\n  target 2025: 105 %",
        "indicator: Tốc độ tăng trưởng\n  target 2025: 105 %",
        "indicator: Tỷ lệ dư nợ tín dụng/GRDP\n  target 2025: 140 %",
      })
  void growthAndRatiosMayGoBeyondHundred(String sketch) {
    Found.notApplicable(new PercentOverHundred(), sketch, "no-shares");
  }

  @Test
  void sameNameSideBySideIsTold() {
    Rule rule = new DuplicateName();

    assertThat(Found.in(rule, "indicator: Số bác sĩ\nindicator: Số giường\nindicator: Số Bác sỹ"))
        .containsExactly(
            Found.of(rule, "/indicators/2", "indicator", "Số Bác sỹ", "number", "3", "first", "1"));
    Found.silent(rule, "indicator: Nam\n  group: Chiều cao\nindicator: Nam\n  group: Cân nặng");
    Found.silent(rule, "indicator: Số bác sĩ\n  under: II\nindicator: Số bác sĩ\n  under: III");
  }

  @Test
  void twoFiguresForOneYearAreTold() {
    Rule rule = new TwoValues();

    assertThat(
            Found.in(
                rule,
                "indicator: Tỷ lệ che phủ rừng\n  target 2025: 54 %\n  target 2030: 55 %\n"
                    + "indicator: Tỷ lệ che phủ rừng\n  target 2030: 56 %"))
        .containsExactly(
            Found.of(
                rule,
                "/indicators/1/values/0",
                "indicator",
                "Tỷ lệ che phủ rừng",
                "value",
                "56 %",
                "other",
                "55 %"));
  }

  @ParameterizedTest
  @CsvSource({
    "target 2031: 56 %",
    "baseline 2030: 56 %",
    "target 2030: 560 ha",
    "target 2030: trên 50 %",
  })
  void figuresForOtherTimesKindsUnitsAndBoundsDoNotDisagree(String other) {
    Found.silent(
        new TwoValues(),
        "indicator: Tỷ lệ che phủ rừng\n  target 2030: 55 %\n"
            + "indicator: Tỷ lệ che phủ rừng\n  "
            + other);
  }

  @Test
  void rowWithoutBaselineInATableWithBaselinesIsTold() {
    Rule rule = new BaselineMissing();
    String table =
        "indicator: Tỷ lệ đô thị hóa\n  table: b1\n  baseline 2020: 40 %\n  target 2030: 50 %\n"
            + "indicator: Số xã\n  table: b1\n  target 2030: 9 xã\n";

    assertThat(Found.in(rule, table + "indicator: Số phường\n  table: b2\n  target 2030: 3 phường"))
        .containsExactly(Found.of(rule, "/indicators/1", "indicator", "Số xã", "number", "2"));
    Found.silent(rule, table + "  baseline 2020: không áp dụng");
  }
}
