package vn.kehoach.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;

/** Reads workbooks made for the test. */
class XlsxReaderTest {

  private static final XlsxReader READER = XlsxReader.of(Limits.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "General;74.3;74,3",
        "General;75;75",
        "0.00;1285.5;1285,50",
        "#,##0.0;1285.57;1.285,6",
        "0%;0.95;95%",
        "0.0%;0.905;90,5%",
        "#,##0 \"tỷ đồng\";12500;12.500 tỷ đồng",
        "dd/mm/yyyy;46387;31/12/2026",
        "m/d/yy;46387;31/12/2026",
        "[$-42A]dd mmmm yyyy;46387;31/12/2026",
        "mm/yyyy;46387;12/2026",
        "yyyy;46387;2026",
      })
  void printsNumbersAsExcelShowsThem(String format, double number, String shown)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      row(sheet, 0, "Chỉ tiêu", "Kế hoạch");
      Row row = row(sheet, 1, "Trồng rừng", "");
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      row.getCell(1).setCellStyle(style);
      row.getCell(1).setCellValue(number);

      assertThat(rows(read(book).value(), 0).get(1)).containsExactly("Trồng rừng", shown);
    }
  }

  @Test
  void readsDatesAndFormulasByTheirLastResult() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      row(sheet, 0, "Hạn", "Tổng");
      Row row = row(sheet, 1, "", "");
      CellStyle date = book.createCellStyle();
      date.setDataFormat((short) 14);
      row.getCell(0).setCellStyle(date);
      row.getCell(0).setCellValue(LocalDate.of(2026, 6, 30));
      row.getCell(1).setCellFormula("20+22.5");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      row(sheet, 2, "sau", "").getCell(1).setCellFormula("1+1");

      Reading<Document> reading = read(book);

      assertThat(rows(reading.value(), 0))
          .containsExactly(
              List.of("Hạn", "Tổng"), List.of("30/06/2026", "42,5"), List.of("sau", ""));
      assertThat(reading.noticed("xlsx.formula-without-value")).isTrue();
    }
  }

  @Test
  void setsTitlesAboveATableAsParagraphs() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      row(sheet, 0, "Phụ lục I");
      row(sheet, 1, "", "CHỈ TIÊU CÂY XANH");
      XSSFFont bold = book.createFont();
      bold.setBold(true);
      CellStyle style = book.createCellStyle();
      style.setFont(bold);
      sheet.getRow(1).getCell(1).setCellStyle(style);
      row(sheet, 2, "TT", "Chỉ tiêu", "2026");
      row(sheet, 3, "1", "Số cây", "300");
      row(sheet, 5, "Ghi chú: số liệu của Sở.");

      Document document = read(book).value();

      assertThat(document.blocks()).hasSize(4);
      assertThat(document.blocks().get(0).text()).isEqualTo("Phụ lục I");
      assertThat(((Block.Paragraph) document.blocks().get(1)).emphasis())
          .isEqualTo(Block.Emphasis.BOLD);
      assertThat(rows(document, 2))
          .containsExactly(List.of("TT", "Chỉ tiêu", "2026"), List.of("1", "Số cây", "300"));
      assertThat(document.blocks().get(3).text()).isEqualTo("Ghi chú: số liệu của Sở.");
    }
  }

  @Test
  void readsALetterheadColumnByColumn() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      row(sheet, 0, "UBND TỈNH SÔNG HOA", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      row(sheet, 1, "SỞ Y TẾ", "", "Độc lập - Tự do - Hạnh phúc");
      row(sheet, 2, "", "KẾ HOẠCH NĂM 2026");
      row(sheet, 3, "TT", "Nhiệm vụ", "Hạn");
      row(sheet, 4, "1", "Khám bệnh", "2026");

      Document document = read(book).value();

      assertThat(document.blocks())
          .extracting(Block::text)
          .containsExactly(
              "UBND TỈNH SÔNG HOA SỞ Y TẾ",
              "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
              "Độc lập - Tự do - Hạnh phúc",
              "KẾ HOẠCH NĂM 2026",
              "TT Nhiệm vụ Hạn 1 Khám bệnh 2026");
    }
  }

  @Test
  void turnsMergedCellsIntoSpans() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      row(sheet, 0, "TT", "Chỉ tiêu", "Kế hoạch", "");
      row(sheet, 1, "", "", "2026", "2027");
      row(sheet, 2, "1", "Số cây", "300", "400");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("B1:B2"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("C1:D1"));

      Document document = read(book).value();

      Block.Table table = (Block.Table) document.blocks().get(0);
      assertThat(table.rows().get(0).cells())
          .extracting(Block.Cell::text, Block.Cell::rowSpan, Block.Cell::columnSpan)
          .containsExactly(tuple("TT", 2, 1), tuple("Chỉ tiêu", 2, 1), tuple("Kế hoạch", 1, 2));
      assertThat(rows(document, 0).get(1)).containsExactly("2026", "2027");
    }
  }

  @Test
  void leavesOutWhatIsHiddenAndSaysSo() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Chỉ tiêu");
      row(sheet, 0, "TT", "Chỉ tiêu", "Mã", "2026");
      row(sheet, 1, "1", "Nháp", "x", "0");
      row(sheet, 2, "2", "Số cây", "y", "300");
      sheet.getRow(1).setZeroHeight(true);
      sheet.setColumnHidden(2, true);
      row(book.createSheet("Danh mục"), 0, "kín", "kín");
      book.setSheetHidden(1, true);

      Reading<Document> reading = read(book);

      assertThat(rows(reading.value(), 0))
          .containsExactly(List.of("TT", "Chỉ tiêu", "2026"), List.of("2", "Số cây", "300"));
      assertThat(reading.value().blocks()).hasSize(1);
      assertThat(reading.findings())
          .extracting(f -> f.code(), f -> f.arguments().get("found"))
          .containsExactly(
              tuple("xlsx.hidden-cells", "Chỉ tiêu"), tuple("xlsx.hidden-sheet", "Danh mục"));
    }
  }

  @Test
  void readsSeveralSheetsInOrder() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      row(book.createSheet("b"), 0, "một", "hai");
      row(book.createSheet("a"), 0, "ba", "bốn");

      assertThat(read(book).value().blocks())
          .extracting(Block::text)
          .containsExactly("một hai", "ba bốn");
    }
  }

  @Test
  void readsAWorkbookWrittenAsAStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SXSSFWorkbook book = new SXSSFWorkbook()) {
      Row row = book.createSheet().createRow(0);
      row.createCell(0).setCellValue("một");
      row.createCell(1).setCellValue("hai");
      book.write(out);
    }

    Document document = READER.read(DocumentSource.of("x.xlsx", out.toByteArray())).value();

    assertThat(rows(document, 0)).containsExactly(List.of("một", "hai"));
  }

  @Test
  void refusesMoreCellsThanTheLimitsAllow() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      for (int i = 0; i < 30; i++) {
        row(sheet, i, "a", "b");
      }
      DocumentSource source = source(book);

      assertThatThrownBy(() -> XlsxReader.of(new Limits(1 << 20, 100, 40)).read(source))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("maxCells allows 40 cells");
    }
  }

  @Test
  void refusesATableThatIsWideAndHighButEmpty() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      for (int i = 0; i < 100; i++) {
        sheet.createRow(i).createCell(0).setCellValue("a");
      }
      sheet.getRow(1).createCell(16_000).setCellValue("b");
      DocumentSource source = source(book);

      assertThatThrownBy(() -> READER.read(source))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("maxCells allows 1000000 cells");
    }
  }

  @Test
  void neverFetchesWhatAnEntityNames() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      row(book.createSheet(), 0, "một", "hai");
      String sheet =
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet xmlns="
              + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>"
              + "<c t=\"str\"><v>&e;</v></c><c t=\"str\"><v>ba</v></c></row></sheetData>"
              + "</worksheet>";
      byte[] file = replaced(source(book).bytes(), "xl/worksheets/sheet1.xml", sheet);

      String outcome;
      try {
        outcome = READER.read(DocumentSource.of("x.xlsx", file)).value().text().strip();
      } catch (IOException e) {
        outcome = "refused";
      }

      assertThat(outcome).isIn("refused", "ba");
    }
  }

  @Test
  void refusesABrokenWorkbook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      row(book.createSheet(), 0, "một", "hai");
      byte[] file = replaced(source(book).bytes(), "xl/worksheets/sheet1.xml", "<worksheet><row>");

      assertThatThrownBy(() -> READER.read(DocumentSource.of("x.xlsx", file)))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("'x.xlsx' must be an Excel workbook, but is broken");
    }
  }

  private static byte[] replaced(byte[] archive, String part, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        boolean found = entry.getName().equals(part);
        zip.write(found ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  private static Row row(XSSFSheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      Cell cell = row.createCell(i);
      if (!cells[i].isEmpty()) {
        cell.setCellValue(cells[i]);
      }
    }
    return row;
  }

  private static DocumentSource source(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return DocumentSource.of("x.xlsx", out.toByteArray());
  }

  private static Reading<Document> read(XSSFWorkbook book) throws IOException {
    DocumentSource source = source(book);
    assertThat(READER.accepts(source)).isTrue();
    return READER.read(source);
  }

  private static List<List<String>> rows(Document document, int block) {
    return ((Block.Table) document.blocks().get(block))
        .rows().stream().map(row -> row.cells().stream().map(Block.Cell::text).toList()).toList();
  }
}
