package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.bytes.TextDecoder;
import vn.kehoach.io.layout.Part.Cell;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.text.MisreadText;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.UnicodeForm;

/**
 * Lays out the text of a paper whose format has none of its own (a web page, a Word file), and the
 * blocks that point into it.
 *
 * <p>Lines end with a line feed, cells of a table are parted by tabs. Not safe for use by several
 * threads.
 */
public final class Galley {

  private final DocumentSource source;
  private final Limits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<Setting> settings = new ArrayList<>();
  private final List<Finding> noticed = new ArrayList<>();
  private boolean composed = true;
  private int lookAlikes;
  private long cells;

  /**
   * Begins an empty document.
   *
   * @param source the content read
   * @param limits how much is accepted
   */
  public Galley(DocumentSource source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /**
   * Adds parts in reading order.
   *
   * @param parts the parts
   * @throws IOException if there are too many blocks or cells
   */
  public void addAll(List<Part> parts) throws IOException {
    for (Part part : parts) {
      add(part);
    }
  }

  /**
   * Adds what the reader noticed.
   *
   * @param findings the findings, which come before those of the layout
   */
  public void notice(List<Finding> findings) {
    noticed.addAll(findings);
  }

  private void add(Part part) throws IOException {
    if (part instanceof Part.Text paragraph) {
      for (List<Draft.Line> lines : LineGroups.of(paragraph.words().lines())) {
        Placed placed = place(lines);
        set((blocks, whole) -> blocks.paragraph(placed.on(whole)));
      }
      noteForm(paragraph.words());
    } else if (part instanceof Part.Heading heading) {
      Placed placed = place(heading.words().lines());
      set((blocks, whole) -> blocks.heading(placed.on(whole), heading.level()));
      noteForm(heading.words());
    } else if (part instanceof Part.Item item) {
      item(item);
    } else if (part instanceof Part.Table table) {
      table(table);
    }
  }

  private void item(Part.Item item) throws IOException {
    ImmutableList<Draft.Line> lines = item.words().lines();
    if (lines.isEmpty()) {
      return;
    }
    noteForm(item.words());
    if (LineStart.of(lines.get(0).text()).kind() != LineStart.Kind.RUNNING) {
      add(new Part.Text(item.words()));
      return;
    }
    text.append(item.marker()).append(' ');
    List<ImmutableList<Draft.Line>> groups = LineGroups.of(lines);
    Placed first = place(groups.get(0));
    set((blocks, whole) -> blocks.listItem(first.on(whole), item.marker(), item.depth()));
    for (List<Draft.Line> group : groups.subList(1, groups.size())) {
      Placed placed = place(group);
      set((blocks, whole) -> blocks.paragraph(placed.on(whole)));
    }
  }

  private void table(Part.Table table) throws IOException {
    TableUse use = TableUse.of(table);
    if (use == TableUse.DATA) {
      data(table);
      return;
    }
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        if (use == TableUse.LETTERHEAD) {
          letterhead(cell);
        } else {
          addAll(cell.parts());
        }
      }
    }
  }

  private void letterhead(Cell cell) throws IOException {
    Draft words = TableUse.words(cell);
    noteForm(words);
    for (List<Draft.Line> lines : LineGroups.ofLetterhead(words.lines())) {
      Placed placed = place(lines);
      set((blocks, whole) -> blocks.paragraph(placed.on(whole)));
    }
  }

  private void data(Part.Table table) throws IOException {
    List<List<PlacedCell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<PlacedCell> line = new ArrayList<>();
      for (Cell cell : row) {
        cells += (long) cell.rowSpan() * cell.columnSpan();
        limits.checkCells(source.name(), cells);
        if (!line.isEmpty()) {
          text.append('\t');
        }
        Draft words = TableUse.words(cell);
        noteForm(words);
        line.add(new PlacedCell(place(words.lines()), cell.rowSpan(), cell.columnSpan()));
        trimLineFeed();
      }
      text.append('\n');
      rows.add(line);
    }
    set((blocks, whole) -> blocks.grid(onto(rows, whole)));
  }

  private static List<List<BlockList.Spanned>> onto(List<List<PlacedCell>> rows, Whole whole) {
    List<List<BlockList.Spanned>> built = new ArrayList<>();
    for (List<PlacedCell> row : rows) {
      List<BlockList.Spanned> line = new ArrayList<>();
      for (PlacedCell cell : row) {
        PassageBuilder words = cell.placed().on(whole);
        line.add(new BlockList.Spanned(words, cell.rowSpan(), cell.columnSpan()));
      }
      built.add(line);
    }
    return built;
  }

  private void trimLineFeed() {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\n') {
      text.setLength(last);
    }
  }

  private void noteForm(Draft words) {
    composed = composed && words.isComposed();
    lookAlikes += words.lookAlikes();
  }

  private void set(Setting setting) throws IOException {
    limits.checkBlocks(source.name(), settings.size() + 1L);
    settings.add(setting);
  }

  /** Appends lines to the text, a line feed after each. */
  private Placed place(List<Draft.Line> lines) {
    ImmutableList.Builder<PlacedRun> runs = ImmutableList.builder();
    for (Draft.Line line : lines) {
      boolean first = true;
      for (Draft.Run run : line.runs()) {
        int start = text.length();
        text.append(run.text());
        runs.add(new PlacedRun(start, text.length(), run.bold(), run.italic(), first));
        first = false;
      }
      text.append('\n');
    }
    return new Placed(runs.build());
  }

  /**
   * Returns the document.
   *
   * @param mediaType the format, such as {@code text/html}
   * @return the document with what was noticed
   * @throws IOException if there are too many blocks or cells
   */
  public Reading<Document> document(String mediaType) throws IOException {
    lookAlikes += UnicodeForm.countLookAlikes(text.toString());
    MisreadText scanned = MisreadText.ofPaper(UnicodeForm.mendLookAlikes(text.toString()));
    TextDecoder.misread(source, scanned.misreadings()).ifPresent(noticed::add);
    String laidOut = scanned.text();
    Writing writing = Writing.of(laidOut).withMarks(false);
    Whole whole = new Whole(source.id(), laidOut, writing);
    BlockList blocks = new BlockList(source.name(), limits);
    for (Setting setting : settings) {
      setting.into(blocks, whole);
    }
    Document document =
        Document.builder()
            .id(source.id())
            .name(source.name())
            .mediaType(mediaType)
            .text(laidOut)
            .blocks(blocks.build())
            .build();
    return Reading.of(document, findings(laidOut, writing));
  }

  private ImmutableList<Finding> findings(String laidOut, Writing writing) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.addAll(noticed);
    ImmutableMap<String, String> name = ImmutableMap.of("name", source.name());
    if (!composed) {
      findings.add(noticed("text.not-nfc", Severity.INFO, name));
    }
    if (lookAlikes > 0) {
      findings.add(TextDecoder.lookAlikes(source, lookAlikes));
    }
    if (Spaces.isBlank(laidOut)) {
      findings.add(noticed("reading.empty", Severity.ERROR, name));
    }
    ControlCharacters.finding(source.id(), laidOut).ifPresent(findings::add);
    findings.addAll(writing.findings(source.id()));
    return findings.build();
  }

  private Finding noticed(String code, Severity severity, ImmutableMap<String, String> arguments) {
    Place whole = Place.of(new SourceSpan(source.id(), -1, 0, 0));
    return Finding.of(code, severity, whole, arguments);
  }

  /** What is done to the list of blocks when the whole text is known. */
  private interface Setting {
    void into(BlockList blocks, Whole whole) throws IOException;
  }

  /** The finished text. */
  private record Whole(String id, String text, Writing writing) {}

  /** A run in the text. */
  private record PlacedRun(int start, int end, boolean bold, boolean italic, boolean newLine) {}

  /** A passage in the text. */
  private record Placed(ImmutableList<PlacedRun> runs) {

    PassageBuilder on(Whole whole) {
      PassageBuilder passage = new PassageBuilder(whole.id(), whole.text(), whole.writing());
      for (PlacedRun run : runs) {
        if (run.newLine()) {
          passage.gap();
        }
        passage.emphasise(run.bold(), run.italic());
        passage.append(run.start(), run.end());
      }
      return passage;
    }
  }

  private record PlacedCell(Placed placed, int rowSpan, int columnSpan) {}
}
