package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;

/**
 * What a plan says on a line, before it is held against what others say.
 *
 * @param indicator the plan's indicator
 * @param values all its values of the kind and time
 * @param value the one that is told in the line's unit
 * @param extent the amounts it allows
 * @param figure the amount that counts
 */
record CellDraft(
    Optional<Indicator> indicator,
    ImmutableList<IndicatorValue> values,
    Optional<IndicatorValue> value,
    Answer<Extent> extent,
    Answer<BigDecimal> figure) {

  static CellDraft without(
      Optional<Indicator> indicator, ImmutableList<IndicatorValue> values, MatrixReason reason) {
    return new CellDraft(
        indicator, values, Optional.empty(), Answer.none(reason), Answer.none(reason));
  }
}
