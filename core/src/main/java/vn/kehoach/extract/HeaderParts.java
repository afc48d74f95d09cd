package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.outline.Outline;
import vn.kehoach.source.SourceText;

/**
 * The parts of a paper in which header data stand.
 *
 * @param lines all lines of the document
 * @param letterhead the lines above the title, without the motto
 * @param bases the paragraphs between title and body
 * @param closing the lines after the body: recipients and signatures
 * @param passages every passage of the paper, second copies left out
 */
record HeaderParts(
    ImmutableList<SourceText> lines,
    ImmutableList<SourceText> letterhead,
    ImmutableList<SourceText> bases,
    ClosingLines closing,
    ImmutableList<SourceText> passages) {

  private static final int MOST_LETTERHEAD_BLOCKS = 30;
  private static final int MOST_CLOSING_BLOCKS = 80;
  private static final int MOST_OPENING_LINES = 40;

  static HeaderParts of(Document document, Outline outline, HeaderTitle title) {
    ImmutableList<SourceText> lines = HeaderLines.printed(document.blocks());
    int head = headEnd(document, title);
    List<Block> above = document.blocks().subList(Math.max(0, head - MOST_LETTERHEAD_BLOCKS), head);
    return new HeaderParts(
        lines,
        HeaderLines.of(above),
        bases(outline, head),
        closing(document, outline),
        passages(document, outline));
  }

  /** Returns the first lines of the document, in which words may stand that are lost elsewhere. */
  ImmutableList<String> opening() {
    return lines.stream()
        .limit(MOST_OPENING_LINES)
        .map(SourceText::text)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the words of every passage. */
  ImmutableList<String> paragraphs() {
    return passages.stream().map(SourceText::text).collect(ImmutableList.toImmutableList());
  }

  /** Returns the index of the block with which the title begins, or where the body does. */
  private static int headEnd(Document document, HeaderTitle title) {
    int size = document.blocks().size();
    if (title.block().filter(block -> block < size).isPresent()) {
      return title.block().get();
    }
    int at = 0;
    while (at < size && at < MOST_LETTERHEAD_BLOCKS && !isBody(document.blocks().get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBody(Block block) {
    return HeaderWords.begins(block.text(), "body");
  }

  private static ImmutableList<SourceText> bases(Outline outline, int head) {
    return outline.preamble().stream()
        .flatMap(block -> HeaderLines.passages(block).stream())
        .filter(passage -> passage.block() >= head)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the closing; where nobody signs there, what follows the first recipients. */
  private static ClosingLines closing(Document document, Outline outline) {
    ClosingLines closing = ClosingLines.of(outline.closing());
    if (!SignatureReader.read(closing.signatures()).isEmpty()) {
      return closing;
    }
    List<Block> blocks = document.blocks();
    int from = 0;
    while (from < blocks.size() && !HeaderWords.begins(blocks.get(from).text(), "recipients")) {
      from++;
    }
    int to = Math.min(blocks.size(), from + MOST_CLOSING_BLOCKS);
    return from < to ? ClosingLines.of(blocks.subList(from, to)) : closing;
  }

  private static ImmutableList<SourceText> passages(Document document, Outline outline) {
    ImmutableSet<Block> omitted = ImmutableSet.copyOf(outline.omitted());
    return document.blocks().stream()
        .filter(block -> !omitted.contains(block))
        .flatMap(block -> HeaderLines.passages(block).stream())
        .filter(passage -> !passage.isBlank())
        .collect(ImmutableList.toImmutableList());
  }
}
