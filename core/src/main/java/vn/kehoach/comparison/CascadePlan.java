package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import vn.kehoach.indicator.Indicator;

/**
 * One subordinate plan under a superior paper.
 *
 * @param name what the plan is called
 * @param lines one for each target of the superior paper, in its order
 * @param additions indicators with targets that the superior paper does not have
 * @param places the places that it counts for; several if its own was divided, none if not known
 */
public record CascadePlan(
    String name,
    ImmutableList<CascadeLine> lines,
    ImmutableList<Indicator> additions,
    ImmutableList<CascadePlace> places) {

  /**
   * Returns how many targets have each verdict.
   *
   * @return the verdicts that occur, in the order of {@link CascadeVerdict}
   */
  public ImmutableMap<CascadeVerdict, Integer> counts() {
    Map<CascadeVerdict, Integer> counts = new EnumMap<>(CascadeVerdict.class);
    lines.forEach(line -> counts.merge(line.verdict(), 1, Integer::sum));
    return ImmutableMap.copyOf(counts);
  }
}
