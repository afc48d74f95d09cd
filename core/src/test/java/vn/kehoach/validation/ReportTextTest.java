package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

class ReportTextTest {

  private static final Plan PLAN =
      Plan.builder().info(PlanInfo.builder().nature(DocumentNature.PLAN).build()).build();

  private static final Place PLACE =
      new Place("/indicators/1/values/0", Place.of(new SourceSpan("3f2a", 2, 10, 15)).span());

  private static final PlanValidator VALIDATOR =
      PlanValidator.of(
              RuleSet.of(
                  "toys",
                  "1.0",
                  List.of(
                      ToyRule.of(
                          "indicator.unit-missing",
                          rule -> (plan, context) -> Examination.of(2, List.of(unit(rule)))),
                      ToyRule.of(
                          "task.few-leads",
                          rule ->
                              (plan, context) ->
                                  Examination.of(
                                      1,
                                      List.of(
                                          rule.finding(
                                              Place.at("/tasks"),
                                              ImmutableMap.of(
                                                  "part", "III", "missing", "34", "count",
                                                  "35"))))),
                      ToyRule.of(
                          "task.vague-verb",
                          r -> (p, c) -> Examination.notApplicable("no-tasks")))))
          .withSeverity("task.few-leads", Severity.ERROR);

  private static Finding unit(Rule rule) {
    return rule.finding(
        PLACE, ImmutableMap.of("indicator", "Tuổi thọ", "value", "83,14", "quote", "83,14"));
  }

  @Test
  void readsInVietnamese() {
    ValidationReport report =
        VALIDATOR.validate(PLAN, ValidationContext.asOf(LocalDate.of(2026, 1, 15)));

    assertThat(ReportText.of(Locale.forLanguageTag("vi-VN")).render(report))
        .isEqualTo(
            """
            Bộ quy tắc: toys 1.0; ngày xét: 2026-01-15

            LỖI (1)
              1. 34 trên 35 nhiệm vụ ở mục III không ghi cơ quan chủ trì
                 task.few-leads  /tasks

            CẢNH BÁO (1)
              1. Chỉ tiêu "Tuổi thọ": giá trị 83,14 không ghi đơn vị
                 "83,14"
                 indicator.unit-missing  /indicators/1/values/0 @3f2a#2:10-15

            1 lỗi, 1 cảnh báo, 0 thông tin
            3 quy tắc: 2 đã chạy, 1 không áp dụng, 0 bỏ qua, 0 hỏng
              task.vague-verb         không áp dụng: không có nhiệm vụ
            """);
  }

  @Test
  void readsInEnglishWhateverTheOtherLanguage() {
    ValidationReport report = VALIDATOR.validate(PLAN);

    assertThat(ReportText.of(Locale.FRENCH).render(report))
        .startsWith(
            "Checked with toys 1.0\n\nERRORS (1)\n  1. 34 of 35 tasks of part III name no lead\n")
        .endsWith("  task.vague-verb         not applicable: no tasks\n");
  }

  @Test
  void saysHowManyAreBeyondTheLimit() {
    ValidationReport report =
        VALIDATOR.validate(PLAN, ValidationContext.builder().limit(0).build());

    assertThat(ReportText.of(Locale.ENGLISH).render(report))
        .contains("ERRORS (1)\n  and 1 more, beyond the limit\n");
  }

  @Test
  void takesSentencesOfACaller() {
    Messages own = Messages.of(Locale.ENGLISH).with(ImmutableMap.of("task.few-leads", "Nobody!"));

    assertThat(ReportText.of(own).render(VALIDATOR.validate(PLAN))).contains("  1. Nobody!\n");
  }

  @Test
  void tellsTheProfileWhatItLetsStandAndWhatOfItLedNowhere() {
    LocalDate day = LocalDate.of(2026, 1, 15);
    Fingerprint leads = VALIDATOR.validate(PLAN).fingerprints().get(0);
    Fingerprint unit = VALIDATOR.validate(PLAN).fingerprints().get(1);
    Profile profile =
        Profile.builder()
            .name("cổng")
            .putSeverities("task.old", Severity.INFO)
            .addAcceptances(
                Acceptance.of("task.few-leads", leads, "phân công sau").withUntil(day),
                Acceptance.of("indicator.unit-missing", unit, "cũ").withUntil(day.minusDays(1)),
                Acceptance.of("task.few-leads", unit, "đã sửa"))
            .build();

    ValidationReport report =
        VALIDATOR.validate(PLAN, ValidationContext.builder().asOf(day).profile(profile).build());

    assertThat(ReportText.of(Locale.forLanguageTag("vi")).render(report))
        .startsWith("Bộ quy tắc: toys 1.0; cấu hình: cổng; ngày xét: 2026-01-15\n")
        .contains(
            """
            ĐƯỢC CHẤP NHẬN (1)
              - 34 trên 35 nhiệm vụ ở mục III không ghi cơ quan chủ trì
                task.few-leads %s: phân công sau (đến 2026-01-15)

            0 lỗi, 1 cảnh báo, 0 thông tin
            """
                .formatted(leads))
        .endsWith(
            """
            Chấp nhận đã hết hạn, phát hiện được tính lại (1):
              indicator.unit-missing %s: cũ (đến 2026-01-14)
            Chấp nhận không gặp phát hiện nào (1):
              task.few-leads %s: đã sửa
            Mã không thuộc quy tắc nào: task.old
            """
                .formatted(unit, unit));
  }

  @Test
  void shortensLongQuotes() {
    Rule rule =
        ToyRule.of(
            "task.a",
            r ->
                (p, c) ->
                    Examination.of(
                        1,
                        List.of(
                            r.finding(Place.WHOLE, ImmutableMap.of("quote", "x\n".repeat(500))))));

    String text =
        ReportText.of(Locale.ENGLISH).render(PlanValidator.of(List.of(rule)).validate(PLAN));

    assertThat(text.lines().filter(line -> line.contains("x x")).findFirst().orElseThrow())
        .contains(" …\"");
  }
}
