package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Letterhead;
import vn.kehoach.io.layout.Part;

/** Joins the lines and tables of all pages into the parts of a paper. */
final class PaperParts {

  private final Map<Integer, ParagraphBreaks> breaks = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<TextLine> paragraph = new ArrayList<>();
  private final List<Part> later = new ArrayList<>();
  private ParagraphBreaks paragraphBreaks = new ParagraphBreaks(Margins.of(List.of()));
  private TableDraft table = TableDraft.NONE;

  /** Notes the lines of all pages whose width has one key, before any page is added. */
  void margins(int width, List<TextLine> lines) {
    breaks.put(width, new ParagraphBreaks(Margins.of(lines)));
  }

  /** Returns what pages of about the same width have in common. */
  static int key(double width) {
    return (int) Math.round(width / 10);
  }

  /** Adds a page: its items, and the numbers printed on it. */
  void add(Page page, List<PageItem> items, List<String> numbers) {
    ParagraphBreaks pageBreaks = breaks.getOrDefault(key(page.width()), paragraphBreaks);
    if (!pageBreaks.equals(paragraphBreaks)) {
      closeParagraph();
    }
    paragraphBreaks = pageBreaks;
    for (String number : numbers) {
      later.add(new Part.Text(new Draft().add(number, false, false)));
    }
    for (PageItem item : items) {
      if (item instanceof PageItem.Line line) {
        line(line.whole());
      } else if (item instanceof PageItem.Band band) {
        band(band);
      } else if (item instanceof PageItem.Table more) {
        table(more);
      }
    }
  }

  private void line(TextLine line) {
    closeTable();
    if (!paragraph.isEmpty() && paragraphBreaks.begins(paragraph, line)) {
      closeParagraph();
    }
    paragraph.add(line);
  }

  private void band(PageItem.Band band) {
    closeTable();
    closeParagraph();
    List<String> words = List.of(words(band.left()), words(band.right()));
    if (Letterhead.is(words)) {
      ImmutableList<Part.Cell> row =
          ImmutableList.of(letterhead(band.left()), letterhead(band.right()));
      parts.add(new Part.Table(ImmutableList.of(row)));
    } else {
      column(band.left());
      column(band.right());
    }
  }

  private static String words(List<TextLine> lines) {
    return lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
  }

  private static Part.Cell letterhead(List<TextLine> lines) {
    Draft draft = new Draft();
    for (TextLine line : lines) {
      draft.lineBreak();
      Joining.add(draft, line);
    }
    return new Part.Cell(ImmutableList.of(new Part.Text(draft)), 1, 1);
  }

  private void column(List<TextLine> lines) {
    ParagraphBreaks own = new ParagraphBreaks(Margins.of(lines));
    for (TextLine line : lines) {
      if (!paragraph.isEmpty() && own.begins(paragraph, line)) {
        closeParagraph();
      }
      paragraph.add(line);
    }
    closeParagraph();
  }

  private void table(PageItem.Table more) {
    closeParagraph();
    if (!table.takes(more)) {
      closeTable();
      table = new TableDraft(more.sides());
    }
    table.add(more);
  }

  private void closeTable() {
    if (!table.equals(TableDraft.NONE)) {
      parts.add(table.part());
      table = TableDraft.NONE;
      addLater();
    }
  }

  private void closeParagraph() {
    if (!paragraph.isEmpty()) {
      parts.add(new Part.Text(Joining.join(paragraph)));
      paragraph.clear();
      addLater();
    }
  }

  private void addLater() {
    parts.addAll(later);
    later.clear();
  }

  /** Returns the parts in reading order. */
  List<Part> parts() {
    closeTable();
    closeParagraph();
    addLater();
    return parts;
  }
}
