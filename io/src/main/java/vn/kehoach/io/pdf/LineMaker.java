package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.kehoach.io.layout.Raised;

/** Makes lines of characters that stand in one column or cell. */
final class LineMaker {

  /** A wider gap between characters, in sizes of the type, is a space. */
  private static final double SPACE_GAP = 0.16;

  /** Baselines within this much, in sizes of the type, are of one line. */
  private static final double SAME_LINE = 0.42;

  private final int page;
  private final double columnGap;

  private LineMaker(int page, double columnGap) {
    this.page = page;
    this.columnGap = columnGap;
  }

  /** Returns the lines from top to bottom, each with its parts from left to right. */
  static List<List<TextLine>> inColumns(int page, List<Glyph> glyphs) {
    return new LineMaker(page, Chunk.COLUMN_GAP).lines(glyphs);
  }

  /** Returns the lines from top to bottom, each in one. */
  static List<TextLine> whole(int page, List<Glyph> glyphs) {
    return new LineMaker(page, Double.MAX_VALUE)
        .lines(glyphs).stream().map(parts -> parts.get(0)).toList();
  }

  private List<List<TextLine>> lines(List<Glyph> glyphs) {
    List<Chunk> chunks = chunks(glyphs);
    chunks.sort(Comparator.comparingDouble(Chunk::baseline));
    List<List<TextLine>> lines = new ArrayList<>();
    int first = 0;
    while (first < chunks.size()) {
      int end = first + 1;
      double size = chunks.get(first).size();
      while (end < chunks.size() && isSameLine(chunks, first, end, size)) {
        size = Math.max(size, chunks.get(end).size());
        end++;
      }
      lines.add(parts(chunks.subList(first, end), size));
      first = end;
    }
    return lines;
  }

  private static boolean isSameLine(List<Chunk> chunks, int first, int next, double size) {
    double apart = chunks.get(next).baseline() - chunks.get(first).baseline();
    return apart <= SAME_LINE * Math.max(size, chunks.get(next).size());
  }

  private static List<Chunk> chunks(List<Glyph> glyphs) {
    List<Chunk> chunks = new ArrayList<>();
    Chunk open = null;
    for (Glyph glyph : Overprint.remove(glyphs)) {
      if (open != null && open.takes(glyph)) {
        open.add(glyph);
      } else {
        open = new Chunk(glyph);
        chunks.add(open);
      }
    }
    chunks.removeIf(Chunk::isBlank);
    return chunks;
  }

  private List<TextLine> parts(List<Chunk> line, double size) {
    List<Chunk> sorted = new ArrayList<>(line);
    sorted.sort(Comparator.comparingDouble(Chunk::left));
    double baseline = baseline(line, size);
    List<TextLine> parts = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean ends = i == sorted.size();
      if (ends || sorted.get(i).left() - right(sorted, first, i) > columnGap * size) {
        parts.add(part(sorted.subList(first, i), baseline, size));
        first = i;
      }
    }
    return parts;
  }

  private static double right(List<Chunk> chunks, int from, int to) {
    return IntStream.range(from, to).mapToDouble(i -> chunks.get(i).right()).max().orElse(0);
  }

  /** Returns the baseline of the largest type. */
  private static double baseline(List<Chunk> line, double size) {
    return line.stream()
        .filter(chunk -> chunk.size() > 0.9 * size)
        .mapToDouble(Chunk::baseline)
        .max()
        .orElse(line.get(0).baseline());
  }

  private TextLine part(List<Chunk> chunks, double baseline, double size) {
    Words words = new Words(baseline, size);
    chunks.forEach(chunk -> chunk.glyphs().forEach(words::add));
    ImmutableList<TextLine.Run> runs = words.runs();
    double left = chunks.get(0).firstVisible();
    return new TextLine(
        page, left, words.wordRight, words.right, baseline, size, runs, TextLine.textOf(runs));
  }

  /** Puts the characters of a line together. */
  private static final class Words {

    private final ImmutableList.Builder<TextLine.Run> runs = ImmutableList.builder();
    private final StringBuilder text = new StringBuilder();
    private final double baseline;
    private final double size;
    private boolean bold;
    private boolean italic;
    private boolean blankBefore = true;
    private boolean firstWord = true;
    private double wordRight;
    private double right = Double.NEGATIVE_INFINITY;

    Words(double baseline, double size) {
      this.baseline = baseline;
      this.size = size;
    }

    void add(Glyph glyph) {
      if (glyph.isBlank()) {
        space();
        return;
      }
      boolean gap = glyph.x() - right > SPACE_GAP * glyph.size();
      if (gap && !glyph.isMark()) {
        space();
      }
      if (glyph.bold() != bold || glyph.italic() != italic) {
        end();
        bold = glyph.bold();
        italic = glyph.italic();
      }
      text.append(isRaised(glyph) ? Raised.of(glyph.text()) : glyph.text());
      blankBefore = false;
      right = Math.max(right, glyph.right());
      wordRight = firstWord ? right : wordRight;
    }

    private void space() {
      if (!blankBefore) {
        firstWord = false;
        text.append(' ');
        blankBefore = true;
      }
    }

    private boolean isRaised(Glyph glyph) {
      boolean small = glyph.size() < 0.8 * size;
      return small
          && baseline - glyph.y() > 0.15 * size
          && Character.isDigit(glyph.text().charAt(0));
    }

    private void end() {
      if (text.length() > 0) {
        runs.add(new TextLine.Run(text.toString(), bold, italic));
        text.setLength(0);
      }
    }

    ImmutableList<TextLine.Run> runs() {
      end();
      return runs.build();
    }
  }
}
