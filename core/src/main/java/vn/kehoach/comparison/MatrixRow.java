package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;

/**
 * One indicator over all plans.
 *
 * @param label the superior paper's label if it has the indicator, else the one that most plans
 *     use; of several, the shortest, then the first by its letters
 * @param direction which way is better: the superior paper's word, else that of most plans
 * @param verdict {@link MatchVerdict#MAYBE} if one of the plans' indicators may be another one
 * @param indicators the indicator of each plan, in the order of the plans; a plan that says one
 *     figure in two places, for other times in words a little apart, has the values of both
 * @param superior that of the superior paper, if it has it
 * @param lines the values by kind and time
 */
public record MatrixRow(
    String label,
    Direction direction,
    MatchVerdict verdict,
    ImmutableList<Optional<Indicator>> indicators,
    Optional<Indicator> superior,
    ImmutableList<MatrixLine> lines) {

  /**
   * Returns in how many plans the indicator stands.
   *
   * @return at least one, or 0 if the superior paper alone has it
   */
  public long plans() {
    return indicators.stream().filter(Optional::isPresent).count();
  }
}
