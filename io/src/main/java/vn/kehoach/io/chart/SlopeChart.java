package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.timeline.PartialDate;

/**
 * From where to where: one indicator of several plans, a line each from the baseline to the
 * targets.
 *
 * <p>A line joins two figures only where no time lies between them for which another plan has a
 * figure and this one has none: what is missing stays a gap.
 *
 * @param title what is shown
 * @param unit the unit of the axis, such as {@code %}; empty for none
 * @param lines the plans
 * @param notes what a reader must know beside the picture
 */
public record SlopeChart(
    String title, String unit, ImmutableList<Line> lines, ImmutableList<String> notes)
    implements Chart {

  /**
   * A plan.
   *
   * @param label its name
   * @param points its figures
   * @param guide whether it is what the others are held against, such as the targets of the centre
   * @param series which colour and mark it has, so that a plan has the same in all pictures of a
   *     page; empty for those of its place in the picture
   */
  public record Line(String label, ImmutableList<Point> points, boolean guide, OptionalInt series) {

    /**
     * Makes a plan with the colour and mark of its place in the picture.
     *
     * @param label its name
     * @param points its figures
     * @param guide whether it is what the others are held against
     */
    public Line(String label, ImmutableList<Point> points, boolean guide) {
      this(label, points, guide, OptionalInt.empty());
    }

    /**
     * Returns a plan.
     *
     * @param label its name
     * @param points its figures
     * @return the line
     */
    public static Line of(String label, ImmutableList<Point> points) {
      return new Line(label, points, /* guide= */ false);
    }

    /**
     * Returns a copy of this plan with a colour and mark.
     *
     * @param number which; 0 for the first
     * @return the line
     */
    public Line withSeries(int number) {
      return new Line(label, points, guide, OptionalInt.of(number));
    }
  }

  /**
   * A figure at a time.
   *
   * @param time the end of the time it is for
   * @param kind whether it is a baseline, a target or a result
   * @param figure the figure
   */
  public record Point(PartialDate time, ValueKind kind, Figure figure) {}
}
