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
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.LegacyLetters;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Galley;
import vn.kehoach.io.layout.Part;
import vn.kehoach.io.layout.Raised;

/** Reads one file of the older format. Not safe for use by several threads. */
final class DocFile {

  private final DocLists lists = new DocLists();
  private final DocNotes notes;
  private final LegacyLetters letters;
  private Draft joined = new Draft();

  private DocFile(HWPFDocument word) {
    this.notes = new DocNotes(word);
    this.letters =
        letters(
            word.getRange(),
            word.getFootnoteRange(),
            word.getEndnoteRange(),
            word.getMainTextboxRange());
  }

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    Galley galley = new Galley(source, limits);
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
      DocFile file = new DocFile(word);
      galley.addAll(file.parts(word.getRange()));
      galley.addAll(file.parts(word.getMainTextboxRange()));
      galley.addAll(file.noteParts());
      galley.notice(file.letters.findings(source));
    } catch (RuntimeException e) {
      throw new IOException(
          "'" + source.name() + "' must be a Word file, but is broken: " + e.getMessage(), e);
    }
    return galley.document("application/msword");
  }

  private static LegacyLetters letters(Range... ranges) {
    StringBuilder unknown = new StringBuilder();
    for (Range range : ranges) {
      for (int i = 0; i < range.numCharacterRuns(); i++) {
        CharacterRun run = range.getCharacterRun(i);
        if (!LegacyLetters.isLegacy(DocWords.font(run))) {
          unknown.append(run.text());
        }
      }
    }
    return LegacyLetters.of(unknown);
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
    Draft words = joined;
    joined = new Draft();
    if (DocWords.addTo(words, paragraph, notes, letters)) {
      joined = words;
      return Optional.empty();
    }
    Optional<Numbering.Marker> marker =
        lists.next(paragraph).filter(printed -> !printed.text().isEmpty());
    boolean bullet = marker.filter(Numbering.Marker::bullet).isPresent();
    boolean number = marker.isPresent() && !bullet && paragraph.isInTable();
    if (words.isBlank() && !number) {
      return Optional.empty();
    }
    return Optional.of(
        bullet
            ? new Part.Item(words, marker.get().text(), marker.get().depth())
            : new Part.Text(marker.map(m -> words.after(m.text())).orElse(words)));
  }

  /** Returns the notes referred to, each after its number. */
  private ImmutableList<Part> noteParts() {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int number = 0;
    for (Range note : notes.all()) {
      number++;
      Draft words = new Draft();
      for (int i = 0; i < note.numParagraphs(); i++) {
        words.addLines(DocWords.of(note.getParagraph(i), notes, letters));
      }
      if (!words.isBlank()) {
        parts.add(new Part.Text(words.after(Raised.of(Integer.toString(number)))));
      }
    }
    return parts.build();
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
