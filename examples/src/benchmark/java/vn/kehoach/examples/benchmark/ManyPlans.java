package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.comparison.IndicatorIndex;
import vn.kehoach.comparison.IndicatorMatching;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.plan.Plan;

/** Plans of many places matched pair by pair, and put side by side, beside the least that could. */
@State(Scope.Thread)
public class ManyPlans extends ShortRuns {

  /** How many plans, of 100 indicators each. */
  @Param({"9", "17", "34"})
  public int size;

  private ImmutableList<Plan> plans = ImmutableList.of();

  /** Makes the plans. */
  @Setup
  public void prepare() {
    plans = SamplePlaces.plans(size);
  }

  /**
   * Prepares the plans and matches every two of them.
   *
   * @return how many pairs are the same
   */
  @Benchmark
  public long matched() {
    List<IndicatorIndex> indexes = plans.stream().map(IndicatorIndex::of).toList();
    long same = 0;
    for (int i = 0; i < indexes.size(); i++) {
      for (int j = i + 1; j < indexes.size(); j++) {
        same += IndicatorMatching.between(indexes.get(i), indexes.get(j)).pairs().size();
      }
    }
    return same;
  }

  /**
   * Puts the plans side by side, with distributions and ranks.
   *
   * @return the matrix
   */
  @Benchmark
  public IndicatorMatrix matrix() {
    return IndicatorMatrix.of(plans);
  }

  /**
   * Matches every two plans by hand.
   *
   * @return how many pairs are alike
   */
  @Benchmark
  public long floor() {
    return MatchFloor.pairs(plans);
  }
}
