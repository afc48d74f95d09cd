package vn.kehoach.io.docx;

import java.util.List;
import org.w3c.dom.Element;
import vn.kehoach.io.bytes.LegacyLetters;

/** Collects the words of a document whose font says nothing of an old charset. */
final class WordLetters {

  private final Styles styles;
  private final StringBuilder words = new StringBuilder();

  private WordLetters(Styles styles) {
    this.styles = styles;
  }

  /**
   * Returns a reader of old charsets for the words of a document.
   *
   * @param roots its body and notes
   */
  static LegacyLetters of(List<Element> roots, Styles styles) {
    WordLetters letters = new WordLetters(styles);
    roots.forEach(root -> letters.paragraphs(root, 0));
    return LegacyLetters.of(letters.words);
  }

  /** Walks as deep as the document is read; what lies deeper is refused there. */
  private void paragraphs(Element parent, int depth) {
    for (Element child : Xml.children(parent)) {
      if (Xml.name(child).equals("p")) {
        runs(child, styles.ofParagraph(child), depth);
        words.append('\n');
      } else if (depth < WordBody.DEEPEST) {
        paragraphs(child, depth + 1);
      }
    }
  }

  private void runs(Element parent, String style, int depth) {
    for (Element child : Xml.children(parent)) {
      if (Xml.name(child).equals("t")) {
        words.append(WordParagraph.text(child));
      } else if (Xml.name(child).equals("p")) {
        paragraphs(parent, depth);
        return;
      } else if (depth < WordBody.DEEPEST && !isLegacyRun(child, style)) {
        runs(child, style, depth + 1);
      }
    }
  }

  private boolean isLegacyRun(Element element, String style) {
    return Xml.name(element).equals("r") && LegacyLetters.isLegacy(styles.font(element, style));
  }
}
