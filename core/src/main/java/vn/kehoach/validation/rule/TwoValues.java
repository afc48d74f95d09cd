package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
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
    ImmutableList<Row> rows = PlanView.of(plan, context).rows();
    Set<String> seen = new HashSet<>();
    ImmutableSet<String> repeated =
        rows.stream()
            .map(Row::name)
            .filter(name -> !seen.add(name))
            .collect(ImmutableSet.toImmutableSet());
    Map<Key, Cell> first = new HashMap<>();
    return Look.each(
        rows,
        "no-indicators",
        row -> repeated.contains(row.name()) ? check(row, first) : Stream.empty());
  }

  private Stream<Finding> check(Row row, Map<Key, Cell> first) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Cell cell : row.levels()) {
      Cell earlier = first.putIfAbsent(new Key(row.name(), cell.time()), cell);
      if (earlier != null && earlier.indicator() != row.value() && disagree(earlier, cell)) {
        findings.add(finding(cell, earlier));
      }
    }
    return findings.build().stream();
  }

  private Finding finding(Cell cell, Cell earlier) {
    return finding(
        cell.place(),
        Look.details(
            cell.value().evidence(),
            "indicator",
            earlier.indicator().label(),
            "value",
            cell.printed(),
            "other",
            earlier.printed()));
  }

  private static boolean disagree(Cell a, Cell b) {
    return a.amount().flatMap(mine -> b.amount().filter(mine::contradicts)).isPresent();
  }

  /** What is one thing at one time. */
  private record Key(String name, Cell.Time time) {}
}
