package vn.kehoach.examples.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.PlanReader;
import vn.kehoach.plan.Plan;

/**
 * A reader that has read enough papers before the first measurement, the same for short papers and
 * long ones. Readers are much code, which Java compiles late on a machine with other work to do, so
 * what counts is the time this thread has worked and not the time that has passed.
 */
@State(Scope.Thread)
public class WarmReader {

  private static final long WARM_UP_NANOS = 10_000_000_000L;

  /**
   * Reads generated and bundled papers.
   *
   * @throws IOException if a paper cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long end = threads.getCurrentThreadCpuTime() + WARM_UP_NANOS;
    for (int number = 0; threads.getCurrentThreadCpuTime() < end; number++) {
      DocumentSource paper = SamplePapers.mixed(number);
      if (read(paper).value().indicators().isEmpty()) {
        throw new IllegalStateException("the sample paper must hold indicators, but none was read");
      }
    }
  }

  /**
   * Reads a paper.
   *
   * @param paper the paper
   * @return the plan
   * @throws IOException if it cannot be read
   */
  Reading<Plan> read(DocumentSource paper) throws IOException {
    return PlanReader.standard().read(paper);
  }
}
