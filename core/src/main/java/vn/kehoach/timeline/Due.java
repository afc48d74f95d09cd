package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.MonthDay;
import java.util.Optional;

/**
 * When a task is to be done (thời gian thực hiện), such as {@code by 2021-06} or {@code
 * continuously}.
 *
 * <p>It is one of nine shapes; {@link #fold} visits them without a cast. The text form is in English
 * words and ISO dates, and {@link #parse} reads what {@code toString} writes.
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
   * Returns the stretch of time that the schedule marks off, such as {@code ../2021-06} for {@code by
   * 2021-06}.
   *
   * @return the period of a dated schedule; for a roadmap, up to its latest step; empty for a
   *     schedule that names no calendar date
   */
  default Optional<Period> period() {
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
    public Optional<Period> period() {
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
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  record During(Period workPeriod) implements Due {
    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.during(this);
    }

    @Override
    public Optional<Period> period() {
      return Optional.of(workPeriod);
    }

    @Override
    public String toString() {
      return DueText.DURING + workPeriod;
    }
  }
}
