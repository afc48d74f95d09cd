package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.kehoach.document.DocumentSource;

/** Reading of papers beside 25 patterns run over every line of the same text. */
@State(Scope.Thread)
public class TextToPlan extends ShortRuns {

  /** The bytes of all papers together, about. */
  @Param("1000000")
  public int size;

  /** A folder of text files, {@code bundled} or {@code generated}. */
  @Param({SamplePapers.BUNDLED, SamplePapers.GENERATED})
  public String papers = "";

  private ImmutableList<DocumentSource> sources = ImmutableList.of();
  private ImmutableList<String> lines = ImmutableList.of();

  /**
   * Makes or reads the papers.
   *
   * @throws IOException if the folder cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    sources = SamplePapers.of(papers, size);
    lines =
        sources.stream()
            .flatMap(source -> new String(source.bytes(), StandardCharsets.UTF_8).lines())
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Reads each paper.
   *
   * @param reader has read other papers
   * @param plans takes the plans
   * @throws IOException if a paper cannot be read
   */
  @Benchmark
  public void plans(WarmReader reader, Blackhole plans) throws IOException {
    for (DocumentSource source : sources) {
      plans.consume(reader.read(source));
    }
  }

  /**
   * Runs the patterns.
   *
   * @return how often they were found
   */
  @Benchmark
  public long patterns() {
    return LinePatterns.count(lines);
  }
}
