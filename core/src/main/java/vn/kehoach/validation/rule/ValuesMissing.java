package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Absent;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A row of which every cell is blank. */
final class ValuesMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.values-missing")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.INFO)
          .sentence("An indicator has no value in any of its cells, and no part that has one")
          .sentenceVi(
              "Chỉ tiêu không có giá trị ở bất kỳ ô nào và cũng không có dòng thành phần "
                  + "nào có giá trị")
          .why(
              "A row without figures promises nothing; it is a form that was not filled in, "
                  + "or a heading taken for a row. Rows that stand above others are headings by "
                  + "right.")
          .whyVi(
              "Dòng không có số không hứa điều gì; đó là biểu chưa điền, hoặc "
                  + "đề mục bị coi là dòng. Dòng đứng trên các dòng khác là đề mục "
                  + "nên không xét.")
          .goodExample(
              """
              indicator: Số xã đạt chuẩn nông thôn mới
                baseline 2020: -
                target 2025: 40 xã
              """)
          .badExample(
              """
              indicator: Số xã đạt chuẩn nông thôn mới
                baseline 2020: -
                target 2025: -
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableSet<String> wholes =
        plan.indicators().stream()
            .filter(indicator -> indicator.parentId().isPresent())
            .map(indicator -> indicator.parentId().orElseThrow())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Row> rows =
        PlanView.of(plan, context).rows().stream()
            .filter(row -> !wholes.contains(row.value().id()))
            .collect(ImmutableList.toImmutableList());
    return Look.each(rows, "no-indicators", ValuesMissing::lacksAll, this::check);
  }

  private Stream<Finding> check(Row row) {
    Indicator indicator = row.value();
    return Stream.of(
        finding(
            row.place(),
            Look.details(
                indicator.evidence(),
                "indicator",
                indicator.label(),
                "number",
                indicator.number())));
  }

  private static boolean lacksAll(Row row) {
    for (IndicatorValue value : row.value().values()) {
      if (!(value.value() instanceof Absent)) {
        return false;
      }
    }
    return true;
  }
}
