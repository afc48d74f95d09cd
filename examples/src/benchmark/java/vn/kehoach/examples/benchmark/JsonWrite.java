package vn.kehoach.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.plan.Plan;

/** Writing of a plan beside a scan of the same bytes that takes every text. */
@State(Scope.Thread)
public class JsonWrite extends ShortRuns {

  /** The bytes of the plan, about. */
  @Param({"145000", "15000000"})
  public int size;

  private final JsonFactory factory = new JsonFactory();
  private Plan plan = SamplePlans.of(0, 0);
  private byte[] json = {};

  /** Makes the plan. */
  @Setup
  public void prepare() {
    plan = SamplePlans.ofJsonBytes(size);
    json = PlanJson.standard().write(plan);
  }

  /**
   * Writes the plan.
   *
   * @return the bytes
   */
  @Benchmark
  public byte[] plan() {
    return PlanJson.standard().write(plan);
  }

  /**
   * Goes through the tokens.
   *
   * @return the letters of all texts
   */
  @Benchmark
  public long scan() {
    long letters = 0;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          letters += parser.getString().length();
        }
      }
    }
    return letters;
  }
}
