package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.timeline.Period;

/**
 * A value with the day it is for.
 *
 * @param source what the paper is called
 * @param order the place of the paper among those in which it stands, by time
 * @param indicator the indicator as that paper has it
 * @param value the value
 * @param period the time it is for
 * @param until the last day of that time
 */
record Dated(
    String source,
    int order,
    Indicator indicator,
    IndicatorValue value,
    Period period,
    LocalDate until) {

  private static final int MONTHS = 12;

  /** The value with its time, or that of its paper; empty if neither has one. */
  static Optional<Dated> of(
      String source, int order, Indicator indicator, IndicatorValue value, Optional<Period> paper) {
    return value
        .period()
        .or(() -> paper)
        .flatMap(
            period ->
                period
                    .lastDay()
                    .or(period::firstDay)
                    .map(day -> new Dated(source, order, indicator, value, period, day)));
  }

  int year() {
    return until.getYear();
  }

  /** Months since the year 0 at the end of the last day. */
  BigDecimal month() {
    return month(until);
  }

  /** Months since the year 0 at the end of a day; a day is its share of its month. */
  static BigDecimal month(LocalDate day) {
    BigDecimal part =
        BigDecimal.valueOf(day.getDayOfMonth())
            .divide(BigDecimal.valueOf(day.lengthOfMonth()), MathContext.DECIMAL64);
    long months = (long) day.getYear() * MONTHS + day.getMonthValue() - 1;
    return BigDecimal.valueOf(months).add(part);
  }

  /** Whether it is about a stretch within one year, not only its end. */
  boolean isStretchOfOneYear() {
    return period.firstDay().filter(first -> first.getYear() == year()).isPresent()
        && !period.isDay();
  }

  /** Whether the stretch is shorter than its year. */
  boolean isPartOfYear() {
    return isStretchOfOneYear()
        && (until.getDayOfYear() < until.lengthOfYear() || !beginsWithYear());
  }

  boolean beginsWithYear() {
    return period.firstDay().filter(first -> first.getDayOfYear() == 1).isPresent();
  }
}
