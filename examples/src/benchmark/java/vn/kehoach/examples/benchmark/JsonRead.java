package vn.kehoach.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.io.json.PlanJsonException;
import vn.kehoach.plan.Plan;

/** Typed reading of a plan beside a tree of the same bytes. */
@State(Scope.Thread)
public class JsonRead extends ShortRuns {

  /** The bytes of the plan, about. */
  @Param({"145000", "15000000"})
  public int size;

  private final JsonMapper mapper = JsonMapper.shared();
  private byte[] json = {};

  /** Makes the plan. */
  @Setup
  public void prepare() {
    json = PlanJson.standard().write(SamplePlans.ofJsonBytes(size));
  }

  /**
   * Reads the plan.
   *
   * @return the plan
   * @throws PlanJsonException if it cannot be read
   */
  @Benchmark
  public Plan plan() throws PlanJsonException {
    return PlanJson.standard().read(json);
  }

  /**
   * Reads a tree.
   *
   * @return the tree
   */
  @Benchmark
  public JsonNode tree() {
    return mapper.readTree(json);
  }
}
