package vn.kehoach.comparison;

import com.google.common.collect.ImmutableMap;
import vn.kehoach.indicator.Indicator;

/**
 * Two indicators of different plans that mean, or may mean, the same figure.
 *
 * @param left the indicator of the one plan
 * @param right the indicator of the other
 * @param score how alike they are, from 0 to 1
 * @param reason what makes them alike
 * @param verdict how sure that is
 * @param factors what the score is the product of: {@code words}, {@code numbers}, {@code
 *     distinctions}, {@code unit} and {@code part}, each from 0 to 1; 1 takes nothing away
 */
public record IndicatorMatch(
    Indicator left,
    Indicator right,
    double score,
    MatchReason reason,
    MatchVerdict verdict,
    ImmutableMap<String, Double> factors) {

  /** The same, as a person decided it. */
  IndicatorMatch confirmed() {
    return new IndicatorMatch(left, right, score, MatchReason.DECIDED, MatchVerdict.SAME, factors);
  }
}
