package vn.kehoach.io.xlsx;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Prints numbers as Excel shows them in Vietnam. Not safe for use by several threads. */
final class CellFormat {

  private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

  /** Longer whole numbers are shown with a power of ten. */
  private static final double MOST_DIGITS = 1e11;

  private final Map<Integer, Style> known = new HashMap<>();
  private final IntFunction<Style> styles;
  private final boolean from1904;
  private final DataFormatter formatter = new DataFormatter(VIETNAM);

  /**
   * Begins with the styles of a workbook.
   *
   * @param styles from a style's number to what it says; {@link Style#USUAL} if there is none
   * @param from1904 whether days are counted from 1904
   */
  CellFormat(IntFunction<Style> styles, boolean from1904) {
    this.styles = styles;
    this.from1904 = from1904;
  }

  /** Returns whether cells of a style are bold. */
  boolean bold(int style) {
    return known(style).bold;
  }

  /** Returns the name of the font of cells of a style. */
  String font(int style) {
    return known(style).font;
  }

  /** Returns a number as a cell of a style shows it. */
  String print(double number, int style) {
    Style found = known(style);
    if (found.isGeneral() && number == Math.rint(number) && Math.abs(number) < MOST_DIGITS) {
      return Long.toString((long) number);
    }
    if (found.isDate() && DateUtil.isValidExcelDate(number)) {
      String date = date(number, found.format);
      if (!date.isEmpty()) {
        return date;
      }
    }
    return formatter.formatRawCellContents(number, found.index, found.format, from1904).strip();
  }

  private Style known(int style) {
    return known.computeIfAbsent(style, styles::apply);
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

  /**
   * What a style says.
   *
   * @param index the number of its format
   * @param format its format, such as {@code #,##0.0}
   * @param bold whether it is bold
   * @param font the name of its font
   */
  record Style(int index, String format, boolean bold, String font) {

    static final Style USUAL = new Style(0, "General", false, "");

    boolean isGeneral() {
      return format.equals("General");
    }

    boolean isDate() {
      return DateUtil.isADateFormat(index, format);
    }
  }
}
