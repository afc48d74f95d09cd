package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;

/** The usual time of each benchmark, by its name ({@code JsonRead.plan}) and what it ran on. */
final class Scores {

  private static final int LOWER_QUARTILE = 25;

  private final ImmutableTable<String, Case, Double> milliseconds;

  private Scores(ImmutableTable<String, Case, Double> milliseconds) {
    this.milliseconds = milliseconds;
  }

  static Scores of(Collection<RunResult> results) {
    ImmutableTable.Builder<String, Case, Double> all = ImmutableTable.builder();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      all.put(method(params), Case.of(params), milliseconds(result.getAggregatedResult()));
    }
    return new Scores(all.buildOrThrow());
  }

  /** Returns the times of one benchmark by what it ran on, in milliseconds. */
  ImmutableSortedMap<Case, Double> of(String method) {
    return ImmutableSortedMap.copyOf(milliseconds.row(method));
  }

  /** The lower quartile: a machine with other work to do makes most runs slow, and none fast. */
  static double milliseconds(BenchmarkResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(LOWER_QUARTILE);
  }

  static String name(BenchmarkParams params) {
    Case on = Case.of(params);
    return method(params) + (on.size() == 0 ? "" : " " + on);
  }

  private static String method(BenchmarkParams params) {
    String name = params.getBenchmark();
    return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
  }
}
