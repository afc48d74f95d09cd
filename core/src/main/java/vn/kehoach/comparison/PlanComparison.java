package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.comparison.OptimalAssignment.Edge;
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

  /** A row while plans are added: the indicator of each plan so far. */
  private static final class Draft {
    private final Indicator first;
    private final List<Optional<Indicator>> indicators;
    private MatchVerdict verdict = MatchVerdict.SAME;

    Draft(Indicator first, int plans) {
      this.first = first;
      this.indicators = new ArrayList<>();
      for (int i = 0; i < plans; i++) {
        indicators.add(Optional.empty());
      }
    }
  }

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
   * <p>Each plan is matched with the rows found so far, so that the order of the plans decides
   * which one gives a row its label.
   *
   * @param plans the plans in the order of the columns
   * @return the comparison
   */
  public static PlanComparison of(List<Plan> plans) {
    List<Draft> drafts = new ArrayList<>();
    for (int p = 0; p < plans.size(); p++) {
      add(drafts, plans.get(p), p, plans.size());
    }
    return new PlanComparison(
        plans.stream().map(PlanComparison::name).collect(ImmutableList.toImmutableList()),
        drafts.stream().map(PlanComparison::row).collect(ImmutableList.toImmutableList()));
  }

  private static void add(List<Draft> drafts, Plan plan, int place, int plans) {
    IndicatorIndex rows = IndicatorIndex.of(drafts.stream().map(draft -> draft.first).toList());
    IndicatorIndex index = IndicatorIndex.of(plan);
    boolean[] placed = new boolean[index.size()];
    for (Edge edge : IndicatorMatching.choose(rows, index)) {
      Draft draft = drafts.get(edge.left());
      IndicatorProfile found = index.profile(edge.right());
      placed[edge.right()] = true;
      draft.indicators.set(place, Optional.of(found.indicator()));
      double score = IndicatorMatching.score(rows.profile(edge.left()), found);
      draft.verdict = score >= IndicatorMatching.SAME ? draft.verdict : MatchVerdict.MAYBE;
    }
    for (int i = 0; i < placed.length; i++) {
      if (!placed[i]) {
        Draft draft = new Draft(index.profile(i).indicator(), plans);
        draft.indicators.set(place, Optional.of(draft.first));
        drafts.add(draft);
      }
    }
  }

  private static ComparisonRow row(Draft draft) {
    ImmutableList<Optional<Indicator>> indicators = ImmutableList.copyOf(draft.indicators);
    return new ComparisonRow(
        draft.first.label(), indicators, draft.verdict, ValueLines.of(indicators));
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
