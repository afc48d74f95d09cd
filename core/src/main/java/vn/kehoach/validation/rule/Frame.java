package vn.kehoach.validation.rule;

import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * The time a plan is for: its period, reaching to its vision if that lies further.
 *
 * @param first the first day, if the period has a start
 * @param last the last day
 */
record Frame(Optional<LocalDate> first, LocalDate last) {

  /** Returns the time of a plan; empty if its period is not printed or has no end. */
  static Optional<Frame> of(Plan plan) {
    Optional<Period> period = plan.info().period();
    Optional<LocalDate> vision = plan.info().vision().map(PartialDate::last);
    return period
        .flatMap(Period::lastDay)
        .flatMap(
            end ->
                Streams.concat(Optional.of(end).stream(), vision.stream())
                    .max(Comparator.naturalOrder()))
        .map(end -> new Frame(period.flatMap(Period::firstDay), end));
  }

  /** Returns whether a day lies before or after the time. */
  boolean leavesOut(LocalDate day) {
    return day.isAfter(last) || first.filter(day::isBefore).isPresent();
  }

  /** Returns the time as printed in a finding, such as {@code 2021-01-01/2025-12-31}. */
  @Override
  public String toString() {
    return first.map(LocalDate::toString).orElse("..") + "/" + last;
  }
}
