package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
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

/** A figure without a unit where it needs one, such as {@code 83,14} beside {@code 95%}. */
final class UnitMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.unit-missing")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence(
              "A figure is printed without a unit beside others that have one, or for " + "a share")
          .sentenceVi(
              "Giá trị chỉ tiêu không ghi đơn vị trong khi các giá trị cùng dòng có "
                  + "ghi, hoặc chỉ tiêu là tỷ lệ")
          .why(
              "A bare figure is read in the wrong unit sooner or later. A unit printed "
                  + "in the column or in the name covers the row; counts whose unit is their "
                  + "name are passed over.")
          .whyVi(
              "Con số không đơn vị sớm muộn cũng bị đọc sai đơn vị. Đơn vị ghi "
                  + "ở cột hoặc ở tên là đủ cho cả dòng; không xét số đếm mà đơn vị "
                  + "chính là tên.")
          .goodExample(
              """
              indicator: Tỷ lệ tham gia bảo hiểm y tế
                baseline 2017: 83,14 %
                target 2025: 95 %
              """)
          .badExample(
              """
              indicator: Tỷ lệ tham gia bảo hiểm y tế
                baseline 2017: 83,14
                target 2025: 95 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(
        PlanView.of(plan, context).rows(), "no-indicators", UnitMissing::hasBare, this::check);
  }

  private static boolean hasBare(Row indicator) {
    for (Cell cell : indicator.levels()) {
      if (cell.isBare()) {
        return true;
      }
    }
    return false;
  }

  private Stream<Finding> check(Row indicator) {
    ImmutableList<Cell> bare =
        indicator.levels().stream().filter(Cell::isBare).collect(ImmutableList.toImmutableList());
    boolean mixed = indicator.levels().size() > bare.size();
    boolean inherited = bare.stream().anyMatch(Cell::borrowsUnit);
    if (mixed || inherited) {
      return bare.stream().map(value -> finding(indicator.value(), value));
    }
    return Names.isShare(indicator.value())
        ? bare.stream().limit(1).map(value -> finding(indicator.value(), value))
        : Stream.empty();
  }

  private Finding finding(Indicator indicator, Cell value) {
    return finding(
        value.place(),
        Look.details(
            value.value().evidence(), "indicator", indicator.label(), "value", value.printed()));
  }
}
