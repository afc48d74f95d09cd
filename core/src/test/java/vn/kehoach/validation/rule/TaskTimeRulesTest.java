package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.ValidationContext;

/** Rules on the times of tasks beyond whether there is one. */
class TaskTimeRulesTest {

  private static final String SCHEME = "task: Xây dựng Đề án phát triển du lịch\n";
  private static final String REPORT = "task: Tổng hợp, báo cáo kết quả";

  @Test
  void deadlineAfterThePeriodIsTold() {
    Rule rule = new DeadlineAfterPeriod();

    assertThat(Found.in(rule, "period: 2021/2025\n" + SCHEME + "  due: by 2026"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Xây dựng Đề án phát triển du lịch",
                "due",
                "2026-12-31",
                "end",
                "2025-12-31"));
    Found.silent(rule, "period: 2021/2025\n" + SCHEME + "  due: by 2025-12-31");
    Found.silent(rule, "period: 2021/2025\nvision: 2030\n" + SCHEME + "  due: by 2026");
    Found.notApplicable(rule, SCHEME + "  due: by 2026", "no-period");
    Found.notApplicable(rule, "period: ../2025\n" + SCHEME + "  due: every year", "no-dated-tasks");
  }

  @Test
  void taskOfWhichTheTimeIsOverIsTold() {
    Rule rule = new DeadlinePassed();

    assertThat(Found.in(rule, SCHEME + "  due: by 2026-10-31\n" + SCHEME + "  due: by 2026-11-01"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Xây dựng Đề án phát triển du lịch",
                "due",
                "2026-10-31",
                "today",
                "2026-11-01"));
    Found.notApplicable(rule, SCHEME + "  due: from 2020", "no-dated-tasks");
  }

  @Test
  void withoutADayNobodyKnowsWhatIsOver() {
    Examination examination =
        new DeadlinePassed()
            .examine(PlanSketch.read(SCHEME + "  due: by 2020"), ValidationContext.plain());

    assertThat(examination).isEqualTo(Examination.skipped("no-as-of"));
  }

  @Test
  void eachStepBackInARoadmapIsTold() {
    Rule rule = new RoadmapBackwards();

    assertThat(Found.in(rule, SCHEME + "  due: roadmap 2022-07, 2021-07, 2023-07, 2020"))
        .extracting(f -> f.arguments().get("earlier"), f -> f.arguments().get("step"))
        .containsExactly(tuple("2022-07", "2021-07"), tuple("2023-07", "2020"));
    assertThat(Found.in(rule, SCHEME + "  due: roadmap 2021-07, 2020-07"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Xây dựng Đề án phát triển du lịch",
                "step",
                "2020-07",
                "earlier",
                "2021-07"));
    Found.silent(rule, SCHEME + "  due: roadmap 2021-07, 2021-07");
    Found.silent(rule, SCHEME + "  due: roadmap 2021-07, 2021");
    Found.notApplicable(rule, SCHEME + "  due: by 2020", "no-roadmaps");
  }

  @Test
  void regularReportWithoutADayIsTold() {
    Rule rule = new ReportDayMissing();

    assertThat(Found.in(rule, REPORT + "\n  due: every quarter"))
        .containsExactly(
            Found.of(rule, "/tasks/0", "number", "1", "task", "Tổng hợp, báo cáo kết quả"));
    Found.silent(rule, REPORT + "\n  due: every year by 12-15");
    Found.silent(rule, REPORT + " trước ngày 15 tháng cuối quý\n  due: every quarter");
    Found.silent(rule, REPORT + " trước 15/6 và 15/12\n  due: every half-year");
    Found.notApplicable(rule, REPORT + "\n  due: continuously", "no-recurring-reports");
    Found.notApplicable(rule, SCHEME + "  due: every year", "no-recurring-reports");
  }

  @Test
  void wordsOfTimeThatNameNoneAreTold() {
    Rule rule = new VagueTime();

    assertThat(Found.in(rule, "task: Hoàn thiện bản đồ du lịch trong thời gian tới"))
        .containsExactly(
            Found.of(
                rule,
                "/tasks/0",
                "number",
                "1",
                "task",
                "Hoàn thiện bản đồ du lịch trong thời gian tới",
                "words",
                "trong thời gian tới"));
    assertThat(Found.in(rule, "task: Mua xe, khi đủ điều kiện\n  due: after: khi đủ điều kiện"))
        .hasSize(1);
    Found.silent(rule, "task: Mua xe cảnh báo sớm");
    Found.notApplicable(
        rule, "task: Mua xe trong thời gian tới\n  due: by 2026", "no-undated-tasks");
  }

  @Test
  void paperToBeWrittenWithoutEndIsTold() {
    Rule rule = new EndlessProduct();

    assertThat(Found.in(rule, SCHEME + "  due: continuously"))
        .containsExactly(
            Found.of(rule, "/tasks/0", "number", "1", "task", "Xây dựng Đề án phát triển du lịch"));
    Found.silent(rule, SCHEME);
    Found.silent(rule, SCHEME + "  due: every year");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Xây dựng đường giao thông", "Triển khai Đề án phát triển du lịch", "Lập báo cáo"})
  void workThatMakesNoPaperMayBeEndless(String task) {
    Found.notApplicable(
        new EndlessProduct(), "task: " + task + "\n  due: continuously", "no-papers-to-write");
  }
}
