package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A figure said to be reached at a time that had not come when the paper was issued. */
final class FigureAfterPaper implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.figure-after-paper")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence(
              "A baseline, a result or an estimate is for a time that begins after the "
                  + "paper was issued")
          .sentenceVi(
              "Số liệu hiện trạng, thực hiện hoặc ước thực hiện của thời điểm sau ngày ban "
                  + "hành văn bản")
          .why(
              "What has not come yet cannot have been counted: the year, or the heading of "
                  + "the column, is wrong. The year in which the paper was issued is passed over, "
                  + "for figures of a part of it are common.")
          .whyVi(
              "Việc chưa đến thì chưa thể thống kê: năm hoặc tiêu đề cột bị "
                  + "sai. Không xét năm ban hành văn bản vì số liệu một phần năm là "
                  + "thường gặp.")
          .goodExample(
              """
              issued: 2021-03-10
              indicator: Tỷ lệ hộ nghèo
                baseline 2021: 4 %
                target 2025: 2 %
              """)
          .badExample(
              """
              issued: 2021-03-10
              indicator: Tỷ lệ hộ nghèo
                baseline 2022: 4 %
                target 2025: 2 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final ImmutableSet<ValueKind> REACHED =
      Sets.immutableEnumSet(ValueKind.BASELINE, ValueKind.ACTUAL, ValueKind.ESTIMATE);

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Cell> figures =
        PlanView.of(plan, context).levels().stream()
            .filter(
                cell -> REACHED.contains(cell.value().kind()) && cell.value().period().isPresent())
            .collect(ImmutableList.toImmutableList());
    return plan.info()
        .issued()
        .map(
            day ->
                Look.each(
                    figures,
                    "no-dated-figures",
                    figure -> beginsAfter(figure, day),
                    figure -> Stream.of(told(figure, day))))
        .orElseGet(() -> Examination.notApplicable("no-date-of-issue"));
  }

  private static boolean beginsAfter(Cell figure, LocalDate issued) {
    return begin(figure).filter(day -> day.isAfter(issued)).isPresent();
  }

  private Finding told(Cell figure, LocalDate issued) {
    return finding(
        figure.place(),
        figure.details(
            "period",
            figure.value().period().map(Period::toString).orElse(""),
            "issued",
            issued.toString()));
  }

  /** Returns the first day of the time of a figure: of the year itself for "until 2022". */
  private static Optional<LocalDate> begin(Cell cell) {
    return cell.value()
        .period()
        .flatMap(period -> period.start().or(period::end))
        .map(PartialDate::first);
  }
}
