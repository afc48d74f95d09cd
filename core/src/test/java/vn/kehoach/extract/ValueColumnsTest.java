package vn.kehoach.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Origin;

class ValueColumnsTest {

  private static final String REPORT = "Kết quả phát triển du lịch 6 tháng đầu năm 2026";

  private static Plan report(String... lines) {
    String[] all = new String[lines.length + 2];
    all[0] = "BÁO CÁO";
    all[1] = REPORT;
    System.arraycopy(lines, 0, all, 2, lines.length);
    return PlanExtractor.extract(Papers.of(all)).value();
  }

  private static String values(Plan plan) {
    return plan.indicators().get(0).values().stream()
        .map(v -> v.kind() + " " + v.value() + " " + v.period().map(Object::toString).orElse("-"))
        .collect(joining("; "));
  }

  @Test
  void whatComparesHasItsOwnUnitAndTheTimeOfTheColumnBefore() {
    Plan plan =
        report(
            "I. KẾT QUẢ",
            "|TT|Chỉ tiêu|ĐVT|Kế hoạch năm 2026|Thực hiện quý I năm 2026|So với kế hoạch (%)"
                + "|Tăng so với cùng kỳ năm 2025 (%)|",
            "|1|Khách|lượt|400|100|25|5|");

    assertThat(values(plan))
        .isEqualTo(
            "TARGET 400 lượt 2026/2026; ACTUAL 100 lượt 2026-Q1/2026-Q1;"
                + " PLAN_RATIO 25 % 2026-Q1/2026-Q1; CHANGE 5 % 2026-Q1/2026-Q1");
    assertThat(plan.indicators().get(0).values().get(2).periodOrigin()).isEqualTo(Origin.SIBLING);
    assertThat(plan.indicators().get(0).values().get(2).unitOrigin()).isEqualTo(Origin.COLUMN);
  }

  @ParameterizedTest
  @CsvSource({
    "So với kế hoạch, PLAN_RATIO 5 %",
    "So sánh KH (%), PLAN_RATIO 5 %",
    "TH/KH, PLAN_RATIO 5 %",
    "So với năm trước (%), CHANGE 5 %",
    "Tăng so với cùng kỳ, CHANGE 5 lượt",
    "Số kế hoạch giao, TARGET 5 lượt",
    "Thực hiện (nghìn người), ACTUAL 5 nghìn người",
    "Thực hiện (tháng 6), ACTUAL 5 lượt"
  })
  void theUnitInAHeadCountsMoreThanThatOfTheRow(String head, String value) {
    Plan plan = report("I. KẾT QUẢ", "|TT|Chỉ tiêu|ĐVT|" + head + "|", "|1|Khách|lượt|5|");

    assertThat(values(plan)).startsWith(value + " ");
  }

  @Test
  void aRateBesideWhatWasPlannedAndDoneIsTheShareOfThePlan() {
    Plan plan =
        report(
            "I. KẾT QUẢ",
            "|TT{r2}|Chỉ tiêu{r2}|ĐVT{r2}|6 tháng đầu năm 2026{c3}|",
            "|Kế hoạch|Thực hiện|Tỷ lệ (%)|",
            "|1|Khách|lượt|200|100|50|");

    assertThat(values(plan))
        .isEqualTo(
            "TARGET 200 lượt 2026-H1/2026-H1; ACTUAL 100 lượt 2026-H1/2026-H1;"
                + " PLAN_RATIO 50 % 2026-H1/2026-H1");
  }

  @Test
  void aRateBesideNothingPlannedIsNoShareOfThePlan() {
    Plan plan =
        report("I. KẾT QUẢ", "|TT|Chỉ tiêu|ĐVT|Thực hiện|Tỷ lệ (%)|", "|1|Khách|lượt|100|50|");

    assertThat(values(plan)).isEqualTo("ACTUAL 100 lượt 2026-H1/2026-H1");
  }

  @ParameterizedTest
  @CsvSource({
    "Thực hiện, ACTUAL 5 lượt 2026-H1/2026-H1",
    "Ước thực hiện 6 tháng cuối năm, ESTIMATE 5 lượt 2026-H2/2026-H2",
    "Kế hoạch, TARGET 5 lượt 2026/2026",
    "Kế hoạch 6 tháng, TARGET 5 lượt 2026-H1/2026-H1",
    "Năm gốc, BASELINE 5 lượt -"
  })
  void columnsOfAReportWithoutATimeHaveThatOfTheReport(String head, String value) {
    Plan plan = report("I. KẾT QUẢ", "|TT|Chỉ tiêu|ĐVT|" + head + "|", "|1|Khách|lượt|5|");

    assertThat(values(plan)).isEqualTo(value);
  }

  @Test
  void aHeadingOrCaptionWithOneTimeComesBeforeTheTitle() {
    String[] table = {"|TT|Chỉ tiêu|ĐVT|Thực hiện|", "|1|Khách|lượt|5|"};

    assertThat(values(report("I. KẾT QUẢ THÁNG 6 NĂM 2026", table[0], table[1])))
        .isEqualTo("ACTUAL 5 lượt 2026-06/2026-06");
    assertThat(values(report("I. KẾT QUẢ", "Bảng 1. Quý I năm 2026", table[0], table[1])))
        .isEqualTo("ACTUAL 5 lượt 2026-Q1/2026-Q1");
    assertThat(values(report("I. KẾT QUẢ", "Năm 2025 có mưa to.", table[0], table[1])))
        .isEqualTo("ACTUAL 5 lượt 2026-H1/2026-H1");
    assertThat(values(report("I. NĂM 2025 VÀ QUÝ I NĂM 2026", table[0], table[1])))
        .isEqualTo("ACTUAL 5 lượt 2026-H1/2026-H1");
  }

  @Test
  void inAPlanOnlyGoalsHaveTheTimeOfTheHeadingAbove() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU ĐẾN NĂM 2030",
            "|TT|Chỉ tiêu|ĐVT|Hiện trạng|Mục tiêu|",
            "|1|Khách|lượt|5|7|");

    assertThat(values(plan)).isEqualTo("BASELINE 5 lượt -; TARGET 7 lượt ../2030");
    assertThat(plan.indicators().stream().map(Indicator::values))
        .allSatisfy(
            values ->
                assertThat(values)
                    .extracting(IndicatorValue::periodOrigin)
                    .containsExactly(Origin.COLUMN, Origin.HEADING));
  }

  @Test
  void theDeepestLevelThatTellsAKindDecides() {
    Plan plan =
        report(
            "I. KẾT QUẢ",
            "|TT{r2}|Chỉ tiêu{r2}|Kế hoạch 5 năm 2026 - 2030{c2}|So sánh (%){c2}|",
            "|Mục tiêu|Thực hiện năm 2026|Cùng kỳ|Kế hoạch|",
            "|1|Số trường|9|3|8|7|");

    assertThat(values(plan))
        .isEqualTo(
            "TARGET 9 2026/2030; ACTUAL 3 2026/2026; CHANGE 8 % 2026/2026;"
                + " PLAN_RATIO 7 % 2026/2026");
  }
}
