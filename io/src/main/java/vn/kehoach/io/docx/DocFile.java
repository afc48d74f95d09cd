package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Galley;
import vn.kehoach.io.layout.ListNumber;
import vn.kehoach.io.layout.Part;

/** Reads one file of the older format. Not safe for use by several threads. */
final class DocFile {

  private static final int BULLET = 23;

  private final Map<Integer, ListCounter> counters = new HashMap<>();

  private DocFile() {}

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    Galley galley = new Galley(source, limits);
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
      DocFile file = new DocFile();
      galley.addAll(file.parts(word.getRange()));
      galley.addAll(file.parts(word.getFootnoteRange()));
      galley.addAll(file.parts(word.getEndnoteRange()));
    } catch (RuntimeException e) {
      throw new IOException(
          "'" + source.name() + "' must be a Word file, but is broken: " + e.getMessage(), e);
    }
    return galley.document("application/msword");
  }

  private ImmutableList<Part> parts(Range range) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        parts.add(table(table));
        at += Math.max(1, table.numParagraphs());
      } else {
        part(paragraph).ifPresent(parts::add);
        at++;
      }
    }
    return parts.build();
  }

  private Optional<Part> part(Paragraph paragraph) {
    Draft words = DocWords.of(paragraph);
    if (!paragraph.isInList()) {
      return words.isBlank() ? Optional.empty() : Optional.of(new Part.Text(words));
    }
    HWPFList list = paragraph.getList();
    ImmutableList<ListLevel> levels = levels(list);
    int level = Math.min(paragraph.getLvl(), ListCounter.LEVELS - 1);
    ListLevel own = levels.get(level);
    if (own.bullet()) {
      return words.isBlank()
          ? Optional.empty()
          : Optional.of(new Part.Item(words, own.sign(), own.sign().equals("-") ? 0 : level));
    }
    String number =
        counters.computeIfAbsent(list.getLsid(), key -> new ListCounter()).next(levels, level);
    if (words.isBlank() && !paragraph.isInTable()) {
      return Optional.empty();
    }
    return Optional.of(new Part.Text(number.isEmpty() ? words : words.after(number)));
  }

  private static ImmutableList<ListLevel> levels(HWPFList list) {
    ImmutableList.Builder<ListLevel> levels = ImmutableList.builder();
    for (char level = 0; level < ListCounter.LEVELS; level++) {
      int form = list.getNumberFormat(level);
      String text = template(list.getNumberText(level));
      boolean bullet = form == BULLET;
      levels.add(
          new ListLevel(form(form), bullet, text, list.getStartAt(level), Optional.empty(), false));
    }
    return levels.build();
  }

  /** Returns a number's text with {@code %1} for the characters that stand for levels. */
  private static String template(String text) {
    StringBuilder template = new StringBuilder();
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ListCounter.LEVELS) {
        template.append('%').append((char) ('1' + c));
      } else {
        template.append(c);
      }
    }
    return template.toString();
  }

  /** Returns a form by its code ([MS-OSHARED] 2.2.1.3, MSONFC). */
  private static ListNumber form(int code) {
    return switch (code) {
      case 1 -> ListNumber.UPPER_ROMAN;
      case 2 -> ListNumber.LOWER_ROMAN;
      case 3 -> ListNumber.UPPER_LETTER;
      case 4 -> ListNumber.LOWER_LETTER;
      case 22 -> ListNumber.DECIMAL_ZERO;
      case BULLET, 255 -> ListNumber.NONE;
      default -> ListNumber.DECIMAL;
    };
  }

  private Part.Table table(Table table) {
    NavigableSet<Integer> edges = edges(table);
    List<List<Cell>> rows = new ArrayList<>();
    Map<Integer, Cell> open = new HashMap<>();
    for (int r = 0; r < table.numRows(); r++) {
      rows.add(row(table.getRow(r), edges, open));
    }
    return new Part.Table(
        rows.stream()
            .map(row -> row.stream().map(Cell::part).collect(ImmutableList.toImmutableList()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static NavigableSet<Integer> edges(Table table) {
    NavigableSet<Integer> edges = new TreeSet<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      for (int c = 0; c < row.numCells(); c++) {
        edges.add(row.getCell(c).getLeftEdge());
      }
    }
    return edges;
  }

  private List<Cell> row(TableRow row, NavigableSet<Integer> edges, Map<Integer, Cell> open) {
    List<Cell> cells = new ArrayList<>();
    for (int c = 0; c < row.numCells(); c++) {
      TableCell cell = row.getCell(c);
      int left = cell.getLeftEdge();
      int columns = Math.max(1, edges.subSet(left, true, left + cell.getWidth(), false).size());
      Cell above = open.get(left);
      boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      if (goesOn && above != null) {
        above.rows++;
      } else if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
        cells.get(cells.size() - 1).columns += columns;
      } else {
        Cell begun = new Cell(parts(cell, cell.numParagraphs()), columns);
        cells.add(begun);
        if (cell.isFirstVerticallyMerged()) {
          open.put(left, begun);
        } else {
          open.remove(left);
        }
      }
    }
    return cells;
  }

  private ImmutableList<Part> parts(Range cell, int paragraphs) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    for (int i = 0; i < paragraphs; i++) {
      part(cell.getParagraph(i)).ifPresent(parts::add);
    }
    return parts.build();
  }

  /** A cell while later rows may still go on from it. */
  private static final class Cell {

    private final ImmutableList<Part> parts;
    private int columns;
    private int rows = 1;

    Cell(ImmutableList<Part> parts, int columns) {
      this.parts = parts;
      this.columns = columns;
    }

    Part.Cell part() {
      return new Part.Cell(parts, rows, columns);
    }
  }
}
