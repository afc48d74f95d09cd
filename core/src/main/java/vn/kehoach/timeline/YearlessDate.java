package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date whose year is not printed beside it, such as {@code --12-15} for <i>ngày 15 tháng 12</i>.
 *
 * <p>The year comes from a heading or column ({@link #inYear}), or the date returns every year
 * (<i>trước ngày 15 tháng 12 hằng năm</i>).
 *
 * <p>The text form follows ISO 8601 for dates without a year: {@code --H1}, {@code --Q4}, {@code
 * --08}, {@code --12-15}.
 *
 * @param precision the size of the unit; not a year
 * @param part the number of the half (1 or 2), quarter (1 to 4) or month (1 to 12)
 * @param day the day of the month for {@code DAY}, otherwise 0
 */
public record YearlessDate(PartialDate.Precision precision, int part, int day) {

  private static final int LEAP_YEAR = 2000;
  private static final int COMMON_YEAR = 2001;

  /**
   * Makes a date without a year from its parts.
   *
   * @throws IllegalArgumentException if a part is out of range, or the precision is a year
   */
  public YearlessDate {
    checkArgument(
        part >= 1 && part <= parts(precision),
        "part of a %s must be from 1 to %s, but was %s",
        precision.name().toLowerCase(Locale.ROOT),
        parts(precision),
        part);
    checkArgument(
        precision == PartialDate.Precision.DAY ? isDay(part, day) : day == 0,
        "day must be a day of the month, or 0 for a longer unit, but was %s",
        day);
  }

  private static boolean isDay(int month, int day) {
    return day >= 1 && day <= Month.of(month).maxLength();
  }

  private static int parts(PartialDate.Precision precision) {
    return switch (precision) {
      case YEAR -> 0;
      case HALF -> 2;
      case QUARTER -> 4;
      case MONTH, DAY -> 12;
    };
  }

  /**
   * Reads the text form, such as {@code --12-15}.
   *
   * @param text one of {@code --H1}, {@code --Q4}, {@code --08}, {@code --12-15}
   * @return the date
   * @throws IllegalArgumentException if the text has another form
   */
  public static YearlessDate parse(String text) {
    try {
      checkArgument(text.startsWith("--"), text);
      return from(PartialDate.parse(LEAP_YEAR + text.substring(1)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "date must read '--H1', '--Q4', '--08' or '--12-15', but was '" + text + "'", e);
    }
  }

  private static YearlessDate from(PartialDate date) {
    int month = date.first().getMonthValue();
    return switch (date.precision()) {
      case YEAR -> throw new IllegalArgumentException("year alone");
      case HALF -> new YearlessDate(date.precision(), (month + 5) / 6, 0);
      case QUARTER -> new YearlessDate(date.precision(), (month + 2) / 3, 0);
      case MONTH -> new YearlessDate(date.precision(), month, 0);
      case DAY -> new YearlessDate(date.precision(), month, date.first().getDayOfMonth());
    };
  }

  /**
   * Returns this date in a given year, such as {@code 2026-12-15}.
   *
   * @param year the year, from 1000 to 9999
   * @return the full date; 29 February becomes 28 February in a common year
   * @throws IllegalArgumentException if the year does not have four digits
   */
  public PartialDate inYear(int year) {
    return switch (precision) {
      case YEAR -> throw new IllegalStateException("a yearless date is never a year");
      case HALF -> PartialDate.ofHalf(year, part);
      case QUARTER -> PartialDate.ofQuarter(year, part);
      case MONTH -> PartialDate.ofMonth(year, part);
      case DAY -> PartialDate.ofDay(MonthDay.of(part, day).atYear(year));
    };
  }

  /**
   * Returns the last day of this date in any year, such as 31 August for {@code --08}.
   *
   * @return the last day; 28 February for {@code --02}, which is there every year
   */
  public MonthDay last() {
    if (precision == PartialDate.Precision.DAY) {
      return MonthDay.of(part, day);
    }
    int month = part * 12 / parts(precision);
    return MonthDay.of(month, YearMonth.of(COMMON_YEAR, month).lengthOfMonth());
  }

  /**
   * Returns the text form, such as {@code --12-15}.
   *
   * @return the text that {@link #parse} reads
   */
  @Override
  public String toString() {
    return "-" + inYear(LEAP_YEAR).toString().substring(4);
  }
}
