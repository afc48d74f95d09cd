package vn.kehoach.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.plan.Plan;

/** The difference of two versions beside the least that could find it. */
@State(Scope.Thread)
public class VersionDiff extends ShortRuns {

  /** The indicators of the plan. */
  @Param({"100", "1000", "5000"})
  public int size;

  private Plan before = SamplePlans.of(0, 0);
  private Plan after = before;

  /** Makes both versions, which share no object. */
  @Setup
  public void prepare() {
    before = SamplePlans.of(size, 0);
    after = SamplePlans.changed(size);
  }

  /**
   * Compares the versions.
   *
   * @return the difference
   */
  @Benchmark
  public PlanDiff diff() {
    return PlanDiff.between(before, after);
  }

  /**
   * Compares the versions by hand.
   *
   * @return the changes
   */
  @Benchmark
  public Object floor() {
    return DiffFloor.changes(before, after);
  }
}
