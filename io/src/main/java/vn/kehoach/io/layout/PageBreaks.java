package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.source.SourceText;

/** Joins paragraphs that a page break cut in the middle of a sentence. */
final class PageBreaks {

  /** A shorter paragraph is a title, an address or a signature, not a cut sentence. */
  private static final int SHORTEST_CUT = 60;

  /** So much may stand between the two halves: a head, a number, the name of a paper. */
  private static final int MOST_BETWEEN = 3;

  /** More cuts in one paragraph are no page breaks. */
  private static final int MOST_CUTS = 4;

  private PageBreaks() {}

  /**
   * Returns the blocks, a paragraph that does not end its sentence joined with the next if that
   * begins in lower case; page numbers and running heads between them come after.
   */
  static ImmutableList<Block> join(List<Block> blocks) {
    List<Block> joined = new ArrayList<>(blocks.size());
    boolean moved = false;
    int cuts = 0;
    PageFurniture furniture = PageFurniture.of(Lists.transform(blocks, PageBreaks::line));
    for (Block block : blocks) {
      int before = before(joined, furniture);
      if (before >= 0 && cuts < MOST_CUTS && goesOn(joined.get(before), block)) {
        joined.set(before, joined(joined.get(before), words(block)));
        moved = true;
        cuts++;
      } else {
        joined.add(block);
        cuts = 0;
      }
    }
    return moved ? renumbered(joined) : ImmutableList.copyOf(joined);
  }

  /** Returns the last block that is no page number and no running head. */
  private static int before(List<Block> blocks, PageFurniture furniture) {
    int last = blocks.size() - 1;
    int first = Math.max(0, last - MOST_BETWEEN);
    for (int i = last; i >= first; i--) {
      if (!furniture.mayBe(line(blocks.get(i)))) {
        return i;
      }
    }
    return last;
  }

  /** Returns the words of a paragraph, or nothing for other blocks. */
  private static String line(Block block) {
    return block instanceof Block.Paragraph paragraph ? paragraph.content().text() : "";
  }

  private static boolean goesOn(Block before, Block next) {
    if (!(next instanceof Block.Paragraph following)
        || before instanceof Block.Heading
        || before instanceof Block.Table) {
      return false;
    }
    String text = before.text();
    String then = following.content().text();
    if (text.length() < SHORTEST_CUT || then.length() < 2) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    boolean open = Character.isLetterOrDigit(end) || end == ',';
    return open
        && Character.isLowerCase(then.charAt(0))
        && SectionNumber.at(then).isEmpty()
        && emphasis(before) == following.emphasis();
  }

  private static Block.Emphasis emphasis(Block block) {
    return block instanceof Block.Paragraph paragraph ? paragraph.emphasis() : Block.Emphasis.NONE;
  }

  private static SourceText words(Block block) {
    return ((Block.Paragraph) block).content();
  }

  private static Block joined(Block before, SourceText more) {
    if (before instanceof Block.ListItem item) {
      return new Block.ListItem(item.content().join(" ", more), item.marker(), item.depth());
    }
    Block.Paragraph paragraph = (Block.Paragraph) before;
    return new Block.Paragraph(paragraph.content().join(" ", more), paragraph.emphasis());
  }

  private static ImmutableList<Block> renumbered(List<Block> blocks) {
    ImmutableList.Builder<Block> numbered = ImmutableList.builder();
    for (int i = 0; i < blocks.size(); i++) {
      numbered.add(withNumber(blocks.get(i), i));
    }
    return numbered.build();
  }

  private static Block withNumber(Block block, int number) {
    return block.fold(
        heading -> new Block.Heading(heading.content().withBlock(number), heading.level()),
        paragraph ->
            new Block.Paragraph(paragraph.content().withBlock(number), paragraph.emphasis()),
        item -> new Block.ListItem(item.content().withBlock(number), item.marker(), item.depth()),
        table -> new Block.Table(rows(table, number)));
  }

  private static ImmutableList<Block.Row> rows(Block.Table table, int number) {
    return table.rows().stream()
        .map(
            row ->
                new Block.Row(
                    row.cells().stream()
                        .map(
                            cell ->
                                new Block.Cell(
                                    cell.content().withBlock(number),
                                    cell.rowSpan(),
                                    cell.columnSpan()))
                        .collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }
}
