package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.kehoach.document.DocumentSource;

/** Reading of PDF files beside the text that PDFBox strips from them. */
@State(Scope.Thread)
@Warmup(iterations = 5, time = 2500, timeUnit = TimeUnit.MILLISECONDS)
public class PdfToPlan extends ShortRuns {

  /** The bytes of all papers together, about. */
  @Param("46000")
  public int size;

  /** A folder of PDF files, {@code bundled} or {@code generated}. */
  @Param({SamplePapers.BUNDLED, SamplePapers.GENERATED})
  public String papers = "";

  private ImmutableList<DocumentSource> files = ImmutableList.of();

  /**
   * Prints or reads the papers.
   *
   * @throws IOException if the folder cannot be read
   */
  @Setup
  public void prepare() throws IOException {
    files = SamplePapers.printed(papers, size, ".pdf", PdfPrinter::print);
  }

  /**
   * Reads each PDF file.
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
   * Strips the text from each.
   *
   * @param texts takes the texts
   * @throws IOException if one cannot be read
   */
  @Benchmark
  public void stripping(Blackhole texts) throws IOException {
    for (DocumentSource file : files) {
      try (PDDocument pdf = Loader.loadPDF(file.bytes())) {
        texts.consume(new PDFTextStripper().getText(pdf));
      }
    }
  }
}
