package vn.kehoach.comparison;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Period;

/** What it means that a time became another. */
final class DueMeaning {

  private DueMeaning() {}

  static Meaning of(Due before, Due after) {
    return of(last(before), last(after), Meaning.SCHEDULE_CHANGED);
  }

  static Meaning of(Optional<Period> before, Optional<Period> after) {
    return of(
        before.flatMap(Period::lastDay), after.flatMap(Period::lastDay), Meaning.SCHEDULE_CHANGED);
  }

  private static Optional<LocalDate> last(Due due) {
    return due.span().flatMap(Period::lastDay);
  }

  private static Meaning of(
      Optional<LocalDate> before, Optional<LocalDate> after, Meaning otherwise) {
    if (before.isEmpty() && after.isEmpty()) {
      return otherwise;
    }
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty() ? Meaning.DEADLINE_SET : Meaning.DEADLINE_DROPPED;
    }
    int order = after.get().compareTo(before.get());
    return order == 0
        ? otherwise
        : order < 0 ? Meaning.DEADLINE_BROUGHT_FORWARD : Meaning.DEADLINE_PUT_BACK;
  }
}
