package vn.kehoach.io.xlsx;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.layout.Galley;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

/**
 * A workbook while its sheets are read one by one, whatever the format. Not safe for use by several
 * threads.
 */
final class OpenBook {

  private final DocumentSource source;
  private final CellCount count;
  private final Galley galley;
  private final List<Finding> findings = new ArrayList<>();

  OpenBook(DocumentSource source, Limits limits) {
    this.source = source;
    this.count = new CellCount(source.name(), limits);
    this.galley = new Galley(source, limits);
  }

  CellCount count() {
    return count;
  }

  IOException broken(Exception cause) {
    return new IOException(
        "'" + source.name() + "' must be an Excel workbook, but is broken: " + cause.getMessage(),
        cause);
  }

  /** Notes a sheet that is not shown. */
  void hidden(String sheet) {
    notice("xlsx.hidden-sheet", ImmutableMap.of("found", sheet));
  }

  /**
   * Adds a sheet.
   *
   * @throws IOException if there are too many blocks or cells
   */
  void add(Sheet sheet) throws IOException {
    int rows = sheet.hiddenRowCount();
    int columns = sheet.hiddenColumnCount();
    if (rows + columns > 0) {
      ImmutableMap<String, String> found =
          ImmutableMap.of(
              "found", sheet.name(),
              "rows", Integer.toString(rows),
              "columns", Integer.toString(columns));
      notice("xlsx.hidden-cells", found);
    }
    if (sheet.unansweredFormulas() > 0) {
      String formulas = Integer.toString(sheet.unansweredFormulas());
      notice(
          "xlsx.formula-without-value", ImmutableMap.of("found", sheet.name(), "count", formulas));
    }
    sheet.removeHidden();
    for (Finding met : sheet.readLetters().findings(source)) {
      if (!findings.contains(met)) {
        findings.add(met);
      }
    }
    galley.addAll(new SheetParts(sheet, count).parts());
  }

  private void notice(String code, ImmutableMap<String, String> arguments) {
    Place whole = Place.of(new SourceSpan(source.id(), -1, 0, 0));
    findings.add(Finding.of(code, Severity.WARNING, whole, arguments));
  }

  /**
   * Returns the document.
   *
   * @throws IOException if there are too many blocks or cells
   */
  Reading<Document> document(String mediaType) throws IOException {
    Reading<Document> reading = galley.document(mediaType);
    return Reading.of(
        reading.value(),
        ImmutableList.<Finding>builder().addAll(findings).addAll(reading.findings()).build());
  }
}
