package vn.kehoach.io.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.layout.BlockList;
import vn.kehoach.io.layout.Letterhead;
import vn.kehoach.io.layout.Lines;
import vn.kehoach.io.layout.Lines.Line;
import vn.kehoach.io.layout.PageLines;
import vn.kehoach.io.layout.PassageBuilder;
import vn.kehoach.io.layout.Writing;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

/** Reads the lines of one text into blocks. */
final class TextLayout {

  private final String id;
  private final String text;
  private final Writing writing;
  private final ImmutableList<Line> lines;
  private final ParagraphBreaks breaks;
  private final BlockList blocks;
  private final List<Finding> findings = new ArrayList<>();
  private final boolean wrapped;
  private final PageLines pages;
  private final List<PassageBuilder> between = new ArrayList<>();
  private PassageBuilder passage;
  private int last;

  TextLayout(String id, String name, String text, Limits limits) {
    this.id = id;
    this.text = text;
    this.writing = Writing.of(text);
    this.lines = Lines.of(text);
    Wrapping wrapping = Wrapping.of(lines);
    this.breaks = new ParagraphBreaks(wrapping);
    this.wrapped = wrapping.wrapped();
    this.pages = PageLines.of(wrapping.wrapped() ? lines : ImmutableList.of());
    this.blocks = new BlockList(name, limits);
    this.passage = passage();
    findings.addAll(writing.findings(id));
  }

  ImmutableList<Block> blocks() {
    return blocks.build();
  }

  ImmutableList<Finding> findings() {
    return ImmutableList.copyOf(findings);
  }

  void read() throws IOException {
    int at = 0;
    while (at < lines.size()) {
      Line line = lines.get(at);
      if (line.is('|')) {
        at = pipes(at);
      } else if (isTabbed(line)) {
        at = tabs(at);
      } else {
        running(at);
        at++;
      }
    }
    close();
  }

  private void running(int at) throws IOException {
    Line line = lines.get(at);
    if (line.isBlank() || line.isRule()) {
      close();
      return;
    }
    if (wrapped && !passage.isEmpty() && pages.cutsAt(last, at)) {
      between.add(passage().append(line.from(), line.to()));
      return;
    }
    if (!passage.isEmpty() && breaks.begins(lines.get(last), line, passage.inEmphasis())) {
      close();
    }
    passage.gap().append(line.from(), line.to());
    last = at;
  }

  private void close() throws IOException {
    blocks.paragraph(passage);
    passage = passage();
    for (PassageBuilder furniture : between) {
      blocks.paragraph(furniture);
    }
    between.clear();
  }

  private PassageBuilder passage() {
    return new PassageBuilder(id, text, writing);
  }

  private static boolean isTabbed(Line line) {
    return line.start() < line.whole().length() && line.whole().charAt(line.start()) == '\t';
  }

  /** Reads a table whose cells stand on lines with a leading tab, an empty line after each row. */
  private int tabs(int first) throws IOException {
    close();
    List<List<PassageBuilder>> rows = new ArrayList<>();
    List<PassageBuilder> row = new ArrayList<>();
    int at = first;
    while (at < lines.size() && (isTabbed(lines.get(at)) || lines.get(at).isBlank())) {
      Line line = lines.get(at);
      if (isTabbed(line)) {
        row.add(passage().append(line.from(), line.to()));
      } else if (!row.isEmpty()) {
        rows.add(row);
        row = new ArrayList<>();
      }
      at++;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    if (rows.size() > 1 || rows.get(0).size() > 1) {
      blocks.table(rows);
    } else {
      blocks.paragraph(rows.get(0).get(0));
    }
    return at;
  }

  /** Reads a region of cells between lines that hold a pipe. */
  private int pipes(int first) throws IOException {
    close();
    PipeRegion region = PipeRegion.at(lines, first);
    List<List<Line>> cells = region.cells();
    List<String> words = cells.stream().map(PipeRegion::words).toList();
    PipeTable table = PipeTable.of(region.gaps(), words);
    if (Letterhead.is(words) || table.rows().size() < 2 || table.columns() < 2) {
      for (List<Line> cell : cells) {
        Letterhead.add(cell, id, writing, blocks);
      }
      return region.end();
    }
    int block = blocks.next();
    List<List<PassageBuilder>> rows = new ArrayList<>();
    for (List<Integer> row : table.rows()) {
      List<PassageBuilder> built = new ArrayList<>();
      for (int cell : row) {
        built.add(cell < 0 ? passage() : cell(cells.get(cell)));
      }
      rows.add(built);
    }
    blocks.table(rows);
    if (!table.regular()) {
      irregular(table, block, lines.get(first).from());
    }
    return region.end();
  }

  private PassageBuilder cell(List<Line> lines) {
    PassageBuilder cell = passage();
    for (Line line : lines) {
      cell.gap().append(line.from(), line.to());
    }
    return cell;
  }

  private void irregular(PipeTable table, int block, int offset) {
    ImmutableMap<String, String> arguments =
        ImmutableMap.of(
            "columns", Integer.toString(table.columns()),
            "rows", Integer.toString(table.rows().size()),
            "odd", Integer.toString(table.odd()));
    findings.add(noticed("table.irregular", Severity.WARNING, offset, offset, arguments, block));
  }

  private Finding noticed(
      String code,
      Severity severity,
      int start,
      int end,
      ImmutableMap<String, String> arguments,
      int block) {
    return Finding.of(code, severity, Place.of(new SourceSpan(id, block, start, end)), arguments);
  }
}
