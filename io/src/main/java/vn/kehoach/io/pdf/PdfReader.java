package vn.kehoach.io.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentReader;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Library;
import vn.kehoach.io.bytes.Limits;

/**
 * Reads PDF files ({@code .pdf}) that have a text layer: paragraphs and tables from the positions
 * of characters and rulings.
 *
 * <p>Needs {@code org.apache.pdfbox:pdfbox}. Pages without a text layer (scans) and pages whose
 * fonts do not say what their characters mean are left out with the findings {@code
 * pdf.no-text-layer} and {@code pdf.broken-text-layer}. Annotations, such as stamps of digital
 * signatures, are not read.
 */
public final class PdfReader implements DocumentReader {

  private static final Library PDFBOX =
      new Library("org.apache.pdfbox:pdfbox", "org.apache.pdfbox.Loader");

  /** Viewers look for the mark this far. */
  private static final int HEAD = 1 << 10;

  private final Limits limits;

  private PdfReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader.
   *
   * @param limits how much it accepts
   * @return the reader
   */
  public static PdfReader of(Limits limits) {
    return new PdfReader(limits);
  }

  @Override
  public boolean accepts(DocumentSource source) {
    String head = new String(source.head(HEAD), StandardCharsets.ISO_8859_1);
    int mark = head.indexOf("%PDF-");
    return mark == 0 || (mark > 0 && head.substring(0, mark).chars().anyMatch(c -> c < ' '));
  }

  @Override
  public Reading<Document> read(DocumentSource source) throws IOException {
    limits.checkBytes(source.name(), source.size());
    PDFBOX.require(source.name(), PdfReader.class);
    return PdfFile.read(source, limits);
  }
}
