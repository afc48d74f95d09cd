package vn.kehoach.examples.text;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.text.RomanNumeral;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** Dates as people write them: {@code quý II/2026}, {@code 9/2018}, {@code 2021–2025}. */
final class DateText {

  private final Words words;

  DateText(Words words) {
    this.words = words;
  }

  static String of(LocalDate day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
  }

  String of(PartialDate date) {
    int month = date.first().getMonthValue();
    return switch (date.precision()) {
      case YEAR -> String.valueOf(date.year());
      case HALF -> words.say(month == 1 ? "date.first-half" : "date.second-half", date.year());
      case QUARTER ->
          words.say("date.quarter", RomanNumeral.print((month - 1) / 3 + 1), date.year());
      case MONTH -> month + "/" + date.year();
      case DAY -> of(date.first());
    };
  }

  String of(Period period) {
    Optional<PartialDate> start = period.start();
    Optional<PartialDate> end = period.end();
    if (start.isEmpty()) {
      return words.say("date.until", of(end.orElseThrow()));
    }
    if (end.isEmpty()) {
      return words.say("date.from", of(start.get()));
    }
    return start.equals(end) ? of(end.get()) : of(start.get()) + "–" + of(end.get());
  }
}
