package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.Period;

/**
 * What plan and reports say of one indicator.
 *
 * @param indicator the plan's indicator
 * @param targets its targets, by time
 * @param baselines where things stood, by time: baselines, and results that the plan itself gives
 * @param results results of the reports not after the day of asking, by time, the best last
 * @param ratios shares of the plan, in the same order
 * @param changes changes against the same period, in the same order
 * @param trouble why there are no targets or results, if so
 */
record ProgressData(
    Indicator indicator,
    ImmutableList<Dated> targets,
    ImmutableList<Dated> baselines,
    ImmutableList<Dated> results,
    ImmutableList<Dated> ratios,
    ImmutableList<Dated> changes,
    Optional<ProgressReason> trouble) {

  private static final Comparator<Dated> BY_TIME =
      Comparator.comparing(Dated::until)
          .thenComparing(d -> d.value().kind() == ValueKind.ACTUAL)
          .thenComparing(Dated::order);

  /**
   * An indicator of a report that may be the plan's.
   *
   * @param source what the report is called
   * @param order its place among the reports
   * @param report the report
   * @param indicator its indicator
   * @param verdict how sure it is
   */
  record Found(String source, int order, Plan report, Indicator indicator, MatchVerdict verdict) {}

  static ProgressData of(
      Plan plan, String planName, Indicator indicator, List<Found> all, LocalDate asOf) {
    List<Found> sure = all.stream().filter(f -> f.verdict() == MatchVerdict.SAME).toList();
    ImmutableList<Dated> targets =
        own(planName, indicator, plan.info().period(), ValueKind.TARGET)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Dated> baselines =
        Stream.of(ValueKind.BASELINE, ValueKind.ACTUAL, ValueKind.ESTIMATE)
            .flatMap(kind -> own(planName, indicator, Optional.empty(), kind))
            .filter(d -> d.value().kind() == ValueKind.BASELINE || isBefore(d, targets))
            .sorted(BY_TIME)
            .collect(ImmutableList.toImmutableList());
    List<Dated> results =
        Stream.concat(reported(sure, ValueKind.ACTUAL), reported(sure, ValueKind.ESTIMATE))
            .toList();
    ImmutableList<Dated> known = until(results.stream(), asOf);
    return new ProgressData(
        indicator,
        targets,
        baselines,
        known,
        until(reported(sure, ValueKind.PLAN_RATIO), asOf),
        until(reported(sure, ValueKind.CHANGE), asOf),
        targets.isEmpty()
            ? Optional.of(withoutTarget(indicator))
            : withoutResult(all, sure, results, known));
  }

  private static Stream<Dated> own(
      String name, Indicator indicator, Optional<Period> paper, ValueKind kind) {
    return present(indicator, kind)
        .flatMap(value -> Dated.of(name, 0, indicator, value, paper).stream())
        .sorted(BY_TIME);
  }

  private static Stream<IndicatorValue> present(Indicator indicator, ValueKind kind) {
    return indicator.values(kind).filter(value -> !(value.value() instanceof Absent));
  }

  /** Whether a result that the plan itself gives tells where things stood before its targets. */
  private static boolean isBefore(Dated result, List<Dated> targets) {
    return !result.isPartOfYear()
        && targets.stream().allMatch(target -> result.until().isBefore(target.until()));
  }

  private static Stream<Dated> reported(List<Found> found, ValueKind kind) {
    return found.stream()
        .flatMap(
            f ->
                present(f.indicator(), kind)
                    .flatMap(
                        value ->
                            Dated.of(
                                f.source(),
                                f.order(),
                                f.indicator(),
                                value,
                                f.report().info().period())
                                .stream()));
  }

  /** Estimates may be of a time to come; results may not. */
  private static ImmutableList<Dated> until(Stream<Dated> values, LocalDate asOf) {
    return values
        .filter(d -> d.value().kind() == ValueKind.ESTIMATE || !d.until().isAfter(asOf))
        .sorted(BY_TIME)
        .collect(ImmutableList.toImmutableList());
  }

  private static ProgressReason withoutTarget(Indicator indicator) {
    return present(indicator, ValueKind.TARGET).findAny().isPresent()
        ? ProgressReason.NO_TARGET_TIME
        : ProgressReason.NO_TARGET;
  }

  private static Optional<ProgressReason> withoutResult(
      List<Found> all, List<Found> sure, List<Dated> results, List<Dated> known) {
    if (sure.isEmpty()) {
      return Optional.of(all.isEmpty() ? ProgressReason.NOT_REPORTED : ProgressReason.UNSURE_MATCH);
    }
    if (!known.isEmpty()) {
      return Optional.empty();
    }
    if (!results.isEmpty()) {
      return Optional.of(ProgressReason.RESULT_AFTER_DAY);
    }
    boolean undated =
        sure.stream().flatMap(f -> present(f.indicator(), ValueKind.ACTUAL)).findAny().isPresent();
    return Optional.of(undated ? ProgressReason.NO_RESULT_TIME : ProgressReason.NO_RESULT);
  }
}
