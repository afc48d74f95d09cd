package vn.kehoach.io.facts;

import java.util.Optional;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.PartialDate.Precision;
import vn.kehoach.timeline.Period;

/** Dates as cells: at their own precision, halves and quarters of a year by their days. */
final class FactDates {

  private FactDates() {}

  static String start(Optional<Period> period) {
    return period.flatMap(Period::start).map(FactDates::start).orElse("");
  }

  static String end(Optional<Period> period) {
    return period.flatMap(Period::end).map(FactDates::end).orElse("");
  }

  static String start(PartialDate date) {
    return hasIsoForm(date) ? date.toString() : date.first().toString();
  }

  static String end(PartialDate date) {
    return hasIsoForm(date) ? date.toString() : date.last().toString();
  }

  private static boolean hasIsoForm(PartialDate date) {
    return date.precision() != Precision.HALF && date.precision() != Precision.QUARTER;
  }
}
