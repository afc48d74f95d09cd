package vn.kehoach.io.docx;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Part;
import vn.kehoach.io.layout.Raised;

/** Reads the words of one paragraph. */
final class WordParagraph {

  private final WordBody body;
  private final Draft words;
  private final List<Part> boxes;
  private final String style;

  /**
   * Begins a paragraph.
   *
   * @param body what it stands in
   * @param words where its words go
   * @param boxes where text boxes anchored in it go
   */
  WordParagraph(WordBody body, Draft words, List<Part> boxes, String style) {
    this.body = body;
    this.words = words;
    this.boxes = boxes;
    this.style = style;
  }

  void read(Element parent, int depth) throws IOException {
    body.checkDepth(depth);
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "r" -> run(child, depth + 1);
        case "del", "moveFrom", "pPr", "rPr", "sdtPr", "rt", "Fallback" -> {}
        case "br" -> words.lineBreak();
        case "t" -> words.add(body.letters().read(text(child)), false, false);
        default -> read(child, depth + 1);
      }
    }
  }

  private void run(Element run, int depth) throws IOException {
    if (on(run, "vanish", false)) {
      return;
    }
    boolean bold = on(run, "b", true);
    boolean italic = on(run, "i", true);
    boolean capitals = on(run, "caps", true);
    boolean raised =
        Xml.value(run, "rPr", "vertAlign").filter(align -> align.equals("superscript")).isPresent();
    String font = body.styles().font(run, style);
    for (Element child : Xml.children(run)) {
      String characters = characters(child);
      if (!characters.isEmpty()) {
        String printed = body.letters().read(characters, font);
        String shown = capitals ? printed.toUpperCase(Locale.ROOT) : printed;
        words.add(raised ? Raised.of(shown) : shown, bold, italic);
      } else {
        inRun(child, depth);
      }
    }
  }

  private boolean on(Element run, String property, boolean ofParagraph) {
    return Xml.child(run, "rPr")
        .flatMap(p -> Xml.flag(p, property))
        .or(() -> Xml.value(run, "rPr", "rStyle").flatMap(s -> body.styles().flag(s, property)))
        .or(() -> ofParagraph ? body.styles().flag(style, property) : Optional.empty())
        .orElse(false);
  }

  private static String characters(Element child) {
    return switch (Xml.name(child)) {
      case "t" -> text(child);
      case "tab", "ptab" -> "\t";
      case "noBreakHyphen" -> "-";
      case "softHyphen" -> "\u00AD";
      case "sym" -> symbol(Xml.attribute(child, "char"));
      default -> "";
    };
  }

  private void inRun(Element child, int depth) throws IOException {
    switch (Xml.name(child)) {
      case "br", "cr" -> words.lineBreak();
      case "footnoteReference" -> note("footnote", child);
      case "endnoteReference" -> note("endnote", child);
      case "AlternateContent", "Choice", "drawing", "pict", "object", "ruby", "rubyBase" ->
          boxes(child, depth);
      default -> {}
    }
  }

  private void note(String kind, Element reference) {
    words.add(Raised.of(body.notes().refer(kind, Xml.attribute(reference, "id"))), false, false);
  }

  /** Reads the text boxes in a drawing; of two forms of the same, only the first. */
  private void boxes(Element parent, int depth) throws IOException {
    body.checkDepth(depth);
    for (Element child : Xml.children(parent)) {
      switch (Xml.name(child)) {
        case "Fallback" -> {}
        case "txbxContent" -> boxes.addAll(body.parts(child, depth + 1, false));
        case "r" -> run(child, depth + 1);
        default -> boxes(child, depth + 1);
      }
    }
  }

  /** Returns a character of a symbol font; those without a meaning elsewhere are dots. */
  private static String symbol(String hex) {
    if (hex.length() != 4) {
      return "";
    }
    int code = 0;
    for (int i = 0; i < hex.length(); i++) {
      int digit = Character.digit(hex.charAt(i), 16);
      if (digit < 0) {
        return "";
      }
      code = code * 16 + digit;
    }
    return code >= 0xE000 && code <= 0xF8FF ? "•" : String.valueOf((char) code);
  }

  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
    return text.toString();
  }
}
