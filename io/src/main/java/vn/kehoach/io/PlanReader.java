package vn.kehoach.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentReader;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.docx.DocReader;
import vn.kehoach.io.docx.DocxReader;
import vn.kehoach.io.html.HtmlReader;
import vn.kehoach.io.markdown.MarkdownReader;
import vn.kehoach.io.pdf.PdfReader;
import vn.kehoach.io.text.TextReader;
import vn.kehoach.io.xlsx.XlsReader;
import vn.kehoach.io.xlsx.XlsxReader;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/**
 * Reads files of any known format; the content decides which, not the name.
 *
 * <pre>{@code
 * Reading<Plan> reading = PlanReader.standard().read(Path.of("132-KH-UBND.md"));
 * Plan plan = reading.value();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanReader {

  private static final PlanReader STANDARD = of(Limits.standard());

  private final Limits limits;
  private final ImmutableList<DocumentReader> readers;
  private final Registries registries;

  private PlanReader(Limits limits, ImmutableList<DocumentReader> readers, Registries registries) {
    this.limits = limits;
    this.readers = readers;
    this.registries = registries;
  }

  /**
   * Returns a reader with the usual limits.
   *
   * @return the one immutable instance
   */
  public static PlanReader standard() {
    return STANDARD;
  }

  /**
   * Returns a reader with other limits.
   *
   * @param limits how much it accepts
   * @return the reader
   */
  public static PlanReader of(Limits limits) {
    return new PlanReader(
        limits,
        ImmutableList.of(
            DocxReader.of(limits),
            DocReader.of(limits),
            HtmlReader.of(limits),
            PdfReader.of(limits),
            XlsxReader.of(limits),
            XlsReader.of(limits),
            MarkdownReader.of(limits),
            TextReader.of(limits)),
        Registries.standard());
  }

  /**
   * Returns a copy of this reader that goes by other registries.
   *
   * @param other what is known of places and bodies
   * @return the reader
   */
  public PlanReader with(Registries other) {
    return new PlanReader(limits, readers, other);
  }

  /**
   * Reads the plan in a file.
   *
   * @param file the file
   * @return the plan with everything noticed on the way; a paper that is no plan gives its facts
   *     with the finding {@code reading.not-a-plan}
   * @throws IOException if the file cannot be read, no reader knows its format, or it exceeds the
   *     limits
   */
  public Reading<Plan> read(Path file) throws IOException {
    return readDocument(file).then(document -> PlanExtractor.extract(document, registries));
  }

  /**
   * Reads the plan in some content.
   *
   * @param source the content
   * @return the plan with everything noticed on the way
   * @throws IOException if no reader knows the format, or the content exceeds the limits
   */
  public Reading<Plan> read(DocumentSource source) throws IOException {
    return readDocument(source).then(document -> PlanExtractor.extract(document, registries));
  }

  /**
   * Reads the blocks of a file.
   *
   * @param file the file
   * @return the document with what was noticed; an empty file is the finding {@code reading.empty}
   * @throws IOException if the file cannot be read, no reader knows its format, or it exceeds the
   *     limits
   */
  public Reading<Document> readDocument(Path file) throws IOException {
    Path last = file.getFileName();
    return readDocument(source(file, last == null ? file.toString() : last.toString()));
  }

  private DocumentSource source(Path file, String name) throws IOException {
    limits.checkBytes(name, Files.size(file));
    int most = (int) Math.min(Integer.MAX_VALUE - 16L, limits.maxBytes() + 1);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most);
      limits.checkBytes(name, bytes.length);
      return DocumentSource.of(name, bytes);
    }
  }

  /**
   * Reads the blocks of some content.
   *
   * @param source the content
   * @return the document with what was noticed
   * @throws IOException if no reader knows the format, or the content exceeds the limits
   */
  public Reading<Document> readDocument(DocumentSource source) throws IOException {
    limits.checkBytes(source.name(), source.size());
    for (DocumentReader reader : readers) {
      if (reader.accepts(source)) {
        return reader.read(source);
      }
    }
    throw new IOException(
        "format must be plain text, Markdown, HTML, Word, Excel or PDF, but '"
            + source.name()
            + "' is binary");
  }
}
