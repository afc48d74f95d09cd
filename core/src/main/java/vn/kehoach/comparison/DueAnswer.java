package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether an item is due, or overdue.
 *
 * @param item the item
 * @param truth yes, no, or open
 * @param reason why it is open
 * @param days the days on which it is due in the time asked for, several if it returns
 */
public record DueAnswer(
    TimelineItem item, Truth truth, Optional<DueReason> reason, ImmutableList<LocalDate> days) {

  static DueAnswer of(TimelineItem item, boolean is, ImmutableList<LocalDate> days) {
    return new DueAnswer(item, is ? Truth.YES : Truth.NO, Optional.empty(), days);
  }

  static DueAnswer open(TimelineItem item, DueReason reason) {
    return new DueAnswer(item, Truth.OPEN, Optional.of(reason), ImmutableList.of());
  }
}
