package vn.kehoach.timeline;

import com.google.common.collect.ImmutableMap;
import java.time.MonthDay;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.finding.Messages;

/**
 * The time of a task in a few words, such as {@code hạn 9/2018} or {@code hằng năm, hạn 15/12}, in
 * Vietnamese or English.
 *
 * <p>For people only: the text form of {@link Due} is what {@link Due#parse} reads back. Immutable.
 */
public final class DueWords {

  private final Messages messages;
  private final DateWords dates;

  private DueWords(Messages messages, DateWords dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /**
   * Returns the writer of a language.
   *
   * @param locale Vietnamese; any other language gives English
   * @return the writer
   */
  public static DueWords of(Locale locale) {
    return new DueWords(Messages.beside(DueWords.class, locale), DateWords.of(locale));
  }

  /**
   * Returns a time in words.
   *
   * @param due the time of a task
   * @return such as {@code thường xuyên}; an event in the words of the paper
   */
  public String print(Due due) {
    return due.fold(new Printing());
  }

  private String by(String date) {
    return messages.text("due.by", ImmutableMap.of("date", date));
  }

  private final class Printing implements Due.Visitor<String> {

    @Override
    public String by(Due.By due) {
      return DueWords.this.by(dates.print(due.date()));
    }

    @Override
    public String during(Due.During due) {
      return dates.print(due.period());
    }

    @Override
    public String from(Due.From due) {
      return messages.text("date.from", ImmutableMap.of("date", dates.print(due.date())));
    }

    @Override
    public String every(Due.Every due) {
      String code = due.frequency().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String rhythm = messages.text("due." + code, ImmutableMap.of());
      return due.by().map(day -> rhythm + ", " + DueWords.this.by(print(day))).orElse(rhythm);
    }

    private String print(MonthDay day) {
      return messages.text(
          "due.day",
          ImmutableMap.of(
              "iso", day.toString().substring(2),
              "day", String.valueOf(day.getDayOfMonth()),
              "month", String.valueOf(day.getMonthValue())));
    }

    @Override
    public String continuously(Due.Continuously due) {
      return messages.text("due.continuously", ImmutableMap.of());
    }

    @Override
    public String after(Due.After due) {
      return due.event();
    }

    @Override
    public String roadmap(Due.Roadmap due) {
      return DueWords.this.by(
          due.steps().stream()
              .map(step -> dates.print(step.date()))
              .collect(Collectors.joining("; ")));
    }

    @Override
    public String unstated(Due.Unstated due) {
      return messages.text("due.unstated", ImmutableMap.of());
    }
  }
}
