package vn.kehoach.io.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import vn.kehoach.io.layout.BlockList;
import vn.kehoach.io.layout.Letterhead;
import vn.kehoach.io.layout.PassageBuilder;
import vn.kehoach.io.layout.Writing;

/** Turns a tree of Markdown into blocks. */
final class MarkdownBlocks {

  private final String id;
  private final String text;
  private final Writing writing;
  private final BlockList blocks;

  MarkdownBlocks(String id, String text, Writing writing, BlockList blocks) {
    this.id = id;
    this.text = text;
    this.writing = writing;
    this.blocks = blocks;
  }

  void read(Node document) throws IOException {
    children(document, 0);
  }

  /** Reads the blocks in a block; the parser bounds how deep they are nested. */
  private void children(Node parent, int depth) throws IOException {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node, depth);
    }
  }

  private void block(Node node, int depth) throws IOException {
    if (node instanceof Heading heading) {
      blocks.heading(inlines(heading), heading.getLevel());
    } else if (node instanceof Paragraph) {
      for (PassageBuilder passage : new MarkdownInlines(text, this::passage).paragraphs(node)) {
        blocks.paragraph(passage);
      }
    } else if (node instanceof BulletList list) {
      bullets(list, depth);
    } else if (node instanceof OrderedList list) {
      ordered(list, depth);
    } else if (node instanceof TableBlock table) {
      table(table);
    } else if (node.getFirstChild() != null) {
      children(node, depth);
    } else if (!(node instanceof ThematicBreak)) {
      raw(node);
    }
  }

  private void bullets(BulletList list, int depth) throws IOException {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      if (first instanceof Paragraph) {
        List<PassageBuilder> parts = new MarkdownInlines(text, this::passage).paragraphs(first);
        blocks.listItem(parts.get(0), list.getMarker(), depth);
        for (PassageBuilder part : parts.subList(1, parts.size())) {
          blocks.paragraph(part);
        }
        first = first.getNext();
      }
      for (Node node = first; node != null; node = node.getNext()) {
        block(node, depth + 1);
      }
    }
  }

  /** Reads numbered items as paragraphs with their numbers: the numbers are the paper's own. */
  private void ordered(OrderedList list, int depth) throws IOException {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      PassageBuilder number = number((ListItem) item, first);
      if (first instanceof Paragraph) {
        MarkdownInlines inlines = new MarkdownInlines(text, this::passage);
        for (PassageBuilder part : inlines.paragraphs(first, number)) {
          blocks.paragraph(part);
        }
        first = first.getNext();
      } else {
        blocks.paragraph(number);
      }
      for (Node node = first; node != null; node = node.getNext()) {
        block(node, depth);
      }
    }
  }

  private PassageBuilder number(ListItem item, @Nullable Node first) {
    int start = start(item);
    int end = first == null ? lineEnd(start) : start(first);
    return passage().append(start, Math.max(start, end)).gap();
  }

  private void table(TableBlock table) throws IOException {
    List<List<PassageBuilder>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        rows.add(row((TableRow) row));
      }
    }
    List<String> cells =
        rows.stream().flatMap(List::stream).map(cell -> cell.text().toString()).toList();
    if (!Letterhead.is(cells)) {
      blocks.table(rows);
      return;
    }
    for (List<PassageBuilder> row : rows) {
      for (PassageBuilder cell : row) {
        blocks.paragraph(cell);
      }
    }
  }

  /** Reads a row; cells beyond those of the table's head are not in the tree, but in the text. */
  private List<PassageBuilder> row(TableRow row) {
    List<PassageBuilder> cells = new ArrayList<>();
    int at = start(row);
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(inlines((TableCell) cell));
      at = cell.getSourceSpans().isEmpty() ? at : end(cell);
    }
    int end = lineEnd(at);
    int pipe = text.indexOf('|', at);
    while (pipe >= 0 && pipe + 1 < end) {
      int next = text.indexOf('|', pipe + 1);
      int to = next < 0 || next > end ? end : next;
      PassageBuilder extra = passage().append(pipe + 1, to);
      if (!extra.isEmpty()) {
        cells.add(extra);
      }
      pipe = next;
    }
    return cells;
  }

  private void raw(Node node) throws IOException {
    PassageBuilder passage = passage();
    for (SourceSpan span : node.getSourceSpans()) {
      passage.gap().append(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
    blocks.paragraph(passage);
  }

  private PassageBuilder inlines(Node node) {
    return new MarkdownInlines(text, this::passage).whole(node);
  }

  private PassageBuilder passage() {
    return new PassageBuilder(id, text, writing);
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static int start(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }
}
