package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The figures of several places for one indicator and one time, a line each: exact amounts as dots,
 * ranges as whiskers, bounds as dots with an arrow to the open side.
 *
 * @param title what is shown
 * @param unit the unit of the axis, such as {@code %}; empty for none
 * @param dots the places in the order of the lines, from the top
 * @param guide a figure drawn as a line through all, such as the target of the centre
 * @param notes what a reader must know beside the picture
 */
public record DotPlot(
    String title,
    String unit,
    ImmutableList<Dot> dots,
    Optional<Guide> guide,
    ImmutableList<String> notes)
    implements Chart {

  /**
   * A place.
   *
   * @param label its name
   * @param figure its figure; empty if there is nothing to draw
   * @param note why there is nothing to draw, or what else is to be said; may be empty
   */
  public record Dot(String label, Optional<Figure> figure, String note) {

    /**
     * Returns a place with a figure.
     *
     * @param label its name
     * @param figure the figure
     * @return the place
     */
    public static Dot of(String label, Figure figure) {
      return new Dot(label, Optional.of(figure), "");
    }

    /**
     * Returns a place without a figure.
     *
     * @param label its name
     * @param why why it has none, such as "không nêu"
     * @return the place
     */
    public static Dot none(String label, String why) {
      return new Dot(label, Optional.empty(), why);
    }
  }

  /**
   * A figure drawn as a line.
   *
   * @param label whose it is
   * @param figure the figure
   */
  public record Guide(String label, Figure figure) {}
}
