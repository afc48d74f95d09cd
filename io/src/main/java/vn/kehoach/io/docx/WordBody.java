package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.kehoach.io.bytes.LegacyLetters;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.ListNumber;
import vn.kehoach.io.layout.Part;
import vn.kehoach.io.layout.Raised;

/**
 * Reads paragraphs and tables in the order of the body. Not safe for use by several threads.
 *
 * @param name what the file is called, for messages
 * @param styles what the styles of the file say
 * @param numbering its automatic numbers
 * @param notes its notes
 * @param letters what reads words in old charsets
 */
record WordBody(
    String name, Styles styles, Numbering numbering, Notes notes, LegacyLetters letters) {

  /** Word itself nests far less. */
  static final int DEEPEST = 200;

  /** A longer paragraph is no heading, whatever its style. */
  private static final int LONGEST_HEADING = 300;

  void checkDepth(int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException(
          "elements may be nested " + DEEPEST + " deep, but '" + name + "' goes deeper");
    }
  }

  /**
   * Returns the parts of a body, cell, text box or note.
   *
   * @param inCell whether a number without words still shows
   */
  ImmutableList<Part> parts(Element parent, int depth, boolean inCell) throws IOException {
    List<Part> parts = new ArrayList<>();
    new Walk(parts, inCell).walk(parent, depth);
    return ImmutableList.copyOf(parts);
  }

  /** Returns the notes referred to so far, each after its number; a note may refer to another. */
  ImmutableList<Part> noteParts() throws IOException {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int number = 0;
    for (List<Element> more = notes.from(0); !more.isEmpty(); more = notes.from(number)) {
      for (Element note : more) {
        number++;
        Draft words = new Draft();
        parts(note, 0, false).forEach(part -> addTo(words, part));
        if (!words.isBlank()) {
          parts.add(new Part.Text(words.after(Raised.of(ListNumber.DECIMAL.print(number)))));
        }
      }
    }
    return parts.build();
  }

  private static void addTo(Draft words, Part part) {
    if (part instanceof Part.Text text) {
      words.addLines(text.words());
    } else if (part instanceof Part.Item item) {
      words.addLines(item.words().after(item.marker()));
    }
  }

  /** One walk through a body. */
  private final class Walk {

    private final List<Part> parts;
    private final boolean inCell;
    private Draft words = new Draft();

    Walk(List<Part> parts, boolean inCell) {
      this.parts = parts;
      this.inCell = inCell;
    }

    void walk(Element parent, int depth) throws IOException {
      checkDepth(depth);
      for (Element child : Xml.children(parent)) {
        switch (Xml.name(child)) {
          case "p" -> paragraph(child, depth);
          case "tbl" -> parts.add(new WordTable(WordBody.this, depth).read(child));
          case "del", "moveFrom", "sectPr", "tcPr", "sdtPr", "Fallback" -> {}
          default -> walk(child, depth + 1);
        }
      }
    }

    private void paragraph(Element paragraph, int depth) throws IOException {
      String style = styles.ofParagraph(paragraph);
      if (styles.isContents(style)) {
        return;
      }
      List<Part> boxes = new ArrayList<>();
      new WordParagraph(WordBody.this, words, boxes, style).read(paragraph, depth);
      boolean joined =
          Xml.at(paragraph, "pPr", "rPr").flatMap(p -> Xml.child(p, "del")).isPresent();
      if (!joined) {
        numbering
            .next(paragraph)
            .filter(marker -> !marker.text().isEmpty())
            .ifPresentOrElse(this::numbered, () -> plain(styles.headingLevel(paragraph)));
        words = new Draft();
      }
      parts.addAll(boxes);
    }

    private void numbered(Numbering.Marker marker) {
      if (words.isBlank() && (marker.bullet() || !inCell)) {
        return;
      }
      if (marker.bullet()) {
        parts.add(new Part.Item(words, marker.text(), marker.depth()));
      } else {
        parts.add(new Part.Text(words.after(marker.text())));
      }
    }

    private void plain(Optional<Integer> heading) {
      if (words.isBlank()) {
        return;
      }
      boolean isHeading = heading.isPresent() && words.text().length() <= LONGEST_HEADING;
      parts.add(isHeading ? new Part.Heading(words, heading.get()) : new Part.Text(words));
    }
  }
}
