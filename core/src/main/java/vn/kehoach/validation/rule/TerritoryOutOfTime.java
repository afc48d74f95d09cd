package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryRegistry;
import vn.kehoach.territory.TerritoryUnit;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan for a province under a name that is not in use on its day. */
final class TerritoryOutOfTime implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.territory-out-of-time")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence("The plan is for a province whose name is not in use on the day of issue")
          .sentenceVi("Kế hoạch ghi tên tỉnh, thành phố không tồn tại vào ngày ban hành")
          .why(
              "On 1 July 2025 most provinces became parts of others; a plan under an old "
                  + "name was copied from an earlier one, or its date is wrong. Names that no "
                  + "list knows are passed over.")
          .whyVi(
              "Từ ngày 1/7/2025 đa số các tỉnh được nhập vào tỉnh khác; kế "
                  + "hoạch dưới tên cũ là chép từ kế hoạch trước, hoặc ngày bị sai. "
                  + "Bỏ qua tên không danh mục nào có.")
          .clause("Nghị quyết 202/2025/QH15")
          .goodExample(
              """
              issued: 2021-01-05
              territory: Kiên Giang
              """)
          .badExample(
              """
              issued: 2026-01-05
              territory: Kiên Giang
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Optional<String> province =
        plan.info()
            .territory()
            .filter(place -> place.level() == Territory.Level.PROVINCE)
            .map(Territory::name);
    if (province.isEmpty()) {
      return Examination.notApplicable("no-province");
    }
    return plan.info()
        .issued()
        .map(
            day ->
                Examination.of(1, check(province.get(), day, context.registries().territories())))
        .orElseGet(() -> Examination.notApplicable("no-date-of-issue"));
  }

  private ImmutableList<Finding> check(String name, LocalDate day, TerritoryRegistry places) {
    ImmutableList<TerritoryUnit> known = places.byName(name);
    if (known.isEmpty() || places.byName(name, day).isPresent()) {
      return ImmutableList.of();
    }
    String instead =
        known.stream()
            .flatMap(unit -> places.successors(unit.id(), day).stream())
            .flatMap(unit -> unit.territory(day).map(Territory::name).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return ImmutableList.of(
        finding(
            Place.at("/info/territory"),
            ImmutableMap.of(
                "province",
                name,
                "issued",
                day.toString(),
                "instead",
                instead.isEmpty() ? "–" : instead)));
  }
}
