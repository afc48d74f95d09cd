package vn.kehoach.validation.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Two indicators of one name side by side. */
final class DuplicateName implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.duplicate-name")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.INFO)
          .sentence("Two indicators in one section or table have the same name")
          .sentenceVi("Hai chỉ tiêu trong cùng một mục hoặc một bảng trùng tên")
          .why(
              "Nobody can tell later which of the two is meant. Rows under different "
                  + "parent rows, groups or populations are different indicators.")
          .whyVi(
              "Về sau không biết nói đến chỉ tiêu nào. Các dòng thuộc dòng cha, "
                  + "nhóm hoặc đối tượng khác nhau là những chỉ tiêu khác nhau.")
          .goodExample(
              """
              indicator: Số giường bệnh
              indicator: Số giường bệnh tư nhân
              """)
          .badExample(
              """
              indicator: Số giường bệnh
              indicator: Số giường bệnh
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Map<Names.PlaceAndName, Indicator> seen = new HashMap<>();
    return Look.each(
        PlanView.of(plan, context).rows(), "no-indicators", indicator -> check(indicator, seen));
  }

  private Stream<Finding> check(Row indicator, Map<Names.PlaceAndName, Indicator> seen) {
    Indicator first = seen.putIfAbsent(Names.placeAndName(indicator), indicator.value());
    return first == null
        ? Stream.empty()
        : Stream.of(
            finding(
                indicator.place(),
                Look.details(
                    indicator.value().evidence(),
                    "indicator",
                    indicator.value().label(),
                    "number",
                    indicator.value().number(),
                    "first",
                    first.number())));
  }
}
