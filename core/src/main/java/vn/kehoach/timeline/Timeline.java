package vn.kehoach.timeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Dated events in order of time (tiến trình), such as the steps of a school year.
 *
 * <p>The order is by first day, then by last day; an open start comes first, an open end last.
 * Events of the same time stay in the order in which they were given.
 *
 * @param milestones the events, in order of time
 */
public record Timeline(ImmutableList<Milestone> milestones) {

  private static final Comparator<Milestone> ORDER =
      Comparator.comparing((Milestone m) -> m.when().firstDay().orElse(LocalDate.MIN))
          .thenComparing(m -> m.when().lastDay().orElse(LocalDate.MAX));

  /** Makes a timeline, putting the events in order. */
  public Timeline {
    milestones = ImmutableList.sortedCopyOf(ORDER, milestones);
  }

  /**
   * Returns a timeline of events given in any order.
   *
   * @param milestones the events
   * @return the events in order of time
   */
  public static Timeline of(Iterable<Milestone> milestones) {
    return new Timeline(ImmutableList.copyOf(milestones));
  }

  /**
   * Returns a copy of this timeline with only the events that touch a period.
   *
   * @param period the period looked at
   * @return the events that share at least one day with it
   */
  public Timeline between(Period period) {
    return new Timeline(
        milestones.stream().filter(m -> m.when().overlaps(period)).collect(toImmutableList()));
  }
}
