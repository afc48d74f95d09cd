package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time (giai đoạn, thời kỳ, nhiệm kỳ) at any precision, such as {@code 2021/2025}.
 *
 * <p>One end may be open: <i>đến năm 2025</i> is {@code ../2025}, <i>từ tháng 9/2018</i> is {@code
 * 2018-09/..}. Both ends are included, each with the whole of its unit: {@code 2021/2025} runs from
 * 1 January 2021 to 31 December 2025. A stretch open at both ends says nothing and is refused.
 *
 * <p>The text form is that of an ISO 8601-2 interval; {@link #parse} reads what {@link #toString}
 * writes.
 *
 * @param start where it begins, empty when open
 * @param end where it ends, empty when open, and not wholly before {@code start}
 */
public record Period(Optional<PartialDate> start, Optional<PartialDate> end) {

  private static final String OPEN = "..";

  /**
   * Makes a period from its two ends.
   *
   * @throws IllegalArgumentException if both ends are open, or the end lies before the start
   */
  public Period {
    checkArgument(
        start.isPresent() || end.isPresent(),
        "start or end must be present, such as ../2025, but both were open");
    checkArgument(
        start.isEmpty() || end.isEmpty() || isOrdered(start.get(), end.get()),
        "end must not be before start %s, but was %s",
        start.orElse(null),
        end.orElse(null));
  }

  static boolean isOrdered(PartialDate start, PartialDate end) {
    return !end.first().isBefore(start.first()) || !end.last().isBefore(start.last());
  }

  /**
   * Returns the period between two dates, both included.
   *
   * @param start where it begins
   * @param end where it ends, not before {@code start}
   * @return the period, such as {@code 2021/2025}
   * @throws IllegalArgumentException if the end lies before the start
   */
  public static Period of(PartialDate start, PartialDate end) {
    return new Period(Optional.of(start), Optional.of(end));
  }

  /**
   * Returns the period that one date covers, such as {@code 2026-Q2/2026-Q2}.
   *
   * @param date the date, at any precision
   * @return the period from the date to the same date
   */
  public static Period of(PartialDate date) {
    return of(date, date);
  }

  /**
   * Returns the period up to a date, such as {@code ../2025} for <i>đến năm 2025</i>.
   *
   * @param end where it ends, included
   * @return the period, open at its start
   */
  public static Period until(PartialDate end) {
    return new Period(Optional.empty(), Optional.of(end));
  }

  /**
   * Returns the period from a date on, such as {@code 2018-09/..} for <i>từ tháng 9/2018</i>.
   *
   * @param start where it begins, included
   * @return the period, open at its end
   */
  public static Period from(PartialDate start) {
    return new Period(Optional.of(start), Optional.empty());
  }

  /**
   * Returns one calendar year, such as {@code 2019/2019}.
   *
   * @param year the year, from 1000 to 9999
   * @return the year as a period
   * @throws IllegalArgumentException if the year does not have four digits
   */
  public static Period year(int year) {
    return of(PartialDate.of(year));
  }

  /**
   * Reads the text form, such as {@code 2021/2025}.
   *
   * @param text two dates as {@link PartialDate#parse} reads them with a stroke between, one of
   *     which may be {@code ..}
   * @return the period
   * @throws IllegalArgumentException if the text has another form
   */
  public static Period parse(String text) {
    int stroke = text.indexOf('/');
    checkArgument(
        stroke >= 0, "period must read '2021/2025', '../2025' or '2018-09/..', but was '%s'", text);
    return new Period(parseEnd(text.substring(0, stroke)), parseEnd(text.substring(stroke + 1)));
  }

  private static Optional<PartialDate> parseEnd(String text) {
    return text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }

  /**
   * Returns whether the period is one day, such as 2030-12-15 alone.
   *
   * @return whether it begins and ends on the same known day
   */
  public boolean isDay() {
    return firstDay().isPresent() && firstDay().equals(lastDay());
  }

  /**
   * Returns the first day, such as 1 January 2021 for {@code 2021/2025}.
   *
   * @return the first day, empty when the start is open
   */
  public Optional<LocalDate> firstDay() {
    return start.map(PartialDate::first);
  }

  /**
   * Returns the last day, such as 31 December 2025 for {@code 2021/2025}.
   *
   * @return the last day, empty when the end is open
   */
  public Optional<LocalDate> lastDay() {
    return end.map(PartialDate::last);
  }

  /**
   * Tells whether a day lies in the period.
   *
   * @param day the day asked for
   * @return true if it is neither before the first day nor after the last
   */
  public boolean contains(LocalDate day) {
    return firstDay().map(first -> !day.isBefore(first)).orElse(true)
        && lastDay().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Tells whether this period and another share a day.
   *
   * @param other the other period
   * @return true if at least one day lies in both
   */
  public boolean overlaps(Period other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Period other) {
    return lastDay().isPresent()
        && other.firstDay().isPresent()
        && lastDay().get().isBefore(other.firstDay().get());
  }

  /**
   * Returns the text form, such as {@code 2021/2025}.
   *
   * @return the text that {@link #parse} reads
   */
  @Override
  public String toString() {
    return start.map(PartialDate::toString).orElse(OPEN)
        + '/'
        + end.map(PartialDate::toString).orElse(OPEN);
  }
}
