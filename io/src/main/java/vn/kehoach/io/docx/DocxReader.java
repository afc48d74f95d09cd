package vn.kehoach.io.docx;

import java.io.IOException;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentReader;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Archive;
import vn.kehoach.io.bytes.Library;
import vn.kehoach.io.bytes.Limits;

/**
 * Reads Word files ({@code .docx}) as they are printed: automatic numbers written out, tracked
 * changes taken as accepted, hidden text left out, footnotes after the body. Headers and footers of
 * pages are not read.
 *
 * <p>Needs {@code org.apache.poi:poi-ooxml}. External references are not followed.
 */
public final class DocxReader implements DocumentReader {

  private static final Library POI =
      new Library("org.apache.poi:poi-ooxml", "org.apache.poi.openxml4j.opc.OPCPackage");

  private final Limits limits;

  private DocxReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader.
   *
   * @param limits how much it accepts, unpacked parts included
   * @return the reader
   */
  public static DocxReader of(Limits limits) {
    return new DocxReader(limits);
  }

  @Override
  public boolean accepts(DocumentSource source) {
    return Archive.holds(source, "word/document");
  }

  @Override
  public Reading<Document> read(DocumentSource source) throws IOException {
    limits.checkBytes(source.name(), source.size());
    POI.require(source.name(), DocxReader.class);
    return WordPackage.read(source, limits);
  }
}
