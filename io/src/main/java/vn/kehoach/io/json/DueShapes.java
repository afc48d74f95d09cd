package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.MonthDay;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Frequency;

/** When a task is to be done. */
final class DueShapes {

  private static final int DATE = 0;
  private static final int PERIOD = 1;
  private static final int FREQUENCY = 2;
  private static final int BY = 3;
  private static final int EVENT = 4;
  private static final int STEPS = 5;

  private static final Type<MonthDay> MONTH_DAY =
      Texts.of(
          "a day of any year", "^--[0-9]{2}-[0-9]{2}$", DueShapes::monthDay, "--12-15", "--06-30");

  private static final Type<Due.By> STEP =
      Mapped.of(ScalarShapes.PARTIAL_DATE, Due.By::date, Due.By::new);

  static final Type<Due> DUE =
      Union.<Due>of("due", "When a task is to be done (thời gian thực hiện).")
          .add(
              "by",
              Due.By.class,
              "A deadline (thời hạn).",
              s -> new Due.By(s.at(DATE)),
              ImmutableList.of(
                  Field.required(
                      "date",
                      ScalarShapes.PARTIAL_DATE,
                      Due.By::date,
                      put(DATE),
                      "The last day, or the month, quarter, half or year with it.")))
          .add(
              "during",
              Due.During.class,
              "A period of work (giai đoạn).",
              s -> new Due.During(s.at(PERIOD)),
              ImmutableList.of(
                  Field.required(
                      "period",
                      ScalarShapes.PERIOD,
                      Due.During::period,
                      put(PERIOD),
                      "The period.")))
          .add(
              "from",
              Due.From.class,
              "A start without an end (từ năm …).",
              s -> new Due.From(s.at(DATE)),
              ImmutableList.of(
                  Field.required(
                      "date",
                      ScalarShapes.PARTIAL_DATE,
                      Due.From::date,
                      put(DATE),
                      "The first day, or the unit it is in.")))
          .add(
              "every",
              Due.Every.class,
              "A recurring task (hằng năm, hằng quý).",
              s -> new Due.Every(s.at(FREQUENCY), s.maybe(BY)),
              ImmutableList.of(
                  Field.required(
                      "frequency",
                      Words.of(Frequency.class),
                      Due.Every::frequency,
                      put(FREQUENCY),
                      "How often it returns."),
                  Field.optional(
                      "by", MONTH_DAY, Due.Every::by, put(BY), "The last day for it each year.")))
          .add(
              "continuously",
              Due.Continuously.class,
              "Without beginning or end (thường xuyên).",
              s -> new Due.Continuously(),
              ImmutableList.of())
          .add(
              "after",
              Due.After.class,
              "After an event.",
              s -> new Due.After(s.at(EVENT)),
              ImmutableList.of(
                  Field.required(
                      "event", Texts.NAME, Due.After::event, put(EVENT), "The printed words.")))
          .add(
              "roadmap",
              Due.Roadmap.class,
              "Several deadlines (lộ trình).",
              s -> new Due.Roadmap(s.at(STEPS)),
              ImmutableList.of(
                  Field.required(
                      "steps",
                      Items.of(STEP),
                      Due.Roadmap::steps,
                      put(STEPS),
                      "The deadlines in printed order, at least two.")))
          .add(
              "unstated",
              Due.Unstated.class,
              "Not printed.",
              s -> new Due.Unstated(),
              ImmutableList.of())
          .end();

  private DueShapes() {}

  private static MonthDay monthDay(String text) {
    try {
      return MonthDay.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "day must read '--month-day', such as '--12-15', but was '" + text + "'", e);
    }
  }
}
