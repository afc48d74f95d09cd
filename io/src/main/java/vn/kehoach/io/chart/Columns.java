package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import vn.kehoach.timeline.PartialDate;

/**
 * The times of a slope chart, side by side: as far apart as they are in time where there is room,
 * else all equally far.
 *
 * @param times the times in order
 * @param from where the first stands
 * @param to where the last stands
 * @param even whether they are equally far apart though the times are not
 */
record Columns(ImmutableList<PartialDate> times, double from, double to, boolean even) {

  /** Times less far apart than this in a thousand are drawn as what they nearly are. */
  private static final double NEARLY = 0.01;

  static Columns of(SlopeChart chart, double from, double to, double least) {
    ImmutableList<PartialDate> times =
        chart.lines().stream()
            .flatMap(line -> line.points().stream())
            .map(SlopeChart.Point::time)
            .distinct()
            .sorted(Comparator.comparing(PartialDate::last).thenComparing(time -> time))
            .collect(ImmutableList.toImmutableList());
    Columns inTime = new Columns(times, from, to, false);
    return inTime.narrowest() >= least ? inTime : new Columns(times, from, to, inTime.isUneven());
  }

  private double narrowest() {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < times.size(); i++) {
      least = Math.min(least, (share(i) - share(i - 1)) * (to - from));
    }
    return least;
  }

  private boolean isUneven() {
    for (int i = 1; i < times.size(); i++) {
      if (Math.abs(share(i) - (double) i / (times.size() - 1)) > NEARLY) {
        return true;
      }
    }
    return false;
  }

  private double share(int column) {
    double whole = days(times.size() - 1);
    return whole == 0 ? 0 : days(column) / whole;
  }

  private double days(int column) {
    return ChronoUnit.DAYS.between(times.get(0).last(), times.get(column).last());
  }

  int size() {
    return times.size();
  }

  /** Where a column stands. */
  double at(int column) {
    double share = even ? (double) column / (times.size() - 1) : share(column);
    return from + (to - from) * share;
  }

  /** How much room there is from a column to the next. */
  double room(int column) {
    return column + 1 < size() ? at(column + 1) - at(column) : 0;
  }
}
