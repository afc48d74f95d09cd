package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.MonthDay;
import java.util.Optional;

/**
 * When a task is to be done (thời gian thực hiện), such as {@code by 2021-06} or {@code
 * continuously}.
 *
 * <p>It is one of eight shapes; {@link #fold} visits them without a cast. The text form is in
 * English words and ISO dates, and {@link #parse} reads what {@code toString} writes.
 *
 * <table>
 *   <caption>Shapes and their text</caption>
 *   <tr><th>printed</th><th>shape</th><th>text</th></tr>
 *   <tr><td>hoàn thành tháng 6/2021</td><td>{@link By}</td><td>{@code by 2021-06}</td></tr>
 *   <tr><td>thực hiện năm 2019</td><td>{@link During}</td><td>{@code during 2019/2019}</td></tr>
 *   <tr><td>từ tháng 9/2018</td><td>{@link From}</td><td>{@code from 2018-09}</td></tr>
 *   <tr><td>trước 15/12 hằng năm</td><td>{@link Every}</td>
 *       <td>{@code every year by 12-15}</td></tr>
 *   <tr><td>thường xuyên</td><td>{@link Continuously}</td><td>{@code continuously}</td></tr>
 *   <tr><td>sau khi có hướng dẫn</td><td>{@link After}</td>
 *       <td>{@code after: sau khi có hướng dẫn}</td></tr>
 *   <tr><td>trước 7/2020; trước 7/2021</td><td>{@link Roadmap}</td>
 *       <td>{@code roadmap 2020-07, 2021-07}</td></tr>
 *   <tr><td>-</td><td>{@link Unstated}</td><td>{@code unstated}</td></tr>
 * </table>
 */
public sealed interface Due {

  /**
   * Hands this schedule to the method of its shape.
   *
   * @param <R> what the visitor makes of it
   * @param visitor the visitor, asked exactly once
   * @return what the visitor returned
   */
  <R> R fold(Visitor<R> visitor);

  /**
   * Returns the stretch of time that the schedule marks off, such as {@code ../2021-06} for {@code
   * by 2021-06}.
   *
   * @return the period of a dated schedule; for a roadmap, up to its latest step; empty for a
   *     schedule that names no calendar date
   */
  default Optional<Period> span() {
    return Optional.empty();
  }

  /**
   * Reads the text form, such as {@code by 2021-06}.
   *
   * @param text a text written by {@code toString}
   * @return the schedule
   * @throws IllegalArgumentException if the text has another form
   */
  static Due parse(String text) {
    return DueText.parse(text);
  }

  /**
   * A deadline (thời hạn), such as {@code by 2021-06}.
   *
   * @param date the last date at which the task may be done; <i>trước</i> and <i>trong</i> are not
   *     told apart
   */
  record By(PartialDate date) implements Due {
    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.by(this);
    }

    @Override
    public Optional<Period> span() {
      return Optional.of(Period.until(date));
    }

