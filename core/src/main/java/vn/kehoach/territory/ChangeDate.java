package vn.kehoach.territory;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The date of a change as far as it is known: a day, such as {@code 1989-06-30}, or only a year,
 * such as {@code 1991}.
 *
 * <p>A year is not its first of January. The change happened on some day of it, and counts from the
 * first day on which it surely had happened, which is the first day of the next year.
 *
 * @param first the first day on which the change may have happened; the day itself where it is
 *     known
 * @param known whether the day is known; otherwise the date stands for the whole year
 */
public record ChangeDate(LocalDate first, boolean known) implements Comparable<ChangeDate> {

  private static final int YEAR_LENGTH = 4;

  /**
   * Guards that a year begins with its first day.
   *
   * @throws IllegalArgumentException if the day is not known and {@code first} is not a first of
   *     January
   */
  public ChangeDate {
    if (!known && first.getDayOfYear() != 1) {
      throw new IllegalArgumentException(
          "first must be the first day of a year where the day is not known, but was " + first);
    }
  }

  /**
   * A change of a known day.
   *
   * @param day the day
   * @return the date, such as {@code 1989-06-30}
   */
  public static ChangeDate of(LocalDate day) {
    return new ChangeDate(day, true);
  }

  /**
   * A change of which only the year is known.
   *
   * @param year the year, of four digits
   * @return the date, such as {@code 1991}
   * @throws DateTimeException if there is no such year
   */
  public static ChangeDate ofYear(int year) {
    return new ChangeDate(LocalDate.of(year, 1, 1), false);
  }

  /**
   * Reads the text form.
   *
   * @param text a year or a day, such as {@code 1991} or {@code 1989-06-30}
   * @return the date
   * @throws IllegalArgumentException if the text has another form or names no day of the calendar
   */
  public static ChangeDate parse(String text) {
    try {
      return text.length() == YEAR_LENGTH
          ? ofYear(LocalDate.parse(text + "-01-01").getYear())
          : of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date must read '1991' or '1989-06-30', but was '" + text + "'", e);
    }
  }

  /**
   * Returns the day from which the change counts.
   *
   * @return the day itself; for a year the first day of the next, when it surely had happened
   */
  public LocalDate countsFrom() {
    return known ? first : first.plusYears(1);
  }

  /**
   * Returns whether the change may have happened on a day or after it in the same year, so that
   * what stood on that day is not known for certain.
   *
   * @param day the day asked for
   * @return true on every day of the year where only the year is known; otherwise false
   */
  public boolean leavesOpen(LocalDate day) {
    return !known && day.getYear() == first.getYear();
  }

  /**
   * Compares by the day from which the changes count, a known day after a year of equal end.
   *
   * <p>The order agrees with {@code equals}.
   *
   * @param other the date to compare with
   * @return negative, zero or positive, as {@link Comparable} asks
   */
  @Override
  public int compareTo(ChangeDate other) {
    int byDay = countsFrom().compareTo(other.countsFrom());
    return byDay != 0 ? byDay : Boolean.compare(known, other.known);
  }

  /** Returns the text form, which {@link #parse} reads. */
  @Override
  public String toString() {
    return known ? first.toString() : first.toString().substring(0, YEAR_LENGTH);
  }
}
