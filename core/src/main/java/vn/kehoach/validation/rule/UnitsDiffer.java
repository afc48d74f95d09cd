package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Values of one indicator in different units. */
final class UnitsDiffer implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.units-differ")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("The values of one indicator are in different units")
          .sentenceVi("Các giá trị của cùng một chỉ tiêu ghi đơn vị khác nhau")
          .why(
              "Such values cannot be put into one row or one chart; often % stands for "
                  + "‰. Scale words (triệu, tỷ) and a unit that only adds its base (giường, "
                  + "giường/10.000 dân) do not count as different, and two units for the "
                  + "same year are taken for two views of one figure.")
          .whyVi(
              "Các giá trị như vậy không đưa vào cùng một dòng hay một biểu đồ "
                  + "được; thường % đứng thay cho ‰. Bậc đơn vị (triệu, tỷ) và đơn vị "
                  + "chỉ thêm mẫu số (giường, giường/10.000 dân) không tính là khác; "
                  + "hai đơn vị cho cùng một năm được coi là hai cách nhìn một con "
                  + "số.")
          .goodExample(
              """
              indicator: Số bác sĩ
                baseline 2020: 8 bác sĩ/10.000 dân
                target 2025: 9 bác sĩ/1 vạn dân
              """)
          .badExample(
              """
              indicator: Số bác sĩ
                baseline 2020: 8 bác sĩ/10.000 dân
                target 2025: 900 giường
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(
        PlanView.of(plan, context).rows(), "no-indicators", UnitsDiffer::hasSeveral, this::check);
  }

  /** Returns whether units are printed that are not the same word for word. */
  private static boolean hasSeveral(Row indicator) {
    Unit first = Unit.NONE;
    for (Cell value : indicator.levels()) {
      Unit unit = unit(value);
      if (!first.equals(Unit.NONE) && !unit.equals(Unit.NONE) && !unit.equals(first)) {
        return !indicator.hasSeveralForOneTime();
      }
      first = first.equals(Unit.NONE) ? unit : first;
    }
    return false;
  }

  private Stream<Finding> check(Row indicator) {
    ImmutableList<Cell> values = indicator.levels();
    Optional<Cell> first = values.stream().filter(v -> hasUnit(v)).findFirst();
    return first.stream()
        .flatMap(
            model ->
                values.stream()
                    .filter(value -> hasUnit(value) && !agree(unit(model), unit(value)))
                    .map(value -> finding(indicator.value(), model, value)));
  }

  private Finding finding(Indicator indicator, Cell model, Cell value) {
    return finding(
        value.place(),
        Look.details(
            value.value().evidence(),
            "indicator",
            indicator.label(),
            "value",
            value.printed(),
            "unit",
            unit(value).text(),
            "expected",
            unit(model).text()));
  }

  private static boolean hasUnit(Cell value) {
    return !unit(value).equals(Unit.NONE);
  }

  private static Unit unit(Cell value) {
    return value.own().map(Amount::unit).orElse(Unit.NONE);
  }

  private static boolean agree(Unit a, Unit b) {
    if (a.equals(b)) {
      return true;
    }
    Unit left = a.base();
    Unit right = b.base();
    return left.sameAs(right) || isOver(left, right) || isOver(right, left);
  }

  private static boolean isOver(Unit compound, Unit plain) {
    return plain.denominator().isEmpty()
        && compound.numerator().filter(n -> n.sameAs(plain)).isPresent();
  }
}
