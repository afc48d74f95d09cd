package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/**
 * A superior paper against the plans under it (phân cấp chỉ tiêu): whether each plan takes up each
 * target, asks for more, or for less.
 *
 * <pre>{@code
 * Cascade cascade = Cascade.of(resolution, List.of(kienGiang, tuyenQuang));
 * cascade.plans().forEach(plan -> show(plan.name(), plan.counts()));
 * }</pre>
 *
 * <p>Indicators are recognised as in {@link IndicatorMatching}, targets by the end of their time.
 * Values are ordered as intervals: {@code trên 95 %} asks for more than {@code 95 %}, and {@code
 * khoảng 75} stands for what is rounded to 75, so that it may fall short of {@code ít nhất 75}. A
 * superior range is met from its nearer end on.
 *
 * @param superior what the superior paper is called
 * @param plans the plans, in the order given
 */
public record Cascade(String superior, ImmutableList<CascadePlan> plans) {

  /**
   * Returns a superior paper against plans, places left aside.
   *
   * @param superior the superior paper
   * @param plans the plans under it
   * @return one part for each plan
   */
  public static Cascade of(Plan superior, List<Plan> plans) {
    return of(superior, plans, Optional.empty(), Registries.standard());
  }

  /**
   * Returns a superior paper against plans, and for which places of a day they count.
   *
   * @param superior the superior paper
   * @param plans the plans under it
   * @param asOf the day whose places are meant; empty to leave places aside
   * @param registries what is known of indicators and places
   * @return one part for each plan
   */
  public static Cascade of(
      Plan superior, List<Plan> plans, Optional<LocalDate> asOf, Registries registries) {
    return of(superior, plans, asOf, registries, MatchDecisions.NONE);
  }

  /**
   * Returns a superior paper against plans, by what people decided about pairs of indicators.
   *
   * @param superior the superior paper
   * @param plans the plans under it
   * @param asOf the day whose places are meant; empty to leave places aside
   * @param registries what is known of indicators and places
   * @param decisions pairs that are confirmed or rejected
   * @return one part for each plan
   */
  public static Cascade of(
      Plan superior,
      List<Plan> plans,
      Optional<LocalDate> asOf,
      Registries registries,
      MatchDecisions decisions) {
    IndicatorIndex index = IndicatorIndex.of(superior, registries);
    CascadeJudge judge = new CascadeJudge(registries.indicators());
    Optional<CascadePlaces> places =
        asOf.map(day -> new CascadePlaces(registries.territories(), plans, day));
    ImmutableList.Builder<CascadePlan> all = ImmutableList.builder();
    ImmutableList<String> names = PaperName.of(plans);
    for (int i = 0; i < plans.size(); i++) {
      Plan plan = plans.get(i);
      CascadeMatches matches = CascadeMatches.of(index, plan, registries, decisions);
      all.add(
          new CascadePlan(
              names.get(i),
              superior.indicators().stream()
                  .flatMap(indicator -> judge.lines(indicator, matches).stream())
                  .collect(ImmutableList.toImmutableList()),
              matches.additions(),
              places.map(p -> p.of(plan)).orElse(ImmutableList.of())));
    }
    return new Cascade(PaperName.of(superior), all.build());
  }

  /**
   * Returns a copy with other names.
   *
   * @param superiorName what the superior paper is to be called
   * @param names one name for each plan
   * @return the cascade with those names
   * @throws IllegalArgumentException if there are more or fewer names than plans
   */
  public Cascade withNames(String superiorName, List<String> names) {
    if (names.size() != plans.size()) {
      throw new IllegalArgumentException(
          "names must hold " + plans.size() + " names, one for each plan, but was " + names);
    }
    ImmutableList.Builder<CascadePlan> renamed = ImmutableList.builder();
    for (int i = 0; i < names.size(); i++) {
      CascadePlan plan = plans.get(i);
      renamed.add(new CascadePlan(names.get(i), plan.lines(), plan.additions(), plan.places()));
    }
    return new Cascade(superiorName, renamed.build());
  }
}
