package vn.kehoach.io.samples;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.kehoach.document.DocumentSource;

/**
 * Prints a script as a Word file of the older format: paragraphs, bold words, tables. Automatic
 * numbers, merged cells, footnotes and tracked changes are left to the newer one.
 *
 * <p>The library can only change such files, so their parts are laid out here as [MS-DOC] has them,
 * no more than a reader needs.
 */
final class DocPrinter {

  private static final char CELL_END = '\u0007';
  private static final char PARAGRAPH_END = '\r';

  /** Where the cells of a table end, in twentieths of a point. */
  private static final int CELL_WIDTH = 2000;

  private static final byte[] PLAIN = {};
  private static final byte[] MIDDLE = {0x03, 0x24, 1};
  private static final byte[] IN_CELL = {0x16, 0x24, 1, 0x49, 0x66, 1, 0, 0, 0};
  private static final byte[] BOLD = {0x35, 0x08, 1};

  private final DocPages paragraphs = DocPages.ofParagraphs();
  private final DocPages letters = DocPages.ofLetters();
  private final StringBuilder text = new StringBuilder();

  static DocumentSource print(Script script) throws IOException {
    DocPrinter printer = new DocPrinter();
    script.lines().forEach(printer::part);
    printer.paragraph("", PARAGRAPH_END, PLAIN, PLAIN); // no file ends within a table
    DocParts parts = new DocParts(printer.text.toString(), printer.paragraphs, printer.letters);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(parts.main()), "WordDocument");
      files.createDocument(new ByteArrayInputStream(parts.table()), "1Table");
      files.writeFilesystem(bytes);
    }
    return DocumentSource.of("paper.doc", bytes.toByteArray());
  }

  private void part(Script.Part part) {
    switch (part.sign()) {
      case '@', '|' -> part.rows().forEach(this::row);
      case '#' -> paragraph(part.words(), PARAGRAPH_END, MIDDLE, BOLD);
      case '*' -> paragraph(part.words(), PARAGRAPH_END, PLAIN, BOLD);
      case ' ' -> paragraph(part.words(), PARAGRAPH_END, PLAIN, PLAIN);
      default ->
          throw new IllegalArgumentException(
              "sign must be one of [@, |, #, *, none], but was '" + part.sign() + "'");
    }
  }

  private void row(ImmutableList<String> cells) {
    cells.forEach(cell -> paragraph(cell, CELL_END, IN_CELL, PLAIN));
    paragraph("", CELL_END, rowEnd(cells.size()), PLAIN);
  }

  private void paragraph(String words, char end, byte[] form, byte[] face) {
    text.append(words).append(end);
    paragraphs.add(text.length(), form);
    letters.add(text.length(), face);
  }

  /** The definition of a row stands at its end: how many cells, where each ends, its borders. */
  private static byte[] rowEnd(int cells) {
    LittleBytes row = new LittleBytes();
    row.bytes(IN_CELL).bytes(new byte[] {0x17, 0x24, 1, 0x08, (byte) 0xD6});
    row.two(2 + 2 * (cells + 1) + 20 * cells).one(cells);
    for (int edge = 0; edge <= cells; edge++) {
      row.two(edge * CELL_WIDTH);
    }
    return row.bytes(new byte[20 * cells]).toArray();
  }
}
