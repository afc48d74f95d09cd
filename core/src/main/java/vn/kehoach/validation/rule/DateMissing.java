package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan without a full date of issue. */
final class DateMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.date-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The plan has no full date of issue")
          .sentenceVi("Kế hoạch không ghi đủ ngày, tháng, năm ban hành")
          .why(
              "Numbers restart every year, so a number without a date names no paper; "
                  + "rules that weigh deadlines and citations against the date cannot run.")
          .whyVi(
              "Số văn bản đánh lại từ đầu mỗi năm nên số không có ngày không "
                  + "chỉ văn bản nào; các quy tắc so thời hạn và viện dẫn với ngày "
                  + "ban hành không chạy được.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4")
          .goodExample(
              """
              kind: KẾ HOẠCH
              issued: 2026-01-05
              """)
          .badExample(
              """
              kind: KẾ HOẠCH
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.header(
        plan,
        p ->
            p.info().issued().isPresent()
                ? Optional.empty()
                : Optional.of(finding(Place.at("/info/issued"), ImmutableMap.of())));
  }
}
