package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.timeline.Period;

/**
 * Tasks in time: a bar from begin to end, a lozenge at a deadline whose begin is not given, a bar
 * with an arrow where the end is not given. Tasks that have no place in time stand apart in words.
 *
 * @param title what is shown
 * @param rows the tasks that have a place in time, from the top
 * @param window the time the axis covers at least, so that several pictures can share one axis
 * @param apart the others, by why they stand apart
 * @param notes what a reader must know beside the picture
 */
public record GanttChart(
    String title,
    ImmutableList<Row> rows,
    Optional<Period> window,
    ImmutableList<Apart> apart,
    ImmutableList<String> notes)
    implements Chart {

  /**
   * A task.
   *
   * @param group the heading it stands under, such as the name of its plan; may be empty
   * @param label its number and words
   * @param times when: one, or several for a task in steps; a period without begin is a deadline
   * @param words the time in words, such as {@code quý IV/2025}
   * @param link where it stands in its paper
   */
  public record Row(
      String group,
      String label,
      ImmutableList<Period> times,
      String words,
      Optional<String> link) {

    /**
     * Checks the link.
     *
     * @throws IllegalArgumentException if it begins with none of {@code #}, {@code https://} and
     *     {@code http://}
     */
    public Row {
      Links.check(link);
    }
  }

  /**
   * Tasks that are not drawn.
   *
   * @param reason why, such as {@code Thường xuyên}
   * @param tasks the tasks; their words may say more about the time
   */
  public record Apart(String reason, ImmutableList<Row> tasks) {}
}
