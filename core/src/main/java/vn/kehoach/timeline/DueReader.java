package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.OptionalInt;

/**
 * Reads when a task is to be done, from a schedule cell or from the task's own sentences.
 *
 * <p>A single date in a cell is a deadline or a period, as its words and its {@link Column} say:
 *
 * <table>
 *   <caption>One date in a cell</caption>
 *   <tr><th>printed</th><th>{@code COMPLETION}</th><th>{@code EXECUTION}, {@code UNKNOWN}</th></tr>
 *   <tr><td>Năm 2025; 2025</td><td>{@code by 2025}</td><td>{@code during 2025/2025}</td></tr>
 *   <tr><td>Hoàn thành năm 2019</td><td>{@code by 2019}</td><td>{@code by 2019}</td></tr>
 *   <tr><td>Thực hiện năm 2019</td><td>{@code during 2019/2019}</td>
 *       <td>{@code during 2019/2019}</td></tr>
 *   <tr><td>Quý II/2026; Tháng 12/2025</td><td>deadline</td><td>deadline</td></tr>
 *   <tr><td>Đến năm 2025; Trước 15/12/2025</td><td>deadline</td><td>deadline</td></tr>
 *   <tr><td>2026-2030; Quý I, II/2026</td><td>period</td><td>period</td></tr>
 * </table>
 *
 * <p>Several deadlines make a roadmap, several years one period. A stated date counts for more than
 * a rhythm beside it: <i>năm 2026 và hằng năm</i> is {@code from 2026}. Of several rhythms the
 * shortest is taken (<i>6 tháng, năm</i>), and a rhythm counts for more than <i>thường xuyên</i>:
 * <i>thường xuyên, hằng năm</i> is {@code every year}. A cell that opens with the event it waits
 * for (sau khi, khi, theo) is that event as a whole, whatever dates its words contain.
 */
public final class DueReader {

  private DueReader() {}

  /** What the column of a schedule cell says of its dates. */
  public enum Column {
    /** The date is an end (thời gian hoàn thành, thời hạn). */
    COMPLETION,
    /** The date is a time of work (thời gian thực hiện). */
    EXECUTION,
    /** The header does not say; read as {@code EXECUTION}. */
    UNKNOWN
  }

  /**
   * Reads a schedule cell whose header says nothing of its dates.
   *
   * @param printedCell the words of the cell, in NFC; hard line breaks do not matter
   * @return the schedule
   */
  public static Due read(String printedCell) {
    return read(printedCell, Column.UNKNOWN);
  }

  /**
   * Reads a schedule cell.
   *
   * @param printedCell the words of the cell, in NFC, such as <i>Hoàn thành tháng 9/2018</i>
   * @param column what the header says of the dates below it
   * @return the schedule, {@link Due.Unstated} if the cell is blank or not understood
   */
  public static Due read(String printedCell, Column column) {
    return reading(printedCell, column).due();
  }

  /**
   * Reads a schedule cell, and tells whether its words were understood.
   *
   * @param printedCell the words of the cell, in NFC
   * @param column what the header says of the dates below it
   * @return the schedule with the answer
   */
  public static DueReading reading(String printedCell, Column column) {
    return new DueCell(printedCell, column, OptionalInt.empty()).read();
  }

  /**
   * Reads a schedule cell of a plan for one year, whose cells print no year: <i>Quý II</i>,
   * <i>Tháng 3 - 5</i>, <i>Trước ngày 15/12</i>, <i>Cả năm</i>.
   *
   * @param printedCell the words of the cell, in NFC
   * @param column what the header says of the dates below it
   * @param planYear the year taken for dates that print none, from 1000 to 9999; a printed year and
   *     <i>hằng năm</i> go before it
   * @return the schedule with the answer
   */
  public static DueReading reading(String printedCell, Column column, Year planYear) {
    return new DueCell(printedCell, column, OptionalInt.of(planYear.getValue())).read();
  }

  /**
   * Finds the schedules in the text of a task, one sentence or more.
   *
   * <p>Only words that speak of the task itself count:
   *
   * <ul>
   *   <li>a labelled schedule, in brackets or not: <i>(Thời gian thực hiện: Thường xuyên)</i>;
   *   <li>a named end: <i>trước ngày 30/6/2026</i>, <i>chậm nhất quý II/2026</i>, <i>vào năm
   *       2030</i>; but <i>đến năm 2025</i> only after a word of completion, because it also names
   *       goals;
   *   <li>a month, quarter or day after <i>trong</i>, a year after it that ends the sentence, and
   *       any date after a word of completion (hoàn thành, xong) in its clause;
   *   <li>a start after a word of execution (thực hiện từ năm 2020), or with <i>và những năm tiếp
   *       theo</i>;
   *   <li>a date or a rhythm at the head of a sentence: <i>Hằng năm, …</i>, <i>Năm 2026: …</i>;
   *   <li>an event in brackets that the task waits for: <i>(khi Bộ Y tế hướng dẫn)</i>;
   *   <li><i>định kỳ hằng năm</i> wherever it stands, a rhythm in a last clause of its own (<i>…,
   *       mỗi quý một lần</i>; <i>…, thực hiện hằng năm</i>), and a rhythm at the end of a clause
   *       about a paper to be written: <i>Xây dựng kế hoạch … hằng năm</i>.
   * </ul>
   *
   * <p>Words between quotation marks never count; nor do years that belong to the name of a
   * programme (<i>Đề án … giai đoạn 2021-2025</i>).
   *
   * @param taskText the text, in NFC
   * @return the schedules by position, without overlap; empty when the text names none
   */
  public static ImmutableList<DueMention> inSentence(String taskText) {
    return DueSentence.mentions(taskText);
  }

  /**
   * Returns the one schedule that several mentions of a task make together.
   *
   * <p>A labelled mention that was understood counts alone. Otherwise a rhythm keeps the reporting
   * day printed beside it; several deadlines make a roadmap; and dates count for more than rhythms,
   * and rhythms for more than <i>thường xuyên</i>.
   *
   * @param mentions the mentions of one task, as {@link #inSentence} found them
   * @return the schedule, {@link Due.Unstated} for no mention
   */
  public static Due combine(Iterable<DueMention> mentions) {
    return DueCombination.of(ImmutableList.copyOf(mentions));
  }
}
