package vn.kehoach.io.html;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Part;
import vn.kehoach.io.layout.Raised;

/** Takes an element apart into paragraphs, headings, items and tables. */
final class HtmlParts {

  private final List<Part> parts = new ArrayList<>();
  private Draft words = new Draft();

  private HtmlParts() {}

  /** Returns the parts of an element; the parser bounds how deep they are nested. */
  static ImmutableList<Part> of(Element element) {
    return of(element, Type.PLAIN.within(element), 0);
  }

  static ImmutableList<Part> of(Element element, Type type, int depth) {
    HtmlParts parts = new HtmlParts();
    parts.children(element, type, depth);
    parts.close();
    return ImmutableList.copyOf(parts.parts);
  }

  private void children(Element parent, Type type, int depth) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        characters(text.getWholeText(), type);
      } else if (node instanceof Element element) {
        element(element, type.within(element), depth);
      }
    }
  }

  private void characters(String characters, Type type) {
    String raised = type.raised() ? Raised.of(characters) : characters;
    if (!type.pre()) {
      words.add(raised, type.bold(), type.italic());
      return;
    }
    int start = 0;
    for (int feed = raised.indexOf('\n'); feed >= 0; feed = raised.indexOf('\n', start)) {
      words.add(raised.substring(start, feed), type.bold(), type.italic()).lineBreak();
      start = feed + 1;
    }
    words.add(raised.substring(start), type.bold(), type.italic());
  }

  private void element(Element element, Type type, int depth) {
    switch (element.normalName()) {
      case "br" -> words.lineBreak();
      case "table" -> {
        close();
        parts.add(HtmlTable.of(element, type, depth));
      }
      case "ul", "ol", "menu", "dir" -> {
        close();
        HtmlLists.addTo(parts, element, type, depth);
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, type, depth);
      default -> {
        boolean block = Blocks.isBlock(element);
        if (block) {
          close();
        }
        children(element, type, depth);
        if (block) {
          close();
        }
      }
    }
  }

  private void heading(Element element, Type type, int depth) {
    close();
    if (Blocks.hasBlocks(element)) {
      children(element, type, depth);
      close();
      return;
    }
    children(element, type, depth);
    if (!words.isBlank()) {
      parts.add(new Part.Heading(words, element.normalName().charAt(1) - '0'));
    }
    words = new Draft();
  }

  private void close() {
    if (!words.isBlank()) {
      parts.add(new Part.Text(words));
    }
    words = new Draft();
  }
}
