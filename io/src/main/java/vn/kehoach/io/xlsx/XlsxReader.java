package vn.kehoach.io.xlsx;

import java.io.IOException;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentReader;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Archive;
import vn.kehoach.io.bytes.Library;
import vn.kehoach.io.bytes.Limits;

/**
 * Reads Excel workbooks ({@code .xlsx}): a table for each range of cells that stands together, and
 * paragraphs for the titles above it.
 *
 * <p>Needs {@code org.apache.poi:poi-ooxml}. Numbers are read as Excel shows them in Vietnam
 * ({@code 1.285,5}; {@code 95%}), dates as {@code 31/12/2026}, formulas by their last result. What
 * is hidden is left out with the findings {@code xlsx.hidden-sheet} and {@code xlsx.hidden-cells}.
 */
public final class XlsxReader implements DocumentReader {

  private static final Library POI =
      new Library("org.apache.poi:poi-ooxml", "org.apache.poi.openxml4j.opc.OPCPackage");

  private final Limits limits;

  private XlsxReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader.
   *
   * @param limits how much it accepts, unpacked parts included
   * @return the reader
   */
  public static XlsxReader of(Limits limits) {
    return new XlsxReader(limits);
  }

  @Override
  public boolean accepts(DocumentSource source) {
    return Archive.holds(source, "xl/workbook");
  }

  @Override
  public Reading<Document> read(DocumentSource source) throws IOException {
    limits.checkBytes(source.name(), source.size());
    POI.require(source.name(), XlsxReader.class);
    return Workbook.read(source, limits);
  }
}