    @Override
    public String toString() {
      return DueText.BY + date;
    }
  }

  /**
   * A period of work (giai đoạn), such as {@code during 2021/2025}.
   *
   * @param period when the work goes on
   */
  record During(Period period) implements Due {
    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.during(this);
    }

    @Override
    public Optional<Period> span() {
      return Optional.of(period);
    }

    @Override
    public String toString() {
      return DueText.DURING + period;
    }
  }

  /**
   * A start with no end (từ), such as {@code from 2018-09}.
   *
   * @param date when the work begins
   */
  record From(PartialDate date) implements Due {
    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.from(this);
    }

    @Override
    public Optional<Period> span() {
      return Optional.of(Period.from(date));
    }

    @Override
    public String toString() {
      return DueText.FROM + date;
    }
  }

  /**
   * A recurring task (hằng năm, hằng quý, định kỳ), such as {@code every year by 12-15}.
   *
   * @param frequency how often it returns
   * @param by the day of the year by which it is due each time; empty unless the paper names one
   */
  record Every(Frequency frequency, Optional<MonthDay> by) implements Due {

    /**
     * Returns a recurring task without a reporting day, such as {@code every quarter}.
     *
     * @param frequency how often it returns
     * @return the recurring task
     */
    public static Every of(Frequency frequency) {
      return new Every(frequency, Optional.empty());
    }

    /**
     * Returns a recurring task with a reporting day, such as {@code every year by 12-15}.
     *
     * @param frequency how often it returns
     * @param by the day of the year
     * @return the recurring task
     */
    public static Every of(Frequency frequency, MonthDay by) {
      return new Every(frequency, Optional.of(by));
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.every(this);
    }

    @Override
    public String toString() {
      return DueText.print(this);
    }
  }

  /** A task without beginning or end (thường xuyên, liên tục): {@code continuously}. */
  record Continuously() implements Due {
    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.continuously(this);
    }

    @Override
    public String toString() {
      return DueText.CONTINUOUSLY;
    }
  }

  /**
   * A task that waits for an event, such as {@code after: khi có hướng dẫn của Bộ}.
   *
   * @param event the event as printed, on one line, with its opening word; not blank, without space
   *     at its ends
   */
  record After(String event) implements Due {

    /**
     * Makes a schedule from a printed event.
     *
     * @throws IllegalArgumentException if the event is blank or has space at its ends
     */
    public After {
      checkArgument(
          !event.isEmpty() && event.equals(event.strip()),
          "event must be printed words without space at the ends, such as 'khi có yêu cầu', but"
              + " was '%s'",
          event);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.after(this);
    }

    @Override
    public String toString() {
      return DueText.AFTER + event;
    }
  }

  /**
   * Several deadlines of one task (lộ trình), such as {@code roadmap 2020-07, 2021-07}.
   *
   * @param steps the deadlines as printed, two or more
   */
  record Roadmap(ImmutableList<By> steps) implements Due {

    /**
     * Makes a roadmap from its steps.
     *
     * @throws IllegalArgumentException if there are fewer than two steps
     */
    public Roadmap {
      checkArgument(
          steps.size() >= 2,
          "steps must be two deadlines or more, such as [by 2020-07, by 2021-07], but were %s",
          steps);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.roadmap(this);
    }

    @Override
    public Optional<Period> span() {
      return steps.stream()
          .map(By::date)
          .max((a, b) -> a.last().compareTo(b.last()))
          .map(Period::until);
    }

    @Override
    public String toString() {
      return DueText.print(this);
    }
  }

  /** A task whose paper names no time: {@code unstated}. */
  record Unstated() implements Due {
    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.unstated(this);
    }

    @Override
    public String toString() {
      return DueText.UNSTATED;
    }
  }

  /**
   * One method for each shape of a schedule, for {@link #fold}.
   *
   * @param <R> what each method returns
   */
  interface Visitor<R> {
    /**
     * Takes a deadline.
     *
     * @param due the deadline
     * @return the result for it
     */
    R by(By due);

    /**
     * Takes a period of work.
     *
     * @param due the period
     * @return the result for it
     */
    R during(During due);

    /**
     * Takes a start without an end.
     *
     * @param due the start
     * @return the result for it
     */
    R from(From due);

    /**
     * Takes a recurring task.
     *
     * @param due the recurrence
     * @return the result for it
     */
    R every(Every due);

    /**
     * Takes a task without beginning or end.
     *
     * @param due the schedule
     * @return the result for it
     */
    R continuously(Continuously due);

    /**
     * Takes a task that waits for an event.
     *
     * @param due the event
     * @return the result for it
     */
    R after(After due);

    /**
     * Takes several deadlines.
     *
     * @param due the roadmap
     * @return the result for it
     */
    R roadmap(Roadmap due);

    /**
     * Takes a schedule that is not stated.
     *
     * @param due the schedule
     * @return the result for it
     */
    R unstated(Unstated due);
  }
}
