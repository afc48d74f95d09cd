package vn.kehoach.io.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import vn.kehoach.io.bytes.LegacyLetters;

/** Converts the words of a page that are in an old charset, by their fonts or by their spelling. */
final class HtmlLetters {

  private static final String FAMILY = "font-family:";

  private HtmlLetters() {}

  /** Converts the words below an element in place, and returns what was met. */
  static LegacyLetters convert(Element body) {
    StringBuilder unknown = new StringBuilder();
    walk(
        body,
        text -> {
          if (!LegacyLetters.isLegacy(font(text))) {
            unknown.append(text.getWholeText()).append('\n');
          }
        });
    LegacyLetters letters = LegacyLetters.of(unknown);
    walk(
        body,
        text -> {
          String words = text.getWholeText();
          String printed = letters.read(words, font(text));
          if (!printed.equals(words)) {
            text.text(printed);
          }
        });
    return letters;
  }

  private static void walk(Element body, Visit visit) {
    NodeVisitor visitor =
        (node, depth) -> {
          if (node instanceof TextNode text) {
            visit.text(text);
          }
        };
    NodeTraversor.traverse(visitor, body);
  }

  /** Returns the font of some words as the nearest element around them says; empty if none does. */
  private static String font(TextNode text) {
    for (Node node = text.parent(); node instanceof Element element; node = node.parent()) {
      String face = element.attr("face");
      String named = face.isEmpty() ? family(element.attr("style")) : face;
      if (!named.isEmpty()) {
        return named;
      }
    }
    return "";
  }

  private static String family(String style) {
    int at = style.toLowerCase(Locale.ROOT).indexOf(FAMILY);
    if (at < 0) {
      return "";
    }
    int from = at + FAMILY.length();
    while (from < style.length() && " \"'".indexOf(style.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < style.length() && ";,\"'".indexOf(style.charAt(to)) < 0) {
      to++;
    }
    return style.substring(from, to);
  }

  /** What is done with some words. */
  private interface Visit {
    void text(TextNode text);
  }
}
