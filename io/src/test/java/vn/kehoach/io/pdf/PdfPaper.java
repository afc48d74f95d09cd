package vn.kehoach.io.pdf;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.kehoach.document.Block;

/** Prints papers as PDF with a font of this machine; tests are skipped where it is missing. */
public final class PdfPaper implements AutoCloseable {

  private static final float LEFT = 85;
  private static final float RIGHT = 538;
  private static final float TOP = 770;
  private static final float BOTTOM = 70;
  private static final float SIZE = 11;
  private static final float PITCH = 15;
  private static final float INDENT = 28;
  private static final float PAD = 3;

  private final PDDocument document = new PDDocument();
  private final PDFont plain;
  private final PDFont bold;
  private PDPageContentStream page;
  private float y;
  private int pages;
  private String head = "";

  public PdfPaper() {
    plain = font("DejaVuSans");
    bold = font("DejaVuSans-Bold");
    newPage();
  }

  private PDFont font(String name) {
    FontMapping<TrueTypeFont> found = FontMappers.instance().getTrueTypeFont(name, null);
    boolean there = found != null && !found.isFallback() && found.getFont() != null;
    assumeTrue(there, "the font " + name + " (Debian: fonts-dejavu-core) is not installed");
    try {
      return PDType0Font.load(document, found.getFont(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a line to be printed at the head of every page that follows. */
  public PdfPaper head(String words) {
    head = words;
    return this;
  }

  public void newPage() {
    try {
      if (page != null) {
        page.close();
      }
      PDPage next = new PDPage(PDRectangle.A4);
      document.addPage(next);
      page = new PDPageContentStream(document, next);
      pages++;
      y = TOP;
      if (pages > 1) {
        show(plain, Integer.toString(pages), 306, 805);
      }
      if (!head.isEmpty()) {
        show(plain, head, LEFT, 790);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public PdfPaper letterhead(List<String> left, List<String> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      y -= PITCH;
      centred(i < left.size() ? left.get(i) : "", 165);
      centred(i < right.size() ? right.get(i) : "", 415);
    }
    y -= 2 * PITCH;
    return this;
  }

  public PdfPaper title(String words) {
    for (String line : wrap(words, bold, RIGHT - LEFT - 60)) {
      y -= PITCH;
      show(bold, line, (LEFT + RIGHT - width(bold, line)) / 2, y);
    }
    y -= PITCH / 2;
    return this;
  }

  private void centred(String words, float middle) {
    show(bold, words, middle - width(bold, words) / 2, y);
  }

  public PdfPaper paragraph(String words) {
    return paragraph(words, plain);
  }

  public PdfPaper heading(String words) {
    return paragraph(words, bold);
  }

  private PdfPaper paragraph(String words, PDFont font) {
    float indent = INDENT;
    for (String line : wrap(words, font, RIGHT - LEFT - INDENT, RIGHT - LEFT)) {
      if (y - PITCH < BOTTOM) {
        newPage();
      }
      y -= PITCH;
      show(font, line, LEFT + indent, y);
      indent = 0;
    }
    y -= 4;
    return this;
  }

  /** Prints a table with rulings; a cell reads {@code null} where the one before it goes on. */
  public PdfPaper table(float[] widths, List<List<String>> rows) {
    for (List<String> row : rows) {
      List<List<String>> cells = new ArrayList<>();
      int lines = 1;
      for (int c = 0; c < widths.length; c++) {
        String words = c < row.size() && row.get(c) != null ? row.get(c) : "";
        cells.add(wrap(words, plain, span(row, c, widths) - 2 * PAD));
        lines = Math.max(lines, cells.get(c).size());
      }
      float height = lines * PITCH + 2 * PAD;
      if (y - height < BOTTOM) {
        newPage();
      }
      row(widths, row, cells, height);
      y -= height;
    }
    y -= PITCH;
    return this;
  }

  private static float span(List<String> row, int column, float[] widths) {
    float width = widths[column];
    for (int c = column + 1; c < widths.length && c < row.size() && row.get(c) == null; c++) {
      width += widths[c];
    }
    return width;
  }

  private void row(float[] widths, List<String> row, List<List<String>> cells, float height) {
    float x = LEFT;
    for (int c = 0; c < widths.length; c++) {
      if (c >= row.size() || row.get(c) != null) {
        box(x, y - height, span(row, c, widths), height);
        float at = y;
        for (String line : cells.get(c)) {
          at -= PITCH;
          show(plain, line, x + PAD, at);
        }
      }
      x += widths[c];
    }
  }

  private void box(float x, float bottom, float width, float height) {
    try {
      page.addRect(x, bottom, width, height);
      page.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Prints all blocks of a document. */
  PdfPaper blocks(List<Block> blocks) {
    for (Block block : blocks) {
      block.fold(
          heading -> heading(heading.text()),
          words ->
              words.emphasis() == Block.Emphasis.BOLD
                  ? heading(words.text())
                  : paragraph(words.text()),
          item -> paragraph(item.marker() + " " + item.text()),
          table -> table(widths(table), rows(table)));
    }
    return this;
  }

  private static List<List<String>> rows(Block.Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Block.Cell::text).toList())
        .toList();
  }

  private static float[] widths(Block.Table table) {
    int columns = table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    float[] widths = new float[columns];
    float rest = RIGHT - LEFT - 40;
    widths[0] = columns > 2 ? 40 : rest / 2;
    for (int c = 1; c < columns; c++) {
      widths[c] = c == 1 && columns > 2 ? rest * 0.4f : rest * 0.6f / (columns - 2);
    }
    return widths;
  }

  private static List<String> wrap(String words, PDFont font, float width) {
    return wrap(words, font, width, width);
  }

  private static List<String> wrap(String words, PDFont font, float first, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      float most = lines.isEmpty() ? first : width;
      if (line.length() > 0 && width(font, line + " " + word) > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static float width(PDFont font, String words) {
    try {
      return font.getStringWidth(words) * SIZE / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void show(PDFont font, String words, float x, float baseline) {
    try {
      page.beginText();
      page.setFont(font, SIZE);
      page.newLineAtOffset(x, baseline);
      page.showText(words);
      page.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() throws IOException {
    page.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
