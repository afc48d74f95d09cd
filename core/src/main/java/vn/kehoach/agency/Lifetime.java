package vn.kehoach.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;

/**
 * The days on which a body exists, such as {@code 2018/2025-02-28}: from some day of 2018 to 28
 * February 2025.
 *
 * <p>An end known only to the year leaves the days of that year open: on them the body may exist,
 * and may not. An end that is not known at all, or not reached, reads {@code ..}.
 *
 * @param start the first day
 * @param end the last day
 */
public record Lifetime(Edge start, Edge end) {

  /** A body without a known beginning or end: {@code ../..}. */
  public static final Lifetime OPEN = new Lifetime(Edge.NONE_BEFORE, Edge.NONE_AFTER);

  /**
   * One end of a lifetime, known to the day, to the year or not at all.
   *
   * @param earliest the earliest day it can be
   * @param latest the latest day it can be
   */
  public record Edge(LocalDate earliest, LocalDate latest) {

    private static final Edge NONE_BEFORE = new Edge(LocalDate.MIN, LocalDate.MIN);
    private static final Edge NONE_AFTER = new Edge(LocalDate.MAX, LocalDate.MAX);

    /**
     * Guards the order.
     *
     * @throws IllegalArgumentException if the latest day comes before the earliest
     */
    public Edge {
      if (latest.isBefore(earliest)) {
        throw new IllegalArgumentException(
            "latest must not come before " + earliest + ", but was " + latest);
      }
    }

    /**
     * Returns whether nothing is known of this end.
     *
     * @return whether it reads {@code ..}
     */
    public boolean isOpen() {
      return equals(NONE_BEFORE) || equals(NONE_AFTER);
    }

    private static Edge parse(String text, Edge open) {
      if (text.isEmpty() || text.equals("..")) {
        return open;
      }
      try {
        if (text.length() == 4) {
          Year year = Year.parse(text);
          return new Edge(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        LocalDate day = LocalDate.parse(text);
        return new Edge(day, day);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "date must read '2025-02-28', '2025' or nothing, but was '" + text + "'", e);
      }
    }

    /** Returns the day, the year or {@code ..}. */
    @Override
    public String toString() {
      if (isOpen()) {
        return "..";
      }
      return earliest.equals(latest) ? earliest.toString() : Year.from(earliest).toString();
    }
  }

  /**
   * Guards the order.
   *
   * @throws IllegalArgumentException if the end surely comes before the start
   */
  public Lifetime {
    if (end.latest().isBefore(start.earliest())) {
      throw new IllegalArgumentException("end must not come before " + start + ", but was " + end);
    }
  }

  /**
   * Returns the lifetime between two printed ends.
   *
   * @param start the first day, such as {@code 2025-03-01} or {@code 2018}; empty or {@code ..}
   *     where unknown
   * @param end the last day, in the same forms; empty or {@code ..} where unknown or not reached
   * @return the lifetime
   * @throws IllegalArgumentException if an end has another form, or the end comes before the start
   */
  public static Lifetime of(String start, String end) {
    return new Lifetime(Edge.parse(start, Edge.NONE_BEFORE), Edge.parse(end, Edge.NONE_AFTER));
  }

  /**
   * Reads the text form, such as {@code 2018/2025-02-28}.
   *
   * @param text a text written by {@code toString}
   * @return the lifetime
   * @throws IllegalArgumentException if the text has another form
   */
  public static Lifetime parse(String text) {
    int stroke = text.indexOf('/');
    if (stroke < 0) {
      throw new IllegalArgumentException(
          "lifetime must read 'start/end', such as '2018/2025-02-28', but was '" + text + "'");
    }
    return of(text.substring(0, stroke), text.substring(stroke + 1));
  }

  /**
   * Returns whether the body may exist on a day.
   *
   * @param date the day
   * @return whether the day is neither surely before the first day nor surely after the last one
   */
  public boolean mayHold(LocalDate date) {
    return !date.isBefore(start.earliest()) && !date.isAfter(end.latest());
  }

  /**
   * Returns whether the body exists on a day without doubt.
   *
   * @param date the day
   * @return whether the day lies between the latest possible start and the earliest possible end
   */
  public boolean surelyHolds(LocalDate date) {
    return !date.isBefore(start.latest()) && !date.isAfter(end.earliest());
  }

  /**
   * Returns whether the body has surely ended by a day.
   *
   * @param date the day
   * @return whether the day comes after the latest possible end
   */
  public boolean hasEnded(LocalDate date) {
    return date.isAfter(end.latest());
  }

  /** Returns the text form, such as {@code 2018/2025-02-28}. */
  @Override
  public String toString() {
    return start + "/" + end;
  }
}
