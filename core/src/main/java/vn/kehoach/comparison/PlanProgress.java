package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.measure.Absent;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.TerritoryRegistry;

/**
 * How far a plan has come (tiến độ thực hiện kế hoạch), as of a day: the plan against one report or
 * a series of them.
 *
 * <pre>{@code
 * PlanProgress progress = PlanProgress.of(plan, List.of(report), LocalDate.of(2024, 12, 31));
 * progress.lines(ProgressStatus.BEHIND).forEach(line -> show(line));
 * }</pre>
 *
 * <p>Indicators are recognised as in {@link IndicatorMatching}; only sure matches count, and no
 * share beside a number ({@code 1.200 hộ, đạt 80 %}) for a target that is a share: whether it is
 * one of the whole or of the plan is for a person to say. Where the papers do not say enough, there
 * is no status but {@link ProgressStatus#NOT_ENOUGH_DATA} with the reason. {@code core/PROGRESS.md}
 * has the method. The result does not depend on the order in which reports of different dates are
 * given.
 *
 * @param asOf the day of asking
 * @param thresholds from which size on a difference counts
 * @param lines one for each indicator of the plan that has values, in its order
 * @param otherPlaces the reports that are of another place than the plan; their figures count
 */
public record PlanProgress(
    LocalDate asOf,
    ProgressThresholds thresholds,
    ImmutableList<ProgressLine> lines,
    ImmutableList<OtherPlace> otherPlaces) {

  /**
   * Returns how far a plan has come.
   *
   * @param plan the plan
   * @param reports the reports; one for which a later one has a figure of the same time gives way
   * @param asOf the day of asking; results after it do not count
   * @return one line for each indicator of the plan
   */
  public static PlanProgress of(Plan plan, List<Plan> reports, LocalDate asOf) {
    return of(plan, reports, asOf, ProgressThresholds.STANDARD, Registries.standard());
  }

  /**
   * Returns how far a plan has come.
   *
   * @param plan the plan
   * @param reports the reports
   * @param asOf the day of asking; results after it do not count
   * @param thresholds from which size on a difference counts
   * @param registries what is known of indicators
   * @return one line for each indicator of the plan
   */
  public static PlanProgress of(
      Plan plan,
      List<Plan> reports,
      LocalDate asOf,
      ProgressThresholds thresholds,
      Registries registries) {
    return of(plan, reports, asOf, thresholds, registries, MatchDecisions.NONE);
  }

  /**
   * Returns how far a plan has come, by what people decided about pairs of indicators.
   *
   * @param plan the plan
   * @param reports the reports
   * @param asOf the day of asking; results after it do not count
   * @param thresholds from which size on a difference counts
   * @param registries what is known of indicators
   * @param decisions pairs that are confirmed or rejected; a confirmed one is sure
   * @return one line for each indicator of the plan
   */
  public static PlanProgress of(
      Plan plan,
      List<Plan> reports,
      LocalDate asOf,
      ProgressThresholds thresholds,
      Registries registries,
      MatchDecisions decisions) {
    List<Plan> known =
        reports.stream()
            .filter(r -> r.info().issued().filter(day -> day.isAfter(asOf)).isEmpty())
            .sorted(Comparator.comparing(r -> r.info().issued().orElse(LocalDate.MIN)))
            .toList();
    ImmutableListMultimap<String, ProgressData.Found> found =
        found(plan, known, registries, decisions);
    ProgressJudge judge = new ProgressJudge(thresholds, registries.indicators(), asOf);
    String name = PaperName.of(plan);
    ImmutableList.Builder<ProgressLine> lines = ImmutableList.builder();
    for (Indicator indicator : plan.indicators()) {
      if (hasValues(indicator)) {
        List<ProgressData.Found> mine = found.get(indicator.id());
        lines.add(judge.judge(ProgressData.of(plan, name, indicator, mine, asOf)));
      }
    }
    return new PlanProgress(
        asOf, thresholds, lines.build(), otherPlaces(plan, known, registries.territories(), asOf));
  }

  private static ImmutableList<OtherPlace> otherPlaces(
      Plan plan, List<Plan> reports, TerritoryRegistry registry, LocalDate asOf) {
    PlanPlaces places = new PlanPlaces(registry);
    return reports.stream()
        .filter(report -> places.differ(plan, report))
        .map(
            report ->
                new OtherPlace(
                    PaperName.of(report),
                    places.of(plan).orElseThrow(),
                    places.of(report).orElseThrow(),
                    asOf))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether it has cells of its own, empty or not; a row that only heads others has blanks. */
  private static boolean hasValues(Indicator indicator) {
    return indicator.values().stream()
        .anyMatch(
            value ->
                !(value.value() instanceof Absent absent)
                    || absent.reason() != Absent.Reason.BLANK);
  }

  private static ImmutableListMultimap<String, ProgressData.Found> found(
      Plan plan, List<Plan> reports, Registries registries, MatchDecisions decisions) {
    IndicatorIndex index = IndicatorIndex.of(plan, registries);
    IdentityHashMap<Indicator, IndicatorProfile> targets = index.byIndicator();
    ImmutableListMultimap.Builder<String, ProgressData.Found> found =
        ImmutableListMultimap.builder();
    for (int i = 0; i < reports.size(); i++) {
      Plan report = reports.get(i);
      String name = PaperName.of(report);
      IndicatorIndex told = IndicatorIndex.of(report, registries);
      IdentityHashMap<Indicator, IndicatorProfile> results = told.byIndicator();
      for (IndicatorMatch match : IndicatorMatching.between(index, told, decisions).pairs()) {
        boolean unclear =
            match.reason() != MatchReason.DECIDED
                && isShareOfWhat(targets.get(match.left()), results.get(match.right()));
        MatchVerdict verdict = unclear ? MatchVerdict.MAYBE : match.verdict();
        found.put(
            match.left().id(), new ProgressData.Found(name, i, report, match.right(), verdict));
      }
    }
    return found.build();
  }

  private static boolean isShareOfWhat(
      @Nullable IndicatorProfile target, @Nullable IndicatorProfile result) {
    return target != null && result != null && target.isShareOfWhat(result);
  }

  /**
   * Returns the lines of a status.
   *
   * @param status the status
   * @return those lines, in the order of the plan
   */
  public Stream<ProgressLine> lines(ProgressStatus status) {
    return lines.stream().filter(line -> line.status() == status);
  }

  /**
   * Returns how many indicators have each status.
   *
   * @return the statuses that occur, in the order of {@link ProgressStatus}
   */
  public ImmutableMap<ProgressStatus, Integer> counts() {
    Map<ProgressStatus, Integer> counts = new EnumMap<>(ProgressStatus.class);
    lines.forEach(line -> counts.merge(line.status(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }
}
