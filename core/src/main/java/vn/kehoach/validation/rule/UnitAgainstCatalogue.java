package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Aspect;
import vn.kehoach.indicator.CatalogueEntry;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.UnitExpectation;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A unit that the indicator does not have, such as {@code %} for child mortality. */
final class UnitAgainstCatalogue implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.unit-against-catalogue")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence(
              "A figure is in a unit that the indicator, as the catalogue knows it, is not "
                  + "counted in")
          .sentenceVi("Giá trị ghi theo đơn vị không phải của chỉ tiêu đó theo danh mục")
          .why(
              "% in place of ‰ makes a figure ten times too large. Only names that the "
                  + "catalogue knows for sure are looked at; scale words, and a share by which "
                  + "something is to fall or rise, do not count, and two figures for the same "
                  + "time are taken for two views of one.")
          .whyVi(
              "Ghi % thay cho ‰ làm con số lớn gấp mười. Chỉ xét tên mà danh "
                  + "mục biết chắc; bậc đơn vị và mức phần trăm tăng, giảm không "
                  + "tính; hai số cho cùng thời điểm được coi là hai cách nhìn một "
                  + "điều.")
          .goodExample(
              """
              indicator: Tỷ suất tử vong trẻ em dưới 5 tuổi
                target 2025: 15 ‰
              """)
          .badExample(
              """
              indicator: Tỷ suất tử vong trẻ em dưới 5 tuổi
                target 2025: 15 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words CHANGES = Words.of("change-words.txt");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Known> known =
        PlanView.of(plan, context).rows().stream()
            .filter(row -> row.known().isPresent())
            .flatMap(UnitAgainstCatalogue::known)
            .collect(ImmutableList.toImmutableList());
    return Look.each(known, "no-known-indicators", this::check);
  }

  private static Stream<Known> known(Row row) {
    return row.levels().isEmpty() || row.hasSeveralForOneTime()
        ? Stream.empty()
        : row.known().stream()
            .filter(match -> match.aspect() == Aspect.FIGURE)
            .map(match -> new Known(match.entry(), row.levels()));
  }

  private Stream<Finding> check(Known known) {
    return known.figures().stream().flatMap(figure -> check(known.entry(), figure));
  }

  private Stream<Finding> check(CatalogueEntry entry, Cell figure) {
    return figure.amount().stream()
        .map(amount -> IndicatorCatalogue.expectation(entry, amount.unit()))
        .filter(unit -> unit.verdict() == UnitExpectation.Verdict.DIFFERS)
        .filter(unit -> !(unit.printed().isPercent() && isChange(figure)))
        .map(unit -> told(entry, figure, unit));
  }

  private static boolean isChange(Cell figure) {
    return CHANGES.begin(figure.printed()) || CHANGES.begin(figure.indicator().name());
  }

  private Finding told(CatalogueEntry entry, Cell figure, UnitExpectation unit) {
    return finding(
        figure.place(),
        figure.details(
            "unit",
            unit.printed().text(),
            "expected",
            unit.expected().stream().map(Unit::text).collect(Collectors.joining(", ")),
            "known",
            entry.name()));
  }

  /** An indicator of the catalogue with the figures of its row. */
  private record Known(CatalogueEntry entry, ImmutableList<Cell> figures) {}
}
