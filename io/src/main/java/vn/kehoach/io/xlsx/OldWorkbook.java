package vn.kehoach.io.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.SAXException;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.text.Spaces;

/** Reads one workbook of the older format. Not safe for use by several threads. */
final class OldWorkbook {

  private static final String MEDIA_TYPE = "application/vnd.ms-excel";
  private static final int COLUMNS = SpreadsheetVersion.EXCEL97.getMaxColumns();

  private final HSSFWorkbook workbook;
  private final OpenBook book;
  private final CellFormat format;

  private OldWorkbook(HSSFWorkbook workbook, OpenBook book) {
    this.workbook = workbook;
    this.book = book;
    boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    this.format = new CellFormat(this::style, from1904);
  }

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    OpenBook book = new OpenBook(source, limits);
    try (InputStream in = new ByteArrayInputStream(source.bytes());
        HSSFWorkbook workbook = new HSSFWorkbook(in)) {
      new OldWorkbook(workbook, book).read();
    } catch (SAXException e) {
      throw e.getException() instanceof IOException limit ? limit : book.broken(e);
    } catch (RuntimeException e) {
      throw book.broken(e); // the library's own kinds have no parent in common
    }
    return book.document(MEDIA_TYPE);
  }

  private void read() throws IOException, SAXException {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      String name = workbook.getSheetName(i);
      if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
        book.hidden(name);
      } else {
        Sheet sheet = new Sheet(name);
        read(workbook.getSheetAt(i), sheet);
        book.add(sheet);
      }
    }
  }

  private void read(HSSFSheet from, Sheet sheet) throws SAXException {
    for (int column = 0; column < COLUMNS; column++) {
      if (from.isColumnHidden(column)) {
        sheet.hideColumns(column, column);
      }
    }
    for (CellRangeAddress range : from.getMergedRegions()) {
      book.count().cell();
      sheet.merge(
          new Merged(
              range.getFirstRow(),
              range.getFirstColumn(),
              range.getLastRow(),
              range.getLastColumn()));
    }
    for (Row row : from) {
      if (row.getZeroHeight()) {
        sheet.hideRow(row.getRowNum());
      }
      for (org.apache.poi.ss.usermodel.Cell cell : row) {
        read((HSSFCell) cell, sheet);
      }
    }
  }

  private void read(HSSFCell cell, Sheet sheet) throws SAXException {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    String text = text(cell, formula ? cell.getCachedFormulaResultType() : cell.getCellType());
    if (!Spaces.isBlank(text)) {
      book.count().cell();
      int style = cell.getCellStyle().getIndex();
      sheet.put(
          cell.getRowIndex(),
          cell.getColumnIndex(),
          new Cell(text, format.bold(style), format.font(style)));
    }
  }

  private String text(HSSFCell cell, CellType type) {
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC -> format.print(cell.getNumericCellValue(), cell.getCellStyle().getIndex());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      default -> "";
    };
  }

  private CellFormat.Style style(int index) {
    if (index < 0 || index >= workbook.getNumCellStyles()) {
      return CellFormat.Style.USUAL;
    }
    HSSFCellStyle style = workbook.getCellStyleAt(index);
    var font = workbook.getFontAt(style.getFontIndex());
    String written = style.getDataFormatString() == null ? "General" : style.getDataFormatString();
    String name = font.getFontName() == null ? "" : font.getFontName();
    return new CellFormat.Style(style.getDataFormat(), written, font.getBold(), name);
  }
}
