package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A row with a baseline and no target in a table of targets. */
final class TargetMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.target-missing")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.INFO)
          .sentence("An indicator has a baseline and no target, in a table where others have one")
          .sentenceVi(
              "Chỉ tiêu có số liệu hiện trạng nhưng không có mục tiêu, trong khi các chỉ "
                  + "tiêu cùng bảng có")
          .why(
              "Nothing is promised by it; often the cell was left for later. Tables without "
                  + "targets are reports and are passed over.")
          .whyVi(
              "Dòng như vậy không hứa điều gì; thường ô được để lại điền sau. "
                  + "Bảng không có mục tiêu là báo cáo nên không xét.")
          .goodExample(
              """
              indicator: Tỷ lệ đô thị hóa
                table: b1
                baseline 2020: 40 %
                target 2030: 50 %
              indicator: Số xã đạt chuẩn nông thôn mới
                table: b1
                baseline 2020: 25 xã
                target 2030: 40 xã
              """)
          .badExample(
              """
              indicator: Tỷ lệ đô thị hóa
                table: b1
                baseline 2020: 40 %
                target 2030: 50 %
              indicator: Số xã đạt chuẩn nông thôn mới
                table: b1
                baseline 2020: 25 xã
                target 2030: -
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Absent NEEDLESS = Absent.of(Absent.Reason.NOT_APPLICABLE);

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    ImmutableSet<String> tables = view.tablesThatGive(ValueKind.TARGET);
    ImmutableList<Row> rows =
        view.rows().stream()
            .filter(indicator -> indicator.value().tableId().filter(tables::contains).isPresent())
            .filter(indicator -> indicator.hasLevel(ValueKind.BASELINE))
            .collect(ImmutableList.toImmutableList());
    return Look.each(rows, "no-baselines", row -> !row.gives(ValueKind.TARGET), this::check);
  }

  private Stream<Finding> check(Row indicator) {
    Indicator row = indicator.value();
    boolean needless = row.values(ValueKind.TARGET).anyMatch(v -> v.value().equals(NEEDLESS));
    return needless
        ? Stream.empty()
        : Stream.of(
            finding(
                indicator.place(),
                Look.details(Optional.empty(), "indicator", row.label(), "number", row.number())));
  }
}
