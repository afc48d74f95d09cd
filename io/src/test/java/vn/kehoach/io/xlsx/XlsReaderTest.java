package vn.kehoach.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;

/** Reads the files that the README beside them tells of, and workbooks made for the test. */
class XlsReaderTest {

  private static final XlsReader READER = XlsReader.of(Limits.standard());

  @Test
  void readsWhatTheNewerFormatReads() throws IOException {
    Reading<Document> older = READER.read(file("chi-tieu-mau.xls"));
    Reading<Document> newer = XlsxReader.of(Limits.standard()).read(file("chi-tieu-mau.xlsx"));

    assertThat(older.value().text()).isEqualTo(newer.value().text());
    assertThat(older.value().mediaType()).isEqualTo("application/vnd.ms-excel");
    assertThat(cells(older.value())).isEqualTo(cells(newer.value()));
    assertThat(older.findings())
        .extracting(Finding::code, Finding::arguments)
        .isEqualTo(newer.findings().stream().map(f -> tuple(f.code(), f.arguments())).toList());
  }

  @Test
  void readsPercentagesDatesFormulasAndMergedHeadings() throws IOException {
    List<String> cells = cells(READER.read(file("chi-tieu-mau.xls")).value());

    assertThat(cells).contains("Kế hoạch 1x2", "82,5% 1x1", "1.600,0 1x1", "30/06/2026 1x1");
    assertThat(cells).noneMatch(cell -> cell.contains("ẩn") || cell.contains("bí mật"));
  }

  @Test
  void readsWordsInOldFonts() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFSheet sheet = book.createSheet("a");
      cell(book, sheet.createRow(0), 0, "Chæ tieâu", "VNI-Times");
      cell(book, sheet.getRow(0), 1, "kÕ ho¹ch", ".VnTimeH");
      cell(book, sheet.createRow(1), 0, "caø pheâ", "VNI-Times");
      cell(book, sheet.getRow(1), 1, "café", "Arial");

      Reading<Document> reading = READER.read(source(book));

      assertThat(reading.value().text()).isEqualTo("Chỉ tiêu\tKẾ HOẠCH\ncà phê\tcafé\n");
      assertThat(reading.findings())
          .extracting(finding -> finding.arguments().get("charset"))
          .containsExactly("TCVN3", "VNI");
    }
  }

  @Test
  void readsTruthValuesAndErrorsAsTheyAreShown() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Row row = book.createSheet("a").createRow(0);
      row.createCell(0).setCellValue(true);
      row.createCell(1).setCellFormula("1/0");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();

      assertThat(READER.read(source(book)).value().text()).isEqualTo("TRUE\t#DIV/0!\n");
    }
  }

  @Test
  void refusesMoreCellsThanAllowed() throws IOException {
    DocumentSource source = file("chi-tieu-mau.xls");

    assertThatThrownBy(() -> XlsReader.of(new Limits(1 << 20, 1000, 10)).read(source))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("maxCells allows 10 cells, but 'chi-tieu-mau.xls'");
  }

  @Test
  void refusesABrokenFile() throws IOException {
    byte[] bytes = file("chi-tieu-mau.xls").bytes();
    DocumentSource cut = DocumentSource.of("a.xls", Arrays.copyOf(bytes, 4096));

    assertThatThrownBy(() -> READER.read(cut))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("'a.xls' must be an Excel workbook, but is broken");
  }

  @Test
  void tellsWorkbooksByTheirContent() throws IOException {
    assertThat(READER.accepts(file("chi-tieu-mau.xls"))).isTrue();
    assertThat(READER.accepts(file("chi-tieu-mau.xlsx"))).isFalse();
  }

  private static void cell(HSSFWorkbook book, Row row, int column, String text, String font) {
    HSSFFont set = book.createFont();
    set.setFontName(font);
    HSSFCellStyle style = book.createCellStyle();
    style.setFont(set);
    row.createCell(column).setCellValue(text);
    row.getCell(column).setCellStyle(style);
  }

  private static List<String> cells(Document document) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.text() + " " + cell.rowSpan() + "x" + cell.columnSpan())
        .toList();
  }

  private static DocumentSource source(HSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    return DocumentSource.of("a.xls", bytes.toByteArray());
  }

  private static DocumentSource file(String name) throws IOException {
    try (InputStream in = XlsReaderTest.class.getResourceAsStream(name)) {
      return DocumentSource.of(name, in.readAllBytes());
    }
  }
}
