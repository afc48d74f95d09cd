package vn.kehoach.examples.benchmark;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;

/** Prints the blocks of a paper as a PDF with a text layer, tables with rulings. */
final class PdfPrinter {

  /** The library brings it along. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float LEFT = 85;
  private static final float WIDTH = 453;
  private static final float TOP = 770;
  private static final float BOTTOM = 70;
  private static final float SIZE = 11;
  private static final float PITCH = 15;
  private static final float INDENT = 28;
  private static final float PAD = 3;

  private final PDDocument file;
  private final PDFont font;
  private PDPageContentStream page;
  private float y = TOP;

  private PdfPrinter(PDDocument file, PDFont font) throws IOException {
    this.file = file;
    this.font = font;
    this.page = newPage(file);
  }

  static DocumentSource print(Document paper) throws IOException {
    try (PDDocument file = new PDDocument();
        InputStream type = PdfPrinter.class.getResourceAsStream(FONT)) {
      PDFont font = PDType0Font.load(file, Objects.requireNonNull(type, FONT), true);
      PdfPrinter printer = new PdfPrinter(file, font);
      for (Block block : paper.blocks()) {
        printer.block(block);
      }
      printer.page.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return DocumentSource.of("paper.pdf", out.toByteArray());
    }
  }

  private static PDPageContentStream newPage(PDDocument file) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    file.addPage(page);
    return new PDPageContentStream(file, page);
  }

  private void block(Block block) throws IOException {
    if (block instanceof Block.Table table) {
      table(table.rows());
    } else if (block instanceof Block.ListItem item) {
      paragraph(item.marker() + " " + item.text());
    } else {
      paragraph(block.text());
    }
  }

  private void paragraph(String words) throws IOException {
    float indent = INDENT;
    for (String line : wrapped(words, WIDTH - INDENT)) {
      room(PITCH);
      y -= PITCH;
      show(line, LEFT + indent, y);
      indent = 0;
    }
    y -= PITCH / 3;
  }

  private void table(List<Block.Row> rows) throws IOException {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    for (Block.Row row : rows) {
      row(row.cells(), WIDTH / columns);
    }
    y -= PITCH;
  }

  private void row(List<Block.Cell> row, float width) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int lines = 1;
    for (Block.Cell cell : row) {
      cells.add(wrapped(cell.text(), width - 2 * PAD));
      lines = Math.max(lines, cells.get(cells.size() - 1).size());
    }
    float height = lines * PITCH + 2 * PAD;
    room(height);
    for (int c = 0; c < cells.size(); c++) {
      cell(cells.get(c), LEFT + c * width, width, height);
    }
    y -= height;
  }

  private void cell(List<String> lines, float left, float width, float height) throws IOException {
    page.addRect(left, y - height, width, height);
    page.stroke();
    for (int i = 0; i < lines.size(); i++) {
      show(lines.get(i), left + PAD, y - (i + 1) * PITCH);
    }
  }

  /** Goes on to a new page unless so much fits on this one. */
  private void room(float height) throws IOException {
    if (y - height < BOTTOM) {
      page.close();
      page = newPage(file);
      y = TOP;
    }
  }

  private List<String> wrapped(String words, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(words)) {
      if (line.length() > 0 && font.getStringWidth(line + " " + word) * SIZE / 1000 > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void show(String words, float x, float baseline) throws IOException {
    page.beginText();
    page.setFont(font, SIZE);
    page.newLineAtOffset(x, baseline);
    page.showText(words);
    page.endText();
  }
}
