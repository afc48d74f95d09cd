package vn.kehoach.examples.text;

import java.time.MonthDay;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.timeline.Due;

/** The time of a task in a few words: {@code trước hết 9/2018}, {@code hằng năm}. */
final class DueText implements Due.Visitor<String> {

  private final Words words;
  private final DateText dates;

  DueText(Words words) {
    this.words = words;
    this.dates = new DateText(words);
  }

  String of(Due due) {
    return due.fold(this);
  }

  @Override
  public String by(Due.By due) {
    return words.say("due.by", dates.of(due.date()));
  }

  @Override
  public String during(Due.During due) {
    return dates.of(due.period());
  }

  @Override
  public String from(Due.From due) {
    return words.say("date.from", dates.of(due.date()));
  }

  @Override
  public String every(Due.Every due) {
    String rhythm = words.say("due." + due.frequency().name().toLowerCase(Locale.ROOT));
    return due.by().map(day -> rhythm + ", " + words.say("due.by", print(day))).orElse(rhythm);
  }

  private static String print(MonthDay day) {
    return day.getDayOfMonth() + "/" + day.getMonthValue();
  }

  @Override
  public String continuously(Due.Continuously due) {
    return words.say("due.continuously");
  }

  @Override
  public String after(Due.After due) {
    return due.event();
  }

  @Override
  public String roadmap(Due.Roadmap due) {
    String steps =
        due.steps().stream().map(step -> dates.of(step.date())).collect(Collectors.joining("; "));
    return words.say("due.by", steps);
  }

  @Override
  public String unstated(Due.Unstated due) {
    return "";
  }
}
