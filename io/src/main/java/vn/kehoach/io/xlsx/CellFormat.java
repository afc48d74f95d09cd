package vn.kehoach.io.xlsx;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Prints numbers as Excel shows them in Vietnam. Not safe for use by several threads. */
final class CellFormat {

  private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

  /** Longer whole numbers are shown with a power of ten. */
  private static final double MOST_DIGITS = 1e11;

  private final Map<Integer, Style> known = new HashMap<>();
  private final StylesTable styles;
  private final boolean from1904;
  private final DataFormatter formatter = new DataFormatter(VIETNAM);

  CellFormat(StylesTable styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** Returns whether cells of a style are bold. */
  boolean bold(int style) {
    return known(style).bold;
  }

  /** Returns a number as a cell of a style shows it. */
  String print(double number, int style) {
    Style found = known(style);
    if (found.general && number == Math.rint(number) && Math.abs(number) < MOST_DIGITS) {
      return Long.toString((long) number);
    }
    if (found.date && DateUtil.isValidExcelDate(number)) {
      String date = date(number, found.format);
      if (!date.isEmpty()) {
        return date;
      }
    }
    return formatter.formatRawCellContents(number, found.index, found.format, from1904).strip();
  }

  private Style known(int style) {
    return known.computeIfAbsent(style, this::read);
  }

  private Style read(int style) {
    if (style < 0 || style >= styles.getNumCellStyles()) {
      return new Style(0, "General", true, false, false);
    }
    XSSFCellStyle found = styles.getStyleAt(style);
    int index = found.getDataFormat();
    String format = found.getDataFormatString() == null ? "General" : found.getDataFormatString();
    boolean date = DateUtil.isADateFormat(index, format);
    return new Style(index, format, format.equals("General"), date, found.getFont().getBold());
  }

  /** Returns a date at the precision of its format; empty if that shows a time only. */
  private String date(double number, String format) {
    String letters = letters(format);
    LocalDateTime date = DateUtil.getLocalDateTime(number, from1904);
    if (letters.indexOf('d') >= 0) {
      return String.format(
          Locale.ROOT,
          "%02d/%02d/%04d",
          date.getDayOfMonth(),
          date.getMonthValue(),
          date.getYear());
    }
    if (letters.indexOf('y') < 0) {
      return "";
    }
    return letters.indexOf('m') >= 0
        ? String.format(Locale.ROOT, "%02d/%04d", date.getMonthValue(), date.getYear())
        : String.format(Locale.ROOT, "%04d", date.getYear());
  }

  /** Returns the letters of a format that stand for parts of a date. */
  private static String letters(String format) {
    StringBuilder letters = new StringBuilder();
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < format.length() && format.charAt(i) != ';'; i++) {
      char c = format.charAt(i);
      quoted = (c == '"') != quoted;
      bracketed = c == '[' || (bracketed && c != ']');
      if (c == '\\') {
        i++;
      } else if (!quoted && !bracketed) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /** What a style says about numbers. */
  private record Style(int index, String format, boolean general, boolean date, boolean bold) {}
}
