package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;

/**
 * What some figures look like together, in exact decimals.
 *
 * <p>Quartiles lie at the places {@code (n − 1)/4}, {@code (n − 1)/2} and {@code 3(n − 1)/4} of the
 * figures in order, between two of them in proportion (type 7 of Hyndman and Fan 1996, the {@code
 * QUARTILE.INC} of spreadsheets); they are exact. The mean alone is rounded, half up, to two
 * decimals more than the figures have.
 *
 * <p>Of 90, 92, 95, 95 and 98: min 90, quartiles 92, 95 and 95, max 98, mean 470 / 5 = 94.
 *
 * @param n how many figures, at least one
 * @param bounded how many of them are bounds, approximate or ends of ranges
 * @param min the least
 * @param lowerQuartile the lower quartile
 * @param median the middle
 * @param upperQuartile the upper quartile
 * @param max the greatest
 * @param mean the sum over {@code n}
 */
public record Distribution(
    int n,
    int bounded,
    BigDecimal min,
    BigDecimal lowerQuartile,
    BigDecimal median,
    BigDecimal upperQuartile,
    BigDecimal max,
    BigDecimal mean) {

  /** The fewest figures for outliers: below, a quarter rests on a single figure. */
  static final int LEAST_FOR_OUTLIERS = 8;

  private static final int MORE_DECIMALS = 2;
  private static final int QUARTERS = 4;
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  /** Tukey's own factor. */
  private static final BigDecimal FENCE = new BigDecimal("1.5");

  /** The distribution of some figures, in any order. */
  static Answer<Distribution> of(List<BigDecimal> figures, int bounded) {
    if (figures.isEmpty()) {
      return Answer.none(MatrixReason.TOO_FEW);
    }
    ImmutableList<BigDecimal> sorted = ImmutableList.sortedCopyOf(figures);
    BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int decimals = Math.max(0, Collections.max(sorted.stream().map(BigDecimal::scale).toList()));
    BigDecimal mean =
        sum.divide(
            BigDecimal.valueOf(sorted.size()), decimals + MORE_DECIMALS, RoundingMode.HALF_UP);
    return Answer.of(
        new Distribution(
            sorted.size(),
            bounded,
            MatrixRuler.plain(sorted.get(0)),
            quartile(sorted, 1),
            quartile(sorted, 2),
            quartile(sorted, 3),
            MatrixRuler.plain(sorted.get(sorted.size() - 1)),
            MatrixRuler.plain(mean)));
  }

  private static BigDecimal quartile(List<BigDecimal> sorted, int quarter) {
    int quarters = quarter * (sorted.size() - 1);
    BigDecimal at = sorted.get(quarters / QUARTERS);
    int rest = quarters % QUARTERS;
    if (rest == 0) {
      return MatrixRuler.plain(at);
    }
    BigDecimal step = sorted.get(quarters / QUARTERS + 1).subtract(at);
    return MatrixRuler.plain(at.add(step.multiply(QUARTER).multiply(BigDecimal.valueOf(rest))));
  }

  /**
   * Returns whether a figure lies outside of Tukey's fences (1977): below the lower quartile or
   * above the upper one by more than 1.5 times their distance.
   *
   * @param figure one of the figures
   * @return no, low or high; {@link MatrixReason#TOO_FEW} for fewer than eight figures
   */
  public Answer<Outlier> outlier(BigDecimal figure) {
    if (n < LEAST_FOR_OUTLIERS) {
      return Answer.none(MatrixReason.TOO_FEW);
    }
    BigDecimal reach = upperQuartile.subtract(lowerQuartile).multiply(FENCE);
    if (figure.compareTo(lowerQuartile.subtract(reach)) < 0) {
      return Answer.of(Outlier.LOW);
    }
    boolean high = figure.compareTo(upperQuartile.add(reach)) > 0;
    return Answer.of(high ? Outlier.HIGH : Outlier.NO);
  }
}
