package vn.kehoach.io.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.kehoach.document.DocumentSource;

/** Packs workbooks of one sheet from what their parts say, without a part for styles. */
final class SheetFile {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final String rows;
  private String type = "";
  private String before = "";
  private String after = "";
  private String strings = "<sst xmlns=\"" + MAIN + "\"/>";

  private SheetFile(String rows) {
    this.rows = rows;
  }

  static SheetFile of(String rows) {
    return new SheetFile(rows);
  }

  /** Returns a row, numbered from 1. */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      String place = (char) ('A' + i) + Integer.toString(number);
      row.append("<c r=\"" + place + "\" t=\"str\"><v>" + cells[i] + "</v></c>");
    }
    return row.append("</row>").toString();
  }

  /** Sets the declaration of the sheet's type. */
  SheetFile type(String declaration) {
    type = declaration;
    return this;
  }

  /** Adds elements before the rows. */
  SheetFile before(String elements) {
    before = elements;
    return this;
  }

  /** Adds elements after the rows. */
  SheetFile after(String elements) {
    after = elements;
    return this;
  }

  /** Sets the part of shared strings. */
  SheetFile strings(String part) {
    strings = part;
    return this;
  }

  DocumentSource source() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", types());
      put(zip, "_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.xml")));
      put(zip, "xl/workbook.xml", workbook());
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation("b", "worksheet", "worksheets/sheet1.xml")
                  + relation("c", "sharedStrings", "sharedStrings.xml")));
      put(zip, "xl/sharedStrings.xml", strings);
      put(
          zip,
          "xl/worksheets/sheet1.xml",
          type
              + "<worksheet xmlns=\""
              + MAIN
              + "\">"
              + before
              + "<sheetData>"
              + rows
              + "</sheetData>"
              + after
              + "</worksheet>");
    }
    return DocumentSource.of("a.xlsx", bytes.toByteArray());
  }

  private static String types() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/"
        + "vnd.openxmlformats-package.relationships+xml\"/>"
        + override("workbook", "sheet.main")
        + override("worksheets/sheet1", "worksheet")
        + override("sharedStrings", "sharedStrings")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String workbook() {
    return "<workbook xmlns=\""
        + MAIN
        + "\" xmlns:r=\""
        + REL
        + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + REL
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
