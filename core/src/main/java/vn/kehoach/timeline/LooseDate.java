package vn.kehoach.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as one printed phrase gives it, perhaps without year or month.
 *
 * @param year the year, or 0 when it is not printed here
 * @param part the half, quarter or month, or 0 when it is not printed here
 * @param day the day of the month, or 0
 * @param next the index of the token after the phrase
 */
record LooseDate(PartialDate.Precision precision, int year, int part, int day, int next) {

  static LooseDate year(int year, int next) {
    return new LooseDate(PartialDate.Precision.YEAR, year, 0, 0, next);
  }

  static LooseDate part(PartialDate.Precision precision, int year, int part, int next) {
    return new LooseDate(precision, year, part, 0, next);
  }

  static LooseDate day(int year, int month, int day, int next) {
    return new LooseDate(PartialDate.Precision.DAY, year, month, day, next);
  }

  LooseDate withYear(int newYear, int newNext) {
    return new LooseDate(precision, newYear, part, day, newNext);
  }

  LooseDate withPart(int newPart) {
    return new LooseDate(precision, year, newPart, day, next);
  }

  boolean hasYear() {
    return year > 0;
  }

  /** Tells whether only a day of the month is known, as in the first half of "từ ngày 01 đến …". */
  boolean isDayOnly() {
    return precision == PartialDate.Precision.DAY && part == 0;
  }

  Optional<PartialDate> dated() {
    if (!hasYear() || isDayOnly()) {
      return Optional.empty();
    }
    if (precision == PartialDate.Precision.YEAR) {
      return Optional.of(PartialDate.of(year));
    }
    try {
      return Optional.of(
          precision == PartialDate.Precision.DAY
              ? PartialDate.ofDay(LocalDate.of(year, part, day))
              : new YearlessDate(precision, part, 0).inYear(year));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31/02/2025: printed like a date, but not in the calendar
    }
  }

  Optional<YearlessDate> yearless() {
    if (hasYear() || isDayOnly() || precision == PartialDate.Precision.YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(new YearlessDate(precision, part, day));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
