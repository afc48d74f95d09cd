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
 * Reads workbooks of Excel 97 to 2003 ({@code .xls}) as {@link XlsxReader} reads the newer ones.
 *
 * <p>Needs {@code org.apache.poi:poi}. Workbooks of Excel 95 and before, and encrypted ones, are
 * refused.
 */
public final class XlsReader implements DocumentReader {

  private static final Library POI =
      new Library("org.apache.poi:poi", "org.apache.poi.hssf.usermodel.HSSFWorkbook");

  private final Limits limits;

  private XlsReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader.
   *
   * @param limits how much it accepts
   * @return the reader
   */
  public static XlsReader of(Limits limits) {
    return new XlsReader(limits);
  }

  @Override
  public boolean accepts(DocumentSource source) {
    return Archive.isCompound(source, "Workbook");
  }

  @Override
  public Reading<Document> read(DocumentSource source) throws IOException {
    limits.checkBytes(source.name(), source.size());
    POI.require(source.name(), XlsReader.class);
    return OldWorkbook.read(source, limits);
  }
}
