package vn.kehoach.io.xlsx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.bytes.Archive;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.layout.Galley;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

/** Reads one workbook; the only class that opens it. Not safe for use by several threads. */
final class Workbook {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final DocumentSource source;
  private final CellCount count;
  private final Galley galley;
  private final List<Finding> findings = new ArrayList<>();

  private Workbook(DocumentSource source, Limits limits) {
    this.source = source;
    this.count = new CellCount(source.name(), limits);
    this.galley = new Galley(source, limits);
  }

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    Workbook workbook = new Workbook(source, limits);
    try (InputStream in = Archive.unpacked(source, limits)) {
      OPCPackage opened = OPCPackage.open(in);
      try {
        workbook.read(opened);
      } finally {
        opened.revert();
      }
    } catch (SAXException e) {
      throw e.getException() instanceof IOException limit ? limit : workbook.broken(e);
    } catch (OpenXML4JException | ParserConfigurationException e) {
      throw workbook.broken(e);
    } catch (RuntimeException e) {
      throw workbook.broken(e); // the library's own kinds have no parent in common
    }
    return workbook.document();
  }

  private IOException broken(Exception cause) {
    return new IOException(
        "'" + source.name() + "' must be an Excel workbook, but is broken: " + cause.getMessage(),
        cause);
  }

  private void read(OPCPackage opened)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(opened);
    WorkbookHandler workbook = new WorkbookHandler();
    try (InputStream in = reader.getWorkbookData()) {
      parse(in, workbook);
    }
    CellFormat format = new CellFormat(styles(reader), workbook.isFrom1904());
    SharedStrings strings = new ReadOnlySharedStringsTable(opened, false);
    for (WorkbookHandler.Entry entry : workbook.entries()) {
      if (entry.hidden()) {
        notice("xlsx.hidden-sheet", Severity.WARNING, ImmutableMap.of("found", entry.name()));
        continue;
      }
      Sheet sheet = new Sheet(entry.name());
      try (InputStream in = reader.getSheet(entry.relationship())) {
        parse(in, new SheetHandler(sheet, strings, format, count));
      }
      add(sheet);
    }
  }

  /** Returns the styles; a workbook need not have any. */
  private static StylesTable styles(XSSFReader reader) throws IOException, OpenXML4JException {
    StylesTable styles = reader.getStylesTable();
    return styles == null ? new StylesTable() : styles;
  }

  private static void parse(InputStream in, DefaultHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(handler);
    xml.setEntityResolver(handler);
    xml.parse(new InputSource(in));
  }

  private void add(Sheet sheet) throws IOException {
    int rows = sheet.hiddenRowCount();
    int columns = sheet.hiddenColumnCount();
    if (rows + columns > 0) {
      ImmutableMap<String, String> found =
          ImmutableMap.of(
              "found", sheet.name(),
              "rows", Integer.toString(rows),
              "columns", Integer.toString(columns));
      notice("xlsx.hidden-cells", Severity.WARNING, found);
    }
    if (sheet.unansweredFormulas() > 0) {
      String formulas = Integer.toString(sheet.unansweredFormulas());
      notice(
          "xlsx.formula-without-value",
          Severity.WARNING,
          ImmutableMap.of("found", sheet.name(), "count", formulas));
    }
    sheet.removeHidden();
    galley.addAll(new SheetParts(sheet, count).parts());
  }

  private void notice(String code, Severity severity, ImmutableMap<String, String> arguments) {
    Place whole = Place.of(new SourceSpan(source.id(), -1, 0, 0));
    findings.add(Finding.of(code, severity, whole, arguments));
  }

  private Reading<Document> document() throws IOException {
    Reading<Document> reading = galley.document(MEDIA_TYPE);
    return Reading.of(
        reading.value(),
        ImmutableList.<Finding>builder().addAll(findings).addAll(reading.findings()).build());
  }
}
