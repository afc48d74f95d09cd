package vn.kehoach.examples.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.plan.Plan;

/** Reading of one paper, of which there is ten and a hundred times as much. */
@State(Scope.Thread)
@Warmup(iterations = 1, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
public class TextGrowth extends ShortRuns {

  /** The bytes of the paper, about. */
  @Param({"46000", "460000", "4600000"})
  public int size;

  private DocumentSource source = SamplePapers.paper(1, 0);

  /** Makes the paper. */
  @Setup
  public void prepare() {
    source = SamplePapers.paper(1, size);
  }

  /**
   * Reads the paper.
   *
   * @param reader has read other papers
   * @return the plan
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public Reading<Plan> plan(WarmReader reader) throws IOException {
    return reader.read(source);
  }
}
