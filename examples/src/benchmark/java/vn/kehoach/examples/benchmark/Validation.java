package vn.kehoach.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ValidationReport;

/** All rules of the library beside one pass over the plan that looks at every letter. */
@State(Scope.Thread)
public class Validation extends ShortRuns {

  /** The indicators, and the tasks. */
  @Param("5000")
  public int size;

  private Plan plan = SamplePlans.of(0, 0);

  /** Makes the plan. */
  @Setup
  public void prepare() {
    plan = SamplePlans.of(size, size);
  }

  /**
   * Validates the plan.
   *
   * @return the report
   */
  @Benchmark
  public ValidationReport report() {
    return PlanValidator.standard().validate(plan);
  }

  /**
   * Goes over the plan.
   *
   * @return how many letters, values and assignments it has
   */
  @Benchmark
  public long pass() {
    return PlanPass.count(plan);
  }
}
