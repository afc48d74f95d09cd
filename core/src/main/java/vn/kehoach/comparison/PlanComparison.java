package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

/**
 * The indicators of several plans side by side: who set which target.
 *
 * @param names the name of each plan, for the heads of columns
 * @param rows the indicators: those of the first plan in its order, then what only later plans have
 */
public record PlanComparison(ImmutableList<String> names, ImmutableList<ComparisonRow> rows) {

  private static final Comparator<IndicatorGroup> FIRST_PLAN_FIRST =
      Comparator.comparingInt(IndicatorGroup::first)
          .thenComparingInt(group -> group.places().get(group.first()));

  /**
   * Returns two plans side by side.
   *
   * @param first the one plan
   * @param second the other plan
   * @return the comparison
   */
  public static PlanComparison of(Plan first, Plan second) {
    return of(Arrays.asList(first, second));
  }

  /**
   * Returns several plans side by side.
   *
   * <p>Which indicators stand in one row does not depend on the order of the plans: every two plans
   * are matched, and their pairs agree into rows. The order decides about the columns, the order of
   * the rows, and which plan gives a row its label.
   *
   * @param plans the plans in the order of the columns
   * @return the comparison
   */
  public static PlanComparison of(List<Plan> plans) {
    return of(plans, MatchDecisions.NONE);
  }

  /**
   * Returns several plans side by side, as far as people have not decided, and by their decisions.
   *
   * @param plans the plans in the order of the columns
   * @param decisions pairs that are confirmed or rejected, whichever plans they stand in
   * @return the comparison
   */
  public static PlanComparison of(List<Plan> plans, MatchDecisions decisions) {
    List<IndicatorIndex> indexes = plans.stream().map(IndicatorIndex::of).toList();
    return new PlanComparison(
        plans.stream().map(PlanComparison::name).collect(ImmutableList.toImmutableList()),
        IndicatorGroups.of(indexes, decisions).stream()
            .sorted(FIRST_PLAN_FIRST)
            .map(group -> row(group, indexes))
            .collect(ImmutableList.toImmutableList()));
  }

  private static ComparisonRow row(IndicatorGroup group, List<IndicatorIndex> plans) {
    ImmutableList.Builder<Optional<Indicator>> all = ImmutableList.builder();
    for (int plan = 0; plan < plans.size(); plan++) {
      all.add(group.indicator(plan, plans));
    }
    ImmutableList<Optional<Indicator>> indicators = all.build();
    String label = indicators.get(group.first()).map(Indicator::label).orElse("");
    return new ComparisonRow(label, indicators, group.verdict(), ValueLines.of(indicators));
  }

  private static String name(Plan plan) {
    PlanInfo info = plan.info();
    return Stream.of(
            info.issuer(),
            info.number().map(Object::toString).orElse(""),
            info.title(),
            info.lead())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseGet(() -> plan.source().map(source -> source.name()).orElse(""));
  }

  /**
   * Returns a copy of this comparison with other names for the plans.
   *
   * @param newNames one name for each plan
   * @return the comparison with those names
   * @throws IllegalArgumentException if there are more or fewer names than plans
   */
  public PlanComparison withNames(List<String> newNames) {
    if (newNames.size() != names.size()) {
      throw new IllegalArgumentException(
          "newNames must hold " + names.size() + " names, one for each plan, but was " + newNames);
    }
    return new PlanComparison(ImmutableList.copyOf(newNames), rows);
  }

  /**
   * Returns the rows of indicators that several plans share.
   *
   * @return the rows in which two plans or more have the indicator, in order
   */
  public Stream<ComparisonRow> shared() {
    return rows.stream().filter(row -> row.plans() > 1);
  }
}
