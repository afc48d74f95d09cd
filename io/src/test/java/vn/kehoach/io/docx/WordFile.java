package vn.kehoach.io.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.kehoach.document.DocumentSource;

/** Packs Word files from what their parts say. */
public final class WordFile {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private WordFile() {}

  public static WordFile of(String body) {
    return raw("<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
  }

  static WordFile raw(String document) {
    WordFile file = new WordFile();
    file.parts.put("word/document.xml", HEAD + document);
    return file;
  }

  public WordFile with(String kind, String content) {
    parts.put("word/" + kind + ".xml", HEAD + content.replaceFirst(">", " " + W + ">"));
    relations.append(relation(kind, REL + kind, kind + ".xml"));
    return this;
  }

  /** Adds a part as it is, or puts it in place of the usual one. */
  WordFile withPart(String path, String content) {
    parts.put(path, content);
    return this;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  public DocumentSource source() throws IOException {
    return source(Deflater.DEFAULT_COMPRESSION);
  }

  /** Returns the file, packed as tightly as a level of the deflater says. */
  DocumentSource source(int level) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(level);
      parts.putIfAbsent(
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/"
              + "vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
      parts.putIfAbsent(
          "_rels/.rels", relations(relation("a", REL + "officeDocument", "word/document.xml")));
      parts.putIfAbsent("word/_rels/document.xml.rels", relations(relations.toString()));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    }
    return DocumentSource.of("a.docx", bytes.toByteArray());
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Returns a paragraph. */
  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** Returns a paragraph of a list. */
  public static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr>"
        + r(text)
        + "</w:p>";
  }

  /** Returns a run. */
  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** Returns a cell. */
  public static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  /** Returns a level of a numbering. */
  public static String lvl(int level, String form, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + form
        + "\"/>"
        + more
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }
}
