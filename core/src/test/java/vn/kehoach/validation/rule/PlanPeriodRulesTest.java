package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.validation.Rule;

/** Rules that hold the period, the territory and the date of a plan against each other. */
class PlanPeriodRulesTest {

  @Test
  void provinceOfAnotherTimeIsTold() {
    Rule rule = new TerritoryOutOfTime();

    assertThat(Found.in(rule, "issued: 2025-07-01\nterritory: Kiên Giang"))
        .containsExactly(
            Found.of(
                rule,
                "/info/territory",
                "province",
                "Kiên Giang",
                "issued",
                "2025-07-01",
                "instead",
                "An Giang"));
    Found.silent(rule, "issued: 2025-06-30\nterritory: Kiên Giang");
    Found.silent(rule, "issued: 2026-01-05\nterritory: Miền Cổ Tích");
    Found.notApplicable(rule, "territory: Kiên Giang", "no-date-of-issue");
    Found.notApplicable(rule, "issued: 2026-01-05", "no-province");
  }

  @Test
  void titleOfAnotherProvinceIsTold() {
    Rule rule = new TerritoriesDiffer();
    String issuer = "issuer: Ủy ban nhân dân tỉnh Bắc Ninh\n";

    assertThat(Found.in(rule, issuer + "title: KẾ HOẠCH TRÊN ĐỊA BÀN TỈNH CÀ MAU"))
        .containsExactly(Found.of(rule, "/info/title", "province", "Cà Mau", "issuer", "Bắc Ninh"));
    Found.silent(rule, issuer + "title: Hợp tác với tỉnh Cà Mau trên địa bàn tỉnh Bắc Ninh");
    Found.notApplicable(rule, issuer + "title: Hợp tác với tỉnh Cà Mau", "no-two-provinces");
    Found.notApplicable(rule, "title: Trên địa bàn tỉnh Cà Mau", "no-two-provinces");
  }

  @Test
  void planIssuedWhenItsPeriodWasOverIsTold() {
    Rule rule = new IssuedAfterPeriod();

    assertThat(Found.in(rule, "issued: 2026-01-01\nperiod: 2021/2025"))
        .containsExactly(
            Found.of(rule, "/info/period", "issued", "2026-01-01", "end", "2025-12-31"));
    Found.silent(rule, "issued: 2025-12-31\nperiod: 2021/2025");
    Found.notApplicable(rule, "period: 2021/2025", "no-date-of-issue");
    Found.notApplicable(rule, "issued: 2026-01-01", "no-period");
    Found.notApplicable(rule, "issued: 2026-01-01\nperiod: 2021/..", "no-period");
    Found.notApplicable(
        rule,
        "nature: progress_report\nissued: 2026-01-01\nperiod: 2021/2025",
        "not-a-plan-itself");
  }

  @Test
  void visionThatReachesNoFurtherIsTold() {
    Rule rule = new VisionWithinPeriod();

    assertThat(Found.in(rule, "period: 2021/2030\nvision: 2030"))
        .containsExactly(Found.of(rule, "/info/vision", "vision", "2030", "end", "2030-12-31"));
    assertThat(Found.in(rule, "period: 2021/2030\nvision: 2025")).hasSize(1);
    Found.silent(rule, "period: 2021/2030\nvision: 2031");
    Found.notApplicable(rule, "vision: 2030", "no-vision");
    Found.notApplicable(rule, "period: 2021/2030", "no-vision");
  }

  @Test
  void objectiveAfterThePeriodIsTold() {
    Rule rule = new ObjectiveAfterPeriod();
    String objective = "objective: Hoàn thành phổ cập giáo dục\n";

    assertThat(Found.in(rule, "period: ../2030\n" + objective + objective + "  period: 2021/2031"))
        .containsExactly(
            Found.of(
                rule,
                "/objectives/1",
                "objective",
                "Hoàn thành phổ cập giáo dục",
                "year",
                "2031",
                "end",
                "2030-12-31"));
    Found.silent(rule, "period: 2026/2030\n" + objective + "  period: 2020/2025");
    Found.silent(rule, "period: 2026/2030\n" + objective + "  period: ../2030");
    Found.notApplicable(rule, objective + "  period: ../2030", "no-period");
    Found.notApplicable(rule, "period: ../2030\n" + objective, "no-dated-objectives");
  }

  @Test
  void periodWithoutATargetAtItsEndIsTold() {
    Rule rule = new PeriodWithoutTarget();
    String urban = "indicator: Tỷ lệ đô thị hóa\n";

    assertThat(
            Found.in(
                rule, "period: 2021/2025\n" + urban + "  target 2024: 44 %\n  baseline 2025: 40 %"))
        .containsExactly(Found.of(rule, "/info/period", "end", "2025", "latest", "2024-12-31"));
    Found.silent(rule, "period: 2021/2025\n" + urban + "  target 2024: 44 %\n  target 2025: 45 %");
    Found.silent(rule, "period: 2021/2025\n" + urban + "  target 2025-01-01: 44 %");
    Found.silent(rule, "period: 2021/2025\n" + urban + "  target 2030: 44 %");
    Found.notApplicable(rule, urban + "  target 2024: 44 %", "no-period");
    Found.notApplicable(rule, "period: 2021/2025\n" + urban + "  target: 4 %", "no-dated-targets");
  }
}
