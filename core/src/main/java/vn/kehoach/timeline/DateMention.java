package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A date printed in a text, such as <i>đến năm 2025</i> at characters 10 to 22.
 *
 * <p>The range includes the words that say what the date bounds (đến, trước, từ, giai đoạn, tầm
 * nhìn), so that {@code text.substring(start, end)} is the whole phrase.
 *
 * @param start the index of the first character, in UTF-16 units from 0
 * @param end the index after the last character, greater than {@code start}
 * @param kind what the phrase says of the time
 * @param period the time itself; empty only for {@link Kind#YEARLESS}
 * @param yearless the date without its year; present only for {@link Kind#YEARLESS}
 */
public record DateMention(
    int start, int end, Kind kind, Optional<Period> period, Optional<YearlessDate> yearless) {

  /** What a printed date says of the time. */
  public enum Kind {
    /**
     * One calendar unit, such as <i>năm 2025</i>, <i>ngày 15/5/2021</i>, <i>trong quý II/2026</i>
     * or <i>6 tháng đầu năm 2018</i>: the period runs from the unit to itself.
     */
    POINT,
    /**
     * A stretch with both ends, such as <i>giai đoạn 2021-2025</i> or <i>từ tháng 3 đến tháng 11
     * năm 2026</i>; also a list of units (<i>quý I, II/2026</i>), taken from its first to its last.
     */
    SPAN,
    /**
     * An end, such as <i>đến năm 2025</i>, <i>trước ngày 30/6/2026</i>, <i>hết năm 2026</i> or
     * <i>vào năm 2030</i>: the period is open at its start. <i>Vào</i> before a unit shorter than a
     * year names an occasion and is a {@code POINT}.
     */
    UNTIL,
    /**
     * A start, such as <i>từ năm 2020</i>, <i>sau ngày 01/7/2025</i> or <i>năm 2026 và các năm tiếp
     * theo</i>: the period is open at its end.
     */
    SINCE,
    /**
     * An outlook beyond the plan, such as <i>tầm nhìn đến năm 2045</i> or <i>định hướng đến năm
     * 2030</i>: the period is open at its start.
     */
    VISION,
    /** A day, month, quarter or half-year without a year, such as <i>trước ngày 15 tháng 12</i>. */
    YEARLESS
  }

  /**
   * Makes a mention from its parts.
   *
   * @throws IllegalArgumentException if the range is empty, or period and yearless date do not fit
   *     the kind
   */
  public DateMention {
    checkArgument(
        start >= 0 && start < end, "start must be from 0 to end - 1, but was %s..%s", start, end);
    checkArgument(
        yearless.isPresent() == (kind == Kind.YEARLESS),
        "yearless must be present for YEARLESS only, but kind was %s",
        kind);
    checkArgument(
        period.isPresent() == (kind != Kind.YEARLESS),
        "period must be present for every kind but YEARLESS, but kind was %s",
        kind);
  }

  static DateMention dated(int start, int end, Kind kind, Period period) {
    return new DateMention(start, end, kind, Optional.of(period), Optional.empty());
  }

  static DateMention yearless(int start, int end, YearlessDate date) {
    return new DateMention(start, end, Kind.YEARLESS, Optional.empty(), Optional.of(date));
  }

  /**
   * Returns the time of this mention, with a missing year taken from elsewhere.
   *
   * @param year the year of the heading or column, from 1000 to 9999; used for a yearless date only
   * @return the period as printed, or the yearless date in that year
   * @throws IllegalArgumentException if the year is used and does not have four digits
   */
  public Period inYear(int year) {
    return period()
        .or(() -> yearless.map(date -> Period.of(date.inYear(year))))
        .orElseThrow(() -> new IllegalStateException("a mention has a period or a yearless date"));
  }

  /**
   * Returns the mentioned words.
   *
   * @param text the text that was scanned
   * @return the characters from {@code start} to {@code end}
   * @throws IndexOutOfBoundsException if the text is shorter than this mention's end
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
