package vn.kehoach.timeline;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.finding.Messages;
import vn.kehoach.text.RomanNumeral;

/**
 * Dates and periods as people write them, such as {@code quý II/2026}, {@code 9/2018} or {@code
 * 2021–2025}, in Vietnamese or English.
 *
 * <p>For people only: {@link PartialDate#toString()} and {@link Period#toString()} are what {@code
 * parse} reads back. Immutable.
 */
public final class DateWords {

  private final Messages messages;

  private DateWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * Returns the writer of a language.
   *
   * @param locale Vietnamese; any other language gives English
   * @return the writer
   */
  public static DateWords of(Locale locale) {
    return new DateWords(Messages.beside(DateWords.class, locale));
  }

  /**
   * Returns a day in digits.
   *
   * @param day the day
   * @return such as {@code 15/5/2021}; in English {@code 2021-05-15}, which nobody can misread
   */
  public String print(LocalDate day) {
    return messages.text(
        "date.day",
        ImmutableMap.of(
            "iso", day.toString(),
            "day", String.valueOf(day.getDayOfMonth()),
            "month", String.valueOf(day.getMonthValue()),
            "year", String.valueOf(day.getYear())));
  }

  /**
   * Returns a date, no more exact than it is.
   *
   * @param date the date
   * @return such as {@code 6 tháng đầu 2018}
   */
  public String print(PartialDate date) {
    int month = date.first().getMonthValue();
    String year = String.valueOf(date.year());
    return switch (date.precision()) {
      case YEAR -> year;
      case HALF ->
          messages.text(
              month == 1 ? "date.first-half" : "date.second-half", ImmutableMap.of("year", year));
      case QUARTER ->
          messages.text(
              "date.quarter",
              ImmutableMap.of("quarter", RomanNumeral.print((month - 1) / 3 + 1), "year", year));
      case MONTH ->
          messages.text(
              "date.month",
              ImmutableMap.of(
                  "iso", date.toString(), "month", String.valueOf(month), "year", year));
      case DAY -> print(date.first());
    };
  }

  /**
   * Returns a period by its ends.
   *
   * @param period the period
   * @return such as {@code 2021–2025}, {@code đến 2025} or, if both ends are one, {@code 2021}
   */
  public String print(Period period) {
    Optional<PartialDate> start = period.start();
    Optional<PartialDate> end = period.end();
    if (start.isEmpty()) {
      return at("date.until", end.orElseThrow());
    }
    if (end.isEmpty()) {
      return at("date.from", start.get());
    }
    return start.equals(end) ? print(end.get()) : print(start.get()) + "–" + print(end.get());
  }

  private String at(String code, PartialDate date) {
    return messages.text(code, ImmutableMap.of("date", print(date)));
  }
}
