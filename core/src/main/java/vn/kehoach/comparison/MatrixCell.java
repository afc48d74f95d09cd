package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;

/**
 * What one plan says of an indicator for one kind and time.
 *
 * @param indicator the plan's indicator, if it has one
 * @param values its values of this kind and time as printed, each with its evidence; usually one
 * @param interval the amounts that they allow, in the unit of the line
 * @param figure the one amount that counts in statistics, in the unit of the line: the printed
 *     amount of an exact, bounded or approximate value; of a range the end from which it is met
 * @param rank its place among the plans, the best first
 * @param outlier whether it lies far from the others
 * @param gap how far it is from the superior paper's target for the time
 * @param change what is required each year to come from the baseline to this target
 */
public record MatrixCell(
    Optional<Indicator> indicator,
    ImmutableList<IndicatorValue> values,
    Answer<Interval> interval,
    Answer<BigDecimal> figure,
    Answer<RankRange> rank,
    Answer<Outlier> outlier,
    Answer<Gap> gap,
    Answer<RequiredChange> change) {

  /**
   * Returns why the plan does not count on this line.
   *
   * @return the reason; empty if it has a figure
   */
  public Optional<MatrixReason> reason() {
    return figure.reason();
  }
}
