package vn.kehoach.io.xlsx;

import java.io.StringReader;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.kehoach.text.Spaces;

/** Reads the cells of a sheet as they stream by. */
final class SheetHandler extends DefaultHandler {

  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

  private final Sheet sheet;
  private final SharedStrings strings;
  private final CellFormat format;
  private final CellCount count;
  private final StringBuilder value = new StringBuilder();
  private boolean inValue;
  private boolean inPhonetic;
  private int row = -1;
  private int column = -1;
  private int style;
  private String type = "";
  private boolean formula;

  SheetHandler(Sheet sheet, SharedStrings strings, CellFormat format, CellCount count) {
    this.sheet = sheet;
    this.strings = strings;
    this.format = format;
    this.count = count;
  }

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader("")); // nothing outside the file is read
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "col" -> columns(attributes);
      case "row" -> row(attributes);
      case "c" -> cell(attributes);
      case "v", "t" -> inValue = !inPhonetic;
      case "rPh" -> inPhonetic = true;
      case "f" -> formula = true;
      case "mergeCell" -> merge(attributes);
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inValue) {
      value.append(characters, start, length);
    }
  }

  private void columns(Attributes attributes) {
    if (isTrue(attributes, "hidden")) {
      int from = number(attributes, "min", 1) - 1;
      int to = Math.min(number(attributes, "max", 1), MOST_COLUMNS) - 1;
      if (from >= 0 && to >= from) {
        sheet.hideColumns(from, to);
      }
    }
  }

  private void row(Attributes attributes) throws SAXException {
    row = number(attributes, "r", row + 2) - 1;
    column = -1;
    if (row < 0 || row >= MOST_ROWS) {
      throw new SAXException("row must be from 1 to " + MOST_ROWS + ", but was " + (row + 1));
    }
    if (isTrue(attributes, "hidden")) {
      sheet.hideRow(row);
    }
  }

  private void cell(Attributes attributes) throws SAXException {
    String place = attributes.getValue("r");
    column = place == null ? column + 1 : new CellReference(place).getCol();
    if (column < 0 || column >= MOST_COLUMNS) {
      throw new SAXException("cell must stand in a column, but was " + place);
    }
    style = number(attributes, "s", 0);
    String given = attributes.getValue("t");
    type = given == null ? "n" : given;
    value.setLength(0);
    formula = false;
  }

  private void endCell() throws SAXException {
    String text = value.length() == 0 ? "" : text(value.toString());
    if (formula && value.length() == 0) {
      sheet.unanswered();
    }
    if (!Spaces.isBlank(text)) {
      count.cell();
      sheet.put(row, column, new Cell(text, format.bold(style), format.font(style)));
    }
  }

  private String text(String raw) {
    return switch (type) {
      case "s" -> shared(raw);
      case "n" -> printed(raw);
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      default -> raw;
    };
  }

  private String shared(String raw) {
    try {
      int index = Integer.parseInt(raw.strip());
      boolean known = index >= 0 && index < strings.getUniqueCount();
      return known ? strings.getItemAt(index).getString() : raw;
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private String printed(String raw) {
    try {
      return format.print(Double.parseDouble(raw.strip()), style);
    } catch (NumberFormatException e) {
      return raw;
    }
  }

  private void merge(Attributes attributes) throws SAXException {
    String range = attributes.getValue("ref");
    if (range != null) {
      count.cell();
      Merged.parse(range).ifPresent(sheet::merge);
    }
  }

  private static boolean isTrue(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return "1".equals(value) || "true".equals(value);
  }

  private static int number(Attributes attributes, String name, int otherwise) {
    String value = attributes.getValue(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
