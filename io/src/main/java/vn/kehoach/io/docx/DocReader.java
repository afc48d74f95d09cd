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
 * Reads files of Word 97 to 2003 ({@code .doc}): paragraphs with their automatic numbers, tables
 * with merged cells, footnotes after the body.
 *
 * <p>Needs {@code org.apache.poi:poi-scratchpad}. Tracked changes are taken as accepted, hidden
 * text is left out, text boxes come after the body. Headers and footers are not read; tables within
 * cells are read as the cell's words.
 */
public final class DocReader implements DocumentReader {

  private static final Library POI =
      new Library("org.apache.poi:poi-scratchpad", "org.apache.poi.hwpf.HWPFDocument");

  private final Limits limits;

  private DocReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader.
   *
   * @param limits how much it accepts
   * @return the reader
   */
  public static DocReader of(Limits limits) {
    return new DocReader(limits);
  }

  @Override
  public boolean accepts(DocumentSource source) {
    return Archive.isCompound(source, "WordDocument");
  }

  @Override
  public Reading<Document> read(DocumentSource source) throws IOException {
    limits.checkBytes(source.name(), source.size());
    POI.require(source.name(), DocReader.class);
    return DocFile.read(source, limits);
  }
}
