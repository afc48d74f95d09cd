package vn.kehoach.io.chart;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.measure.Bound;

/**
 * An amount as it is drawn, in the unit of its chart: a point such as 95, a bound that is open to
 * one side such as "trên 95", or a range such as "từ 7 đến 7,5".
 *
 * @param low the amount, or the low end of a range
 * @param high the same amount, or the high end of a range
 * @param bound how the amount is meant; {@code EXACTLY} for a range
 * @param printed the words of the paper, shown where there is room; empty for none
 * @param link where the figure comes from, such as {@code #line-1-4}
 */
public record Figure(
    BigDecimal low, BigDecimal high, Bound bound, String printed, Optional<String> link) {

  /** The most digits before or after the point that are drawn. */
  static final int MOST_DIGITS = 24;

  /**
   * Checks that the figure can be drawn.
   *
   * @throws IllegalArgumentException if the ends are the wrong way round, a range has a bound, an
   *     amount has more than 24 digits before or after the point, or the link begins with none of
   *     {@code #}, {@code https://} and {@code http://}
   */
  public Figure {
    checkArgument(
        low.compareTo(high) <= 0, "high must not be below low, but were %s and %s", low, high);
    checkArgument(
        bound == Bound.EXACTLY || low.compareTo(high) == 0,
        "a range must be EXACTLY, but was %s",
        bound);
    checkArgument(
        isDrawable(low) && isDrawable(high),
        "low and high must have %s digits at most on either side of the point",
        MOST_DIGITS);
    Links.check(link);
  }

  /**
   * Returns an amount.
   *
   * @param bound how it is meant
   * @param amount the amount
   * @return the figure, without printed words and link
   */
  public static Figure of(Bound bound, BigDecimal amount) {
    return new Figure(amount, amount, bound, "", Optional.empty());
  }

  /**
   * Returns a range.
   *
   * @param low its low end
   * @param high its high end
   * @return the figure, without printed words and link
   */
  public static Figure between(BigDecimal low, BigDecimal high) {
    return new Figure(low, high, Bound.EXACTLY, "", Optional.empty());
  }

  /**
   * Returns a copy of this figure with the words of the paper.
   *
   * @param words the words
   * @return the figure
   */
  public Figure withPrinted(String words) {
    return new Figure(low, high, bound, words, link);
  }

  /**
   * Returns a copy of this figure that leads somewhere.
   *
   * @param target a link; empty for none
   * @return the figure
   */
  public Figure withLink(Optional<String> target) {
    return new Figure(low, high, bound, printed, target);
  }

  /**
   * Returns whether an amount has few enough digits to be drawn.
   *
   * @param amount the amount
   * @return whether a figure may hold it
   */
  public static boolean isDrawable(BigDecimal amount) {
    return (long) amount.precision() - amount.scale() <= MOST_DIGITS
        && amount.scale() <= MOST_DIGITS;
  }

  boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /** 1 if every greater amount is meant too, -1 if every smaller one, 0 if neither. */
  int opens() {
    return switch (bound) {
      case AT_LEAST, MORE_THAN -> 1;
      case AT_MOST, LESS_THAN -> -1;
      case EXACTLY, ABOUT -> 0;
    };
  }
}
