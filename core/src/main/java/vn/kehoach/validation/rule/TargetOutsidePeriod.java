package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A target for a year that the plan does not reach. */
final class TargetOutsidePeriod implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.target-outside-period")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("A target is for a time before or after the period of the plan")
          .sentenceVi("Mục tiêu đặt cho thời điểm nằm ngoài thời kỳ của kế hoạch")
          .why(
              "Nobody will be held to it: either the year of the target or the period in "
                  + "the title is wrong. A vision printed in the title counts as part of the "
                  + "period.")
          .whyVi(
              "Không ai bị ràng buộc bởi nó: hoặc năm của mục tiêu, hoặc thời "
                  + "kỳ trong tên bị sai. Tầm nhìn ghi trong tên được tính là thuộc "
                  + "thời kỳ.")
          .goodExample(
              """
              period: 2021/2025
              indicator: Tỷ lệ đô thị hóa
                target 2025: 45 %
              """)
          .badExample(
              """
              period: 2021/2025
              indicator: Tỷ lệ đô thị hóa
                target 2026: 45 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableListMultimap<Column, Cell> columns =
        PlanView.of(plan, context).cells().stream()
            .filter(cell -> cell.value().kind() == ValueKind.TARGET && hasEnd(cell))
            .filter(cell -> !(cell.value().value() instanceof Absent))
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    TargetOutsidePeriod::column, cell -> cell));
    return Frame.of(plan)
        .map(
            frame ->
                Look.each(
                    columns.asMap().values().asList(),
                    "no-dated-targets",
                    column -> check(column, frame)))
        .orElseGet(() -> Examination.notApplicable("no-period"));
  }

  /** Returns a key of the targets that one heading dates: a column of a table, else a row. */
  private static Column column(Cell cell) {
    Indicator row = cell.indicator();
    return new Column(row.tableId().orElse("row " + row.id()), cell.time());
  }

  private Stream<Finding> check(Collection<Cell> column, Frame frame) {
    Cell first = column.iterator().next();
    return end(first)
        .filter(frame::leavesOut)
        .map(
            day ->
                finding(
                    first.place(),
                    first.details(
                        "year",
                        String.valueOf(day.getYear()),
                        "period",
                        frame.toString(),
                        "count",
                        String.valueOf(column.size()))))
        .stream();
  }

  private static boolean hasEnd(Cell cell) {
    return cell.value().period().flatMap(Period::end).isPresent();
  }

  private static Optional<LocalDate> end(Cell cell) {
    return cell.value().period().flatMap(Period::lastDay);
  }

  /** The targets for one time in one table or row. */
  private record Column(String tableOrRow, Cell.Time time) {}
}
