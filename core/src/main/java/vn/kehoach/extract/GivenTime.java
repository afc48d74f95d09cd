package vn.kehoach.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.kehoach.source.Origin;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * The time that a title, heading or caption gives to what stands below it.
 *
 * @param period the time
 * @param origin where it was given
 */
record GivenTime(Period period, Origin origin) {

  /** Returns the time that words above a table name, if it is one and no mere day. */
  static Optional<GivenTime> in(String words) {
    ImmutableSet<Period> periods =
        DateScanner.scan(words).stream()
            .filter(date -> date.kind() != DateMention.Kind.VISION)
            .flatMap(date -> date.period().stream())
            .filter(period -> !endsOnDay(period))
            .collect(ImmutableSet.toImmutableSet());
    return periods.size() == 1
        ? Optional.of(new GivenTime(periods.iterator().next(), Origin.HEADING))
        : Optional.empty();
  }

  private static boolean endsOnDay(Period period) {
    return period.end().filter(e -> e.precision() == PartialDate.Precision.DAY).isPresent();
  }

  /** Returns the year that holds the whole time, if one does. */
  Optional<Integer> year() {
    Optional<Integer> last = period.end().map(PartialDate::year);
    return last.filter(year -> period.start().filter(s -> s.year() == year).isPresent());
  }
}
