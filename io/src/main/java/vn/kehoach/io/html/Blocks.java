package vn.kehoach.io.html;

import org.jsoup.nodes.Element;

/** Tells elements that stand on lines of their own from those within a line. */
final class Blocks {

  private Blocks() {}

  static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("center");
  }

  /** Returns whether an element holds one that stands on lines of its own. */
  static boolean hasBlocks(Element element) {
    for (Element child : element.children()) {
      if (isBlock(child) || hasBlocks(child)) {
        return true;
      }
    }
    return false;
  }
}
