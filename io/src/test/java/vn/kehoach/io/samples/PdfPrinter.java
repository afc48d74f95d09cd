package vn.kehoach.io.samples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.pdf.PdfPaper;

/** Prints a script as a PDF; the test is skipped where the font is missing. */
final class PdfPrinter {

  private static final float WIDTH = 450;
  private static final float FIRST = 35;

  private PdfPrinter() {}

  static DocumentSource print(Script script) throws IOException {
    try (PdfPaper paper = new PdfPaper()) {
      script.lines().forEach(part -> print(paper, part));
      return DocumentSource.of("paper.pdf", paper.bytes());
    }
  }

  private static void print(PdfPaper paper, Script.Part part) {
    switch (part.sign()) {
      case '@' -> paper.letterhead(column(part, 0), column(part, 1));
      case '|' -> paper.table(widths(part), rows(part));
      case '#' -> paper.title(part.words());
      case '*' -> paper.heading(part.words());
      case '=' -> paper.head(part.words());
      default -> paper.paragraph(part.words());
    }
  }

  private static List<String> column(Script.Part part, int column) {
    return part.rows().stream().map(row -> column < row.size() ? row.get(column) : "").toList();
  }

  private static float[] widths(Script.Part part) {
    int columns = part.rows().get(0).size();
    float[] widths = new float[columns];
    Arrays.fill(widths, (WIDTH - FIRST) / (columns - 1));
    widths[0] = FIRST;
    return widths;
  }

  /** The printer of tables knows cells that go on by null. */
  private static List<List<String>> rows(Script.Part part) {
    List<List<String>> rows = new ArrayList<>();
    for (ImmutableList<String> row : part.rows()) {
      List<@Nullable String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.equals("<") ? null : cell));
      rows.add(cells);
    }
    return rows;
  }
}
