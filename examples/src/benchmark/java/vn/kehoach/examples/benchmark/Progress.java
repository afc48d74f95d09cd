package vn.kehoach.examples.benchmark;

import java.io.PrintStream;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;

/** One line for each benchmark as it ends, in place of JMH's many. */
final class Progress implements OutputFormat {

  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void endBenchmark(BenchmarkResult result) {
    if (result != null) {
      out.println(Scores.name(result.getParams()) + "  " + Line.time(Scores.milliseconds(result)));
    }
  }

  @Override
  public void println(String text) {
    // JMH says here why a run failed
    if (text.contains("<failure>") || text.contains("Exception") || text.startsWith("\tat ")) {
      out.println(text);
    }
  }

  @Override
  public void print(String text) {}

  @Override
  public void iteration(BenchmarkParams benchmark, IterationParams params, int iteration) {}

  @Override
  public void iterationResult(
      BenchmarkParams benchmark, IterationParams params, int iteration, IterationResult data) {}

  @Override
  public void startBenchmark(BenchmarkParams benchmark) {}

  @Override
  public void startRun() {}

  @Override
  public void endRun(Collection<RunResult> results) {}

  @Override
  public void verbosePrintln(String text) {}

  @Override
  public void write(int letter) {}

  @Override
  public void write(byte[] letters) {}

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() {}
}
