package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.kehoach.document.DocumentSource;

/**
 * Reading of Word files beside the text that POI takes out of them, and beside reading that text.
 */
@State(Scope.Thread)
@Warmup(iterations = 5, time = 2500, timeUnit = TimeUnit.MILLISECONDS)
public class DocxToPlan extends ShortRuns {

  /** The bytes of all papers together, about. */
  @Param("46000")
  public int size;

  /** A folder of Word files, {@code bundled} or {@code generated}. */
  @Param({SamplePapers.BUNDLED, SamplePapers.GENERATED})
  public String papers = "";

  private ImmutableList<DocumentSource> files = ImmutableList.of();
  private ImmutableList<DocumentSource> texts = ImmutableList.of();

  /**
   * Prints or reads the papers.
   *
   * @throws IOException if the folder cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    files = SamplePapers.printed(papers, size, ".docx", DocxPrinter::print);
    ImmutableList.Builder<DocumentSource> extracted = ImmutableList.builder();
    for (DocumentSource file : files) {
      byte[] text = extract(file).getBytes(StandardCharsets.UTF_8);
      extracted.add(DocumentSource.of("paper.txt", text));
    }
    texts = extracted.build();
  }

  /**
   * Reads each Word file.
   *
   * @param reader has read other papers
   * @param plans takes the plans
   * @throws IOException if one cannot be read
   */
  @Benchmark
  public void plans(WarmReader reader, Blackhole plans) throws IOException {
    for (DocumentSource file : files) {
      plans.consume(reader.read(file));
    }
  }

  /**
   * Takes the text out of each.
   *
   * @param texts takes the texts
   * @throws IOException if one cannot be read
   */
  @Benchmark
  public void poi(Blackhole texts) throws IOException {
    for (DocumentSource file : files) {
      texts.consume(extract(file));
    }
  }

  /**
   * Reads each text.
   *
   * @param reader has read other papers
   * @param plans takes the plans
   * @throws IOException if one cannot be read
   */
  @Benchmark
  public void text(WarmReader reader, Blackhole plans) throws IOException {
    for (DocumentSource text : texts) {
      plans.consume(reader.read(text));
    }
  }

  private static String extract(DocumentSource file) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.bytes()));
        XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
      return extractor.getText();
    }
  }
}
