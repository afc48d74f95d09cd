package vn.kehoach.io.samples;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.kehoach.document.DocumentSource;

/** Prints a script as a workbook of one sheet. */
final class SheetPrinter {

  private static final int RIGHT_COLUMN = 4;

  private final Sheet sheet;
  private final CellStyle bold;
  private int next;

  private SheetPrinter(Workbook book) {
    this.sheet = book.createSheet("Kế hoạch");
    Font font = book.createFont();
    font.setBold(true);
    this.bold = book.createCellStyle();
    this.bold.setFont(font);
  }

  static DocumentSource print(Script script) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      return print(script, book, "paper.xlsx");
    }
  }

  /** Prints in the format of Excel 97 to 2003. */
  static DocumentSource printOld(Script script) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      return print(script, book, "paper.xls");
    }
  }

  private static DocumentSource print(Script script, Workbook book, String name)
      throws IOException {
    SheetPrinter printer = new SheetPrinter(book);
    script.lines().forEach(printer::part);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return DocumentSource.of(name, out.toByteArray());
  }

  private void part(Script.Part part) {
    switch (part.sign()) {
      case '@' -> part.rows().forEach(this::columns);
      case '|' -> table(part.rows());
      case '#', '*' -> line(part.words()).setCellStyle(bold);
      default -> line(part.words());
    }
  }

  private Cell line(String words) {
    Cell cell = sheet.createRow(next++).createCell(0);
    cell.setCellValue(words);
    return cell;
  }

  private void columns(ImmutableList<String> row) {
    Row line = sheet.createRow(next++);
    line.createCell(0).setCellValue(row.get(0));
    if (row.size() > 1 && !row.get(1).isEmpty()) {
      line.createCell(RIGHT_COLUMN).setCellValue(row.get(1));
    }
  }

  private void table(ImmutableList<ImmutableList<String>> rows) {
    int top = next;
    for (ImmutableList<String> row : rows) {
      Row line = sheet.createRow(next++);
      for (int c = 0; c < row.size(); c++) {
        set(line.createCell(c), row.get(c));
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        merge(rows, r, c, top);
      }
    }
  }

  /** Numbers are kept as numbers, as clerks type them. */
  private static void set(Cell cell, String words) {
    if (words.matches("\\d{1,9}([.]\\d+)?")) {
      cell.setCellValue(Double.parseDouble(words));
    } else if (!words.isEmpty() && !words.equals("<") && !words.equals("^")) {
      cell.setCellValue(words);
    }
  }

  private void merge(ImmutableList<ImmutableList<String>> rows, int r, int c, int top) {
    String words = rows.get(r).get(c);
    if (words.equals("<") || words.equals("^")) {
      return;
    }
    int right = c;
    while (right + 1 < rows.get(r).size() && rows.get(r).get(right + 1).equals("<")) {
      right++;
    }
    int bottom = r;
    while (bottom + 1 < rows.size()
        && c < rows.get(bottom + 1).size()
        && rows.get(bottom + 1).get(c).equals("^")) {
      bottom++;
    }
    if (right > c || bottom > r) {
      sheet.addMergedRegion(new CellRangeAddress(top + r, top + bottom, c, right));
    }
  }
}
