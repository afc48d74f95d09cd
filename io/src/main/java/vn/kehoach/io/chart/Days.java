package vn.kehoach.io.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * An axis of days from the beginning of a year to the end of a year.
 *
 * @param first the first year
 * @param last the last year
 * @param from where the first year begins
 * @param to where the last year ends
 */
record Days(int first, int last, double from, double to) {

  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000};

  /** Returns the axis that covers some periods as far as they are not open. */
  static Days of(List<Period> periods, double from, double to) {
    List<LocalDate> days = new ArrayList<>();
    for (Period period : periods) {
      period.firstDay().ifPresent(days::add);
      period.lastDay().ifPresent(days::add);
    }
    int first = days.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
    int last = days.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
    return new Days(first, last, from, to);
  }

  /** The whole of the axis. */
  Period period() {
    return Period.of(PartialDate.of(first), PartialDate.of(last));
  }

  /** Where a day begins. */
  double at(LocalDate day) {
    LocalDate begin = LocalDate.of(first, 1, 1);
    double whole = ChronoUnit.DAYS.between(begin, LocalDate.of(last + 1, 1, 1));
    return from + (to - from) * (ChronoUnit.DAYS.between(begin, day) / whole);
  }

  /** Where a year begins. */
  double year(int year) {
    return at(LocalDate.of(year, 1, 1));
  }

  /** How many years apart labels of a width stand so that there is room for each. */
  int step(double width) {
    double year = (to - from) / (last - first + 1);
    for (int step : STEPS) {
      if (year * step >= width) {
        return step;
      }
    }
    return last - first + 1;
  }
}
