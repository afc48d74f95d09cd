package vn.kehoach.io.xlsx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Archive;
import vn.kehoach.io.bytes.Limits;

/** Reads one workbook; the only class that opens its package. Not safe for several threads. */
final class Workbook {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final OpenBook book;

  private Workbook(OpenBook book) {
    this.book = book;
  }

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    OpenBook book = new OpenBook(source, limits);
    try (InputStream in = Archive.unpacked(source, limits)) {
      OPCPackage opened = OPCPackage.open(in);
      try {
        new Workbook(book).read(opened);
      } finally {
        opened.revert();
      }
    } catch (SAXException e) {
      throw e.getException() instanceof IOException limit ? limit : book.broken(e);
    } catch (OpenXML4JException | ParserConfigurationException e) {
      throw book.broken(e);
    } catch (RuntimeException e) {
      throw book.broken(e); // the library's own kinds have no parent in common
    }
    return book.document(MEDIA_TYPE);
  }

  private void read(OPCPackage opened)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(opened);
    WorkbookHandler workbook = new WorkbookHandler();
    try (InputStream in = reader.getWorkbookData()) {
      parse(in, workbook);
    }
    StylesTable styles = styles(reader);
    CellFormat format = new CellFormat(style -> style(styles, style), workbook.isFrom1904());
    SharedStrings strings = new ReadOnlySharedStringsTable(opened, false);
    for (WorkbookHandler.Entry entry : workbook.entries()) {
      if (entry.hidden()) {
        book.hidden(entry.name());
        continue;
      }
      Sheet sheet = new Sheet(entry.name());
      try (InputStream in = reader.getSheet(entry.relationship())) {
        parse(in, new SheetHandler(sheet, strings, format, book.count()));
      }
      book.add(sheet);
    }
  }

  /** Returns the styles; a workbook need not have any. */
  private static StylesTable styles(XSSFReader reader) throws IOException, OpenXML4JException {
    StylesTable styles = reader.getStylesTable();
    return styles == null ? new StylesTable() : styles;
  }

  private static CellFormat.Style style(StylesTable styles, int style) {
    if (style < 0 || style >= styles.getNumCellStyles()) {
      return CellFormat.Style.USUAL;
    }
    XSSFCellStyle found = styles.getStyleAt(style);
    String format = found.getDataFormatString() == null ? "General" : found.getDataFormatString();
    String font = found.getFont().getFontName() == null ? "" : found.getFont().getFontName();
    return new CellFormat.Style(found.getDataFormat(), format, found.getFont().getBold(), font);
  }

  private static void parse(InputStream in, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(handler);
    xml.setEntityResolver(handler);
    xml.parse(new InputSource(in));
  }
}
