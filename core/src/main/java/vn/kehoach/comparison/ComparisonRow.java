package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;

/**
 * One indicator across plans.
 *
 * @param label the label of the first plan that has it
 * @param indicators the indicator of each plan, in the order of the plans
 * @param verdict how sure it is that they mean the same
 * @param lines the values by kind and time
 */
public record ComparisonRow(
    String label,
    ImmutableList<Optional<Indicator>> indicators,
    MatchVerdict verdict,
    ImmutableList<ComparisonLine> lines) {

  /**
   * Returns in how many plans the indicator stands.
   *
   * @return at least one
   */
  public long plans() {
    return indicators.stream().filter(Optional::isPresent).count();
  }
}
