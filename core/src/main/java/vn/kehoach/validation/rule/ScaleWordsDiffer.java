package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Values of one row in different scale words, such as {@code tỷ} beside {@code triệu}. */
final class ScaleWordsDiffer implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.scale-words-differ")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.INFO)
          .sentence("The values of one indicator are printed with different scale words")
          .sentenceVi("Các giá trị của cùng một chỉ tiêu dùng bậc đơn vị khác nhau (triệu, tỷ)")
          .why(
              "The figures cannot be compared at a glance, and whoever copies them drops "
                  + "the word. Nothing is wrong with them if they are read with care; hence "
                  + "information only.")
          .whyVi(
              "Không so được ngay các số với nhau, và ai chép lại dễ bỏ mất bậc "
                  + "đơn vị. Đọc kỹ thì không sai; vì thế chỉ là thông tin.")
          .goodExample(
              """
              indicator: Thu ngân sách
                baseline 2020: 900 tỷ đồng
                target 2025: 1.200 tỷ đồng
              """)
          .badExample(
              """
              indicator: Thu ngân sách
                baseline 2020: 900 triệu đồng
                target 2025: 1.200 tỷ đồng
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Map<Unit, Boolean> scaled = new HashMap<>();
    ImmutableList<ImmutableList<Cell>> rows =
        PlanView.of(plan, context).rows().stream()
            .map(row -> scaled(row, scaled))
            .filter(row -> row.size() > 1)
            .collect(ImmutableList.toImmutableList());
    return Look.each(rows, "no-scale-words", this::check);
  }

  private static ImmutableList<Cell> scaled(Row row, Map<Unit, Boolean> scaled) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    Unit last = Unit.NONE;
    boolean isScaled = false;
    for (Cell cell : row.levels()) {
      Unit unit = unit(cell);
      if (!unit.equals(last)) {
        last = unit;
        isScaled = scaled.computeIfAbsent(unit, u -> u.scaleWord().isPresent());
      }
      if (isScaled) {
        cells.add(cell);
      }
    }
    return cells.build();
  }

  private Stream<Finding> check(ImmutableList<Cell> row) {
    Unit model = unit(row.get(0));
    return row.stream()
        .filter(cell -> !unit(cell).equals(model))
        .filter(cell -> unit(cell).base().sameAs(model.base()))
        .filter(cell -> unit(cell).scale().compareTo(model.scale()) != 0)
        .map(
            cell ->
                finding(
                    cell.place(),
                    cell.details("unit", unit(cell).text(), "expected", model.text())));
  }

  private static Unit unit(Cell cell) {
    return cell.own().map(Amount::unit).orElse(Unit.NONE);
  }
}
