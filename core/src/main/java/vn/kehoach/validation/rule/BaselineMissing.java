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

/** A row without a baseline in a table that gives them. */
final class BaselineMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.baseline-missing")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.INFO)
          .sentence(
              "An indicator has targets and no baseline, in a table where others have " + "one")
          .sentenceVi(
              "Chỉ tiêu có mục tiêu nhưng không có số liệu hiện trạng, trong khi các "
                  + "chỉ tiêu cùng bảng có")
          .why(
              "Without the starting point nobody can say how far the target is. Tables "
                  + "and texts that give no baselines at all are passed over, and so are "
                  + "baselines that do not apply.")
          .whyVi(
              "Không có điểm xuất phát thì không ai biết mục tiêu còn bao xa. "
                  + "Không xét bảng và lời văn hoàn toàn không ghi hiện trạng, cũng "
                  + "như hiện trạng không áp dụng.")
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
                baseline 2020: -
                target 2030: 40 xã
              """)
          .build();

  private static final Absent NEEDLESS = Absent.of(Absent.Reason.NOT_APPLICABLE);

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    ImmutableSet<String> tables = view.tablesThatGive(ValueKind.BASELINE);
    ImmutableList<Row> rows =
        view.rows().stream()
            .filter(indicator -> indicator.value().tableId().filter(tables::contains).isPresent())
            .collect(ImmutableList.toImmutableList());
    return Look.each(rows, "no-baselines", BaselineMissing::wantsOne, this::check);
  }

  private static boolean wantsOne(Row row) {
    return row.hasLevel(ValueKind.TARGET) && !row.gives(ValueKind.BASELINE);
  }

  private Stream<Finding> check(Row indicator) {
    Indicator row = indicator.value();
    boolean needless = row.values(ValueKind.BASELINE).anyMatch(v -> v.value().equals(NEEDLESS));
    return !needless
        ? Stream.of(
            finding(
                indicator.place(),
                Look.details(Optional.empty(), "indicator", row.label(), "number", row.number())))
        : Stream.empty();
  }
}
