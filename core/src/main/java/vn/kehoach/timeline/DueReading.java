package vn.kehoach.timeline;

/**
 * What a schedule cell was read as, such as {@code by 2018-09} for <i>Hoàn thành tháng 9/2018</i>.
 *
 * @param due the schedule; {@link Due.Unstated} for a blank cell and for words not understood
 * @param understood false when the cell has words, but none that name a time, such as <i>02
 *     tháng</i>; true for a blank cell
 */
public record DueReading(Due due, boolean understood) {

  static DueReading of(Due due) {
    return new DueReading(due, true);
  }

  static DueReading notUnderstood() {
    return new DueReading(new Due.Unstated(), false);
  }
}
