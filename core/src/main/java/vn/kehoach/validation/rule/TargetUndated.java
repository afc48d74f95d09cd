package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A target without a year in a plan that dates its targets. */
final class TargetUndated implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.target-undated")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.INFO)
          .sentence("A target names no time, though most targets of the plan do")
          .sentenceVi(
              "Mục tiêu không ghi thời điểm đạt được, trong khi phần lớn mục tiêu của kế "
                  + "hoạch có ghi")
          .why(
              "Nobody can say when it is missed. Plans in which most targets go without a "
                  + "year mean the end of their period, and are passed over; so are yearly "
                  + "averages.")
          .whyVi(
              "Không ai nói được khi nào là không đạt. Kế hoạch mà đa số mục "
                  + "tiêu không ghi năm là lấy cuối thời kỳ nên không xét; bình quân "
                  + "năm cũng vậy.")
          .goodExample(
              """
              indicator: Tỷ lệ đô thị hóa
                target 2025: 45 %
              indicator: Tỷ lệ hộ nghèo
                target 2025: 2 %
              """)
          .badExample(
              """
              indicator: Tỷ lệ đô thị hóa
                target 2025: 45 %
              indicator: Tỷ lệ hộ nghèo
                target: 2 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Cell> targets =
        PlanView.of(plan, context).levels().stream()
            .filter(cell -> cell.value().kind() == ValueKind.TARGET)
            .filter(cell -> cell.value().span() == Span.AT_END)
            .collect(ImmutableList.toImmutableList());
    long dated = targets.stream().filter(TargetUndated::isDated).count();
    return Look.each(
        2 * dated >= targets.size() ? targets : ImmutableList.of(),
        targets.isEmpty() ? "no-targets" : "no-dated-targets",
        target -> !isDated(target),
        target -> Stream.of(finding(target.place(), target.details())));
  }

  private static boolean isDated(Cell cell) {
    return cell.value().period().isPresent();
  }
}
