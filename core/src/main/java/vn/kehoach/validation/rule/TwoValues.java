package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** One indicator, printed twice, with two figures for the same time. */
final class TwoValues implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.two-values")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("The plan gives one indicator two different figures for the same time")
          .sentenceVi(
              "Cùng một chỉ tiêu, cùng thời điểm nhưng kế hoạch ghi hai giá trị khác " + "nhau")
          .why(
              "Text and annex disagree, and nobody can be held to both. Compared are "
                  + "indicators of the same name, group and population, values of the same "
                  + "kind and time, and units that agree.")
          .whyVi(
              "Lời văn và phụ lục không khớp, không thể buộc ai theo cả hai. So "
                  + "các chỉ tiêu cùng tên, cùng nhóm, cùng đối tượng, giá trị cùng "
                  + "loại, cùng thời điểm và đơn vị khớp nhau.")
          .goodExample(
              """
              indicator: Tỷ lệ che phủ rừng
                target 2030: 55 %
              indicator: Tỷ lệ che phủ rừng
                target 2030: 55,0 %
              """)
          .badExample(
              """
              indicator: Tỷ lệ che phủ rừng
                target 2030: 55 %
              indicator: Tỷ lệ che phủ rừng
                target 2030: 56 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Map<String, Row> first = new HashMap<>();
    return Look.each(
        Located.indicators(plan), "no-indicators", indicator -> check(indicator, first));
  }

  private Stream<Finding> check(Located<Indicator> indicator, Map<String, Row> first) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Located<IndicatorValue> value : Levels.of(indicator)) {
      Row row = new Row(indicator.value(), value.value());
      Row earlier = first.putIfAbsent(row.key(), row);
      if (earlier != null && earlier.indicator() != row.indicator() && earlier.disagrees(row)) {
        findings.add(finding(value, earlier));
      }
    }
    return findings.build().stream();
  }

  private Finding finding(Located<IndicatorValue> value, Row earlier) {
    return finding(
        value.place(),
        Look.details(
            value.value().evidence(),
            "indicator",
            earlier.indicator().label(),
            "value",
            Levels.printed(value.value()),
            "other",
            Levels.printed(earlier.value())));
  }

  /** A value with the indicator it belongs to. */
  private record Row(Indicator indicator, IndicatorValue value) {

    String key() {
      String time = value.period().map(Object::toString).orElse("");
      return Names.name(indicator) + '\n' + value.kind() + '\n' + value.span() + '\n' + time;
    }

    boolean disagrees(Row other) {
      return Amount.of(indicator, value)
          .flatMap(mine -> Amount.of(other.indicator, other.value).map(its -> disagree(mine, its)))
          .orElse(false);
    }

    private static boolean disagree(Amount a, Amount b) {
      return a.bound() == b.bound() && a.unit().base().sameAs(b.unit().base()) && !a.sameAs(b);
    }
  }
}
