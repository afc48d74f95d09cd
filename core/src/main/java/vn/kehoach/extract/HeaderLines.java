package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.source.SourceText;

/**
 * The lines of a letterhead or a signature, whatever blocks they came in.
 *
 * <p>Cells of a layout table are lines of their own; the national motto, which some readers bring
 * in one line with the issuer, is cut out; rules ("-------") fall away.
 */
final class HeaderLines {

  private HeaderLines() {}

  /** Returns the lines of some blocks in order, without the motto. */
  static ImmutableList<SourceText> of(List<Block> blocks) {
    ImmutableList.Builder<SourceText> lines = ImmutableList.builder();
    for (SourceText line : printed(blocks)) {
      addWithoutMotto(line, lines);
    }
    return lines.build();
  }

  /** Returns the lines of some blocks as they are printed. */
  static ImmutableList<SourceText> printed(List<Block> blocks) {
    ImmutableList.Builder<SourceText> lines = ImmutableList.builder();
    for (Block block : blocks) {
      for (SourceText passage : passages(block)) {
        SourceText line = bare(passage);
        if (!line.isBlank()) {
          lines.add(line);
        }
      }
    }
    return lines.build();
  }

  /** Returns the passages of a block: its words, or the words of its cells. */
  static ImmutableList<SourceText> passages(Block block) {
    return block.fold(
        heading -> ImmutableList.of(heading.content()),
        paragraph -> ImmutableList.of(paragraph.content()),
        item -> ImmutableList.of(item.content()),
        table ->
            table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Block.Cell::content)
                .collect(ImmutableList.toImmutableList()));
  }

  /** Returns the line without rules, asterisks and blanks at its ends. */
  static SourceText bare(SourceText line) {
    String text = line.text();
    int from = 0;
    int to = text.length();
    while (from < to && isRule(text.charAt(from))) {
      from++;
    }
    while (to > from && isRule(text.charAt(to - 1))) {
      to--;
    }
    return line.slice(from, to);
  }

  private static void addWithoutMotto(SourceText line, ImmutableList.Builder<SourceText> lines) {
    ImmutableList<HeaderWord> words = HeaderWord.of(line.text());
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      int length = HeaderWords.match(words, i, "motto");
      if (length > 1) {
        add(line, from, words.get(i).start(), lines);
        i += length - 1;
        from = words.get(i).end();
      }
    }
    add(line, from, line.text().length(), lines);
  }

  private static void add(
      SourceText line, int from, int to, ImmutableList.Builder<SourceText> lines) {
    SourceText part = bare(line.slice(from, to));
    if (!part.isBlank()) {
      lines.add(part);
    }
  }

  private static boolean isRule(char c) {
    return Character.isWhitespace(c) || "\u00a0\u200b\ufeff-–—_*|=~".indexOf(c) >= 0;
  }
}
