package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * A date known only as far as the paper says, such as {@code 2026-Q2} for <i>quý II/2026</i>.
 *
 * <p>It is a whole calendar unit: a year, a half-year (sáu tháng đầu năm, sáu tháng cuối năm), a
 * quarter (quý), a month or a day. It is not an instant, and it does not say whether its bounds are
 * included: that is for the {@link Period} or the {@link Due} around it.
 *
 * <p>The text form is {@code 2025}, {@code 2026-H1}, {@code 2026-Q2}, {@code 2018-09} or {@code
 * 2021-05-15}; {@link #parse} reads what {@link #toString} writes.
 *
 * @param first the first day of the unit, in a year from 1000 to 9999
 * @param precision the size of the unit
 */
public record PartialDate(LocalDate first, Precision precision) implements Comparable<PartialDate> {

  private static final int MIN_YEAR = 1000;
  private static final int MAX_YEAR = 9999;
  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_QUARTER = 3;

  private static final Comparator<PartialDate> ORDER =
      Comparator.comparing(PartialDate::first).thenComparing(PartialDate::precision);

  /** The size of a calendar unit, from the longest to the shortest. */
  public enum Precision {
    /** A calendar year, such as {@code 2025}. */
    YEAR,
    /** Six months from January or July, such as {@code 2026-H1}. */
    HALF,
    /** Three months, such as {@code 2026-Q2}. */
    QUARTER,
    /** A calendar month, such as {@code 2018-09}. */
    MONTH,
    /** A single day, such as {@code 2021-05-15}. */
    DAY
  }

  /**
   * Makes a date from the first day of its unit.
   *
   * @throws IllegalArgumentException if {@code first} does not begin a unit of that size, or its
   *     year does not have four digits
   */
  public PartialDate {
    checkArgument(
        first.getYear() >= MIN_YEAR && first.getYear() <= MAX_YEAR,
        "year must be from 1000 to 9999, but was %s",
        first.getYear());
    LocalDate right = beginning(first, precision);
    checkArgument(
        first.equals(right),
        "first must be the first day of a %s, such as %s, but was %s",
        precision,
        right,
        first);
  }

  private static LocalDate beginning(LocalDate day, Precision precision) {
    return precision == Precision.DAY
        ? day
        : LocalDate.of(day.getYear(), firstMonth(day.getMonthValue(), months(precision)), 1);
  }

  private static int firstMonth(int month, int months) {
    return month - (month - 1) % months;
  }

  private static int months(Precision precision) {
    return switch (precision) {
      case YEAR -> 12;
      case HALF -> MONTHS_OF_HALF;
      case QUARTER -> MONTHS_OF_QUARTER;
      case MONTH, DAY -> 1;
    };
  }

  /**
   * Returns a whole year, such as {@code 2025}.
   *
   * @param year the year, from 1000 to 9999
   * @return the year as a date
   * @throws IllegalArgumentException if the year does not have four digits
   */
  public static PartialDate of(int year) {
    return unit(year, 1, 1, Precision.YEAR);
  }

  /**
   * Returns one half of a year, such as {@code 2026-H1} for <i>6 tháng đầu năm 2026</i>.
   *
   * @param year the year, from 1000 to 9999
   * @param half 1 or 2
   * @return the half-year
   * @throws IllegalArgumentException if a number is out of range
   */
  public static PartialDate ofHalf(int year, int half) {
    return unit(year, half, 2, Precision.HALF);
  }

  /**
   * Returns a quarter, such as {@code 2026-Q2} for <i>quý II/2026</i>.
   *
   * @param year the year, from 1000 to 9999
   * @param quarter 1 to 4
   * @return the quarter
   * @throws IllegalArgumentException if a number is out of range
   */
  public static PartialDate ofQuarter(int year, int quarter) {
    return unit(year, quarter, 4, Precision.QUARTER);
  }

  /**
   * Returns a month, such as {@code 2018-09} for <i>tháng 9/2018</i>.
   *
   * @param year the year, from 1000 to 9999
   * @param month 1 to 12
   * @return the month
   * @throws IllegalArgumentException if a number is out of range
   */
  public static PartialDate ofMonth(int year, int month) {
    return unit(year, month, 12, Precision.MONTH);
  }

  /**
   * Returns a single day, such as {@code 2021-05-15} for <i>ngày 15/5/2021</i>.
   *
   * @param day the day, in a year from 1000 to 9999
   * @return the day as a date
   * @throws IllegalArgumentException if the year does not have four digits
   */
  public static PartialDate ofDay(LocalDate day) {
    return new PartialDate(day, Precision.DAY);
  }

  private static PartialDate unit(int year, int part, int parts, Precision precision) {
    checkArgument(
        part >= 1 && part <= parts,
        "%s must be from 1 to %s, but was %s",
        precision.name().toLowerCase(Locale.ROOT),
        parts,
        part);
    checkArgument(
        year >= MIN_YEAR && year <= MAX_YEAR, "year must be from 1000 to 9999, but was %s", year);
    return new PartialDate(LocalDate.of(year, 1 + (part - 1) * months(precision), 1), precision);
  }

  /**
   * Reads the text form, such as {@code 2026-Q2}.
   *
   * @param text one of {@code 2025}, {@code 2026-H1}, {@code 2026-Q2}, {@code 2018-09}, {@code
   *     2021-05-15}
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names no date of the calendar
   */
  public static PartialDate parse(String text) {
    try {
      return parseShape(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "date must read '2025', '2026-H1', '2026-Q2', '2018-09' or '2021-05-15', but was '"
              + text
              + "'",
          e);
    }
  }

  private static PartialDate parseShape(String text) {
    checkArgument(isNumeric(text.replace('-', '0').replace('H', '0').replace('Q', '0')), text);
    if (text.length() == 4) {
      return of(Integer.parseInt(text));
    }
    if (text.length() == 10) {
      return ofDay(LocalDate.parse(text));
    }
    checkArgument(text.length() == 7 && text.charAt(4) == '-', text);
    int year = Integer.parseInt(text.substring(0, 4));
    String part = text.substring(6);
    return switch (text.charAt(5)) {
      case 'H' -> ofHalf(year, Integer.parseInt(part));
      case 'Q' -> ofQuarter(year, Integer.parseInt(part));
      default -> ofMonth(year, Integer.parseInt(text.substring(5)));
    };
  }

  private static boolean isNumeric(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /**
   * Returns the calendar year, such as 2026.
   *
   * @return the year, from 1000 to 9999
   */
  public int year() {
    return first.getYear();
  }

  /**
   * Returns the last day of the unit, such as 30 June for {@code 2026-Q2}.
   *
   * @return the last day, not before {@link #first()}
   */
  public LocalDate last() {
    return precision == Precision.DAY ? first : first.plusMonths(months(precision)).minusDays(1);
  }

  /**
   * Tells whether a day lies in the unit.
   *
   * @param day the day asked for
   * @return true from {@link #first()} to {@link #last()}, both included
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /**
   * Compares by first day, then longer unit first: {@code 2026 < 2026-H1 < 2026-01 < 2026-Q2}.
   *
   * <p>The order agrees with {@code equals}.
   *
   * @param other the date to compare with
   * @return negative, zero or positive, as {@link Comparable} asks
   */
  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns the text form, such as {@code 2026-Q2}.
   *
   * @return the text that {@link #parse} reads
   */
  @Override
  public String toString() {
    int part = (first.getMonthValue() - 1) / months(precision) + 1;
    return switch (precision) {
      case YEAR -> String.valueOf(year());
      case HALF -> year() + "-H" + part;
      case QUARTER -> year() + "-Q" + part;
      case MONTH -> first.toString().substring(0, 7);
      case DAY -> first.toString();
    };
  }
}
