package vn.kehoach.outline;

import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.outline.OutlineWords.Role;
import vn.kehoach.outline.SectionNumber.Style;

/** Moves what follows a section's last item but belongs to the section as a whole. */
final class TailRule {

  /** The sign that ends a paper. */
  private static final String END_OF_PAPER = "./.";

  private static final OutlineWords WORDS = OutlineWords.standard();

  private TailRule() {}

  /** Applies the rule to a section and all below it, the inner ones first. */
  static void apply(Node node) {
    node.children.forEach(TailRule::apply);
    if (node.children.isEmpty()) {
      return;
    }
    Node last = node.children.get(node.children.size() - 1);
    List<Block> from = last.children.isEmpty() ? last.blocks : last.tail;
    int begin = last.children.isEmpty() ? tailOf(node, last) : wholeOf(last.tail);
    List<Block> moved = new ArrayList<>(from.subList(begin, from.size()));
    from.subList(begin, from.size()).clear();
    node.tail.addAll(0, moved);
  }

  /** Returns where the paragraphs about the whole begin in an inner section's tail. */
  private static int wholeOf(List<Block> tail) {
    for (int i = 0; i < tail.size(); i++) {
      if (isWhole(tail.get(i))) {
        return i;
      }
    }
    return tail.size();
  }

  private static int tailOf(Node parent, Node item) {
    List<Block> blocks = item.blocks;
    int first = blocks.size();
    while (first > 0 && isPlain(blocks.get(first - 1))) {
      first--;
    }
    if (item.running && singleParagraphs(parent, item) && first == 0) {
      return 0;
    }
    for (int i = first; i < blocks.size(); i++) {
      boolean follows = item.running || i > 0;
      if (follows && (isWhole(blocks.get(i)) || (item.running && opensTail(blocks.get(i))))) {
        return i;
      }
    }
    return blocks.size();
  }

  private static boolean singleParagraphs(Node parent, Node last) {
    return parent.children.size() > 1
        && last.number.isPresent()
        && last.number.get().style() != Style.ARTICLE
        && parent.children.stream()
            .allMatch(child -> child.running && (child == last || child.blocks.isEmpty()));
  }

  private static boolean isPlain(Block block) {
    return block instanceof Block.Paragraph;
  }

  private static boolean isWhole(Block block) {
    return isPlain(block)
        && (WORDS.begins(block.text(), Role.WHOLE) || block.text().endsWith(END_OF_PAPER));
  }

  private static boolean opensTail(Block block) {
    return WORDS.begins(block.text(), Role.TAIL);
  }
}
