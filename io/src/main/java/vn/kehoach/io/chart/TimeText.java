package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** Times in a few words: {@code quý IV/2025}, {@code 9/2018}, {@code by 2025-Q4}. */
final class TimeText implements Due.Visitor<String> {

  private static final String[] ROMAN = {"I", "II", "III", "IV"};
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  private final PageWords words;

  TimeText(PageWords words) {
    this.words = words;
  }

  String of(PartialDate date) {
    if (!words.isVietnamese()) {
      return date.toString();
    }
    int month = date.first().getMonthValue();
    return switch (date.precision()) {
      case YEAR -> String.valueOf(date.year());
      case HALF -> say(month <= MONTHS_OF_HALF ? "time.half-1" : "time.half-2", date.year());
      case QUARTER ->
          words
              .text("time.quarter", "year", date.year())
              .replace("{quarter}", ROMAN[(month - 1) / MONTHS_OF_QUARTER]);
      case MONTH -> month + "/" + date.year();
      case DAY -> words.day(date.first());
    };
  }

  private String say(String code, int year) {
    return words.text(code, "year", year);
  }

  String of(Period period) {
    if (period.start().equals(period.end())) {
      return period.end().map(this::of).orElse("");
    }
    if (period.start().isEmpty()) {
      return period.end().map(end -> by(of(end))).orElse("");
    }
    String start = of(period.start().get());
    return period
        .end()
        .map(end -> start + "–" + of(end))
        .orElseGet(() -> words.text("time.from", ImmutableMap.of("time", start)));
  }

  private String by(String time) {
    return words.text("time.by", ImmutableMap.of("time", time));
  }

  @Override
  public String by(Due.By due) {
    return by(of(due.date()));
  }

  @Override
  public String during(Due.During due) {
    return of(due.period());
  }

  @Override
  public String from(Due.From due) {
    return of(Period.from(due.date()));
  }

  @Override
  public String every(Due.Every due) {
    String rhythm = words.text("time.every." + PageWords.key(due.frequency()));
    return due.by()
        .map(day -> rhythm + ", " + by(day.getDayOfMonth() + "/" + day.getMonthValue()))
        .orElse(rhythm);
  }

  @Override
  public String continuously(Due.Continuously due) {
    return words.text("time.continuously");
  }

  @Override
  public String after(Due.After due) {
    return due.event();
  }

  @Override
  public String roadmap(Due.Roadmap due) {
    return by(due.steps().stream().map(step -> of(step.date())).collect(Collectors.joining("; ")));
  }

  @Override
  public String unstated(Due.Unstated due) {
    return words.text("time.unstated");
  }
}
