package vn.kehoach.examples.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.PlanReader;
import vn.kehoach.plan.Plan;

/** Reading of one paper, of which there is ten and a hundred times as much. */
@State(Scope.Thread)
@Warmup(iterations = 1, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 1000, timeUnit = TimeUnit.MILLISECONDS)
public class TextGrowth extends ShortRuns {

  /** Work before the first measurement, the same for short papers and long ones. */
  private static final long WARM_UP_NANOS = 5_000_000_000L;

  /** The bytes of the paper, about. */
  @Param({"46000", "460000", "4600000"})
  public int size;

  private DocumentSource source = SamplePapers.paper(1, 0);

  /**
   * Makes the paper and reads others until the machine is warm.
   *
   * @throws IOException if a paper cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    source = SamplePapers.paper(1, 100_000);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + WARM_UP_NANOS;
    while (threads.getCurrentThreadCpuTime() < end) {
      if (plan().value().indicators().isEmpty()) {
        throw new IllegalStateException("the sample paper must hold indicators, but none was read");
      }
    }
    source = SamplePapers.paper(1, size);
  }

  /**
   * Reads the paper.
   *
   * @return the plan
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public Reading<Plan> plan() throws IOException {
    return PlanReader.standard().readDocument(source).then(PlanExtractor::extract);
  }
}
