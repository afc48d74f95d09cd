package vn.kehoach.outline;

import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Emphasis;
import vn.kehoach.source.SourceText;

/**
 * A block as the outline sees it.
 *
 * @param block the block
 * @param content its words; empty for a table
 * @param set whether the format marks it as a heading, or the whole of it is bold
 */
record Part(Block block, Optional<SourceText> content, boolean set) {

  static Part of(Block block) {
    return block.fold(
        heading -> new Part(block, Optional.of(heading.content()), true),
        paragraph ->
            new Part(
                block, Optional.of(paragraph.content()), paragraph.emphasis() == Emphasis.BOLD),
        item -> new Part(block, Optional.of(item.content()), false),
        table -> new Part(block, Optional.empty(), false));
  }

  /** Returns the words, empty for a table. */
  String text() {
    return content.map(SourceText::text).orElse("");
  }

  boolean isTable() {
    return block instanceof Block.Table;
  }

  boolean isItem() {
    return block instanceof Block.ListItem;
  }

  boolean isParagraph() {
    return !isTable() && !isItem();
  }

  /** Returns the number with which the block begins, if it may begin a section. */
  Optional<SectionNumber.Match> number() {
    return isParagraph() ? SectionNumber.at(text()) : Optional.empty();
  }
}
