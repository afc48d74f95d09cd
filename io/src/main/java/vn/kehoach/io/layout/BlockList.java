package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Cell;
import vn.kehoach.document.Block.Row;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.PageNumber;
import vn.kehoach.text.Spaces;

/** Collects the blocks of a document within limits. Not safe for use by several threads. */
public final class BlockList {

  private static final int SHORTEST_RULE = 3;

  private final String name;
  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();
  private long cells;

  /**
   * Begins an empty list.
   *
   * @param name what the document is called, for messages
   * @param limits how much is accepted
   */
  public BlockList(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /**
   * Returns the number of the next block.
   *
   * @return the number of blocks so far
   */
  public int next() {
    return blocks.size();
  }

  /**
   * Adds a heading by the format's own mark.
   *
   * @param passage its words
   * @param level the format's level
   * @throws IOException if there are too many blocks, or it is too long
   */
  public void heading(PassageBuilder passage, int level) throws IOException {
    if (!passage.isEmpty()) {
      add(new Block.Heading(build(passage), level));
    }
  }

  /**
   * Adds a paragraph, or a list item if it begins with a bullet and is no page number between
   * dashes.
   *
   * @param passage its words; an empty one is passed over
   * @throws IOException if there are too many blocks, or it is too long
   */
  public void paragraph(PassageBuilder passage) throws IOException {
    if (passage.isEmpty()) {
      return;
    }
    SourceText content = withoutRule(build(passage));
    LineStart start = LineStart.bullet(content.text());
    if (start.kind() == LineStart.Kind.BULLET && !PageNumber.isMarked(content.text())) {
      SourceText words = content.slice(start.length(), content.text().length());
      add(new Block.ListItem(words, start.bullet(), start.depth()));
    } else {
      add(new Block.Paragraph(content, passage.emphasis()));
    }
  }

  /** Returns a passage without the rule that a letterhead draws below its words. */
  private static SourceText withoutRule(SourceText content) {
    String text = content.text();
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '_')) {
      end--;
    }
    boolean rule = text.length() - end >= SHORTEST_RULE && end > 0 && text.charAt(end - 1) == ' ';
    return rule ? content.slice(0, end).strip() : content;
  }

  /**
   * Adds a list item.
   *
   * @param passage its words; an empty one is passed over
   * @param marker the bullet as printed
   * @param depth how deep it stands
   * @throws IOException if there are too many blocks, or it is too long
   */
  public void listItem(PassageBuilder passage, String marker, int depth) throws IOException {
    if (!passage.isEmpty()) {
      add(new Block.ListItem(build(passage), marker, depth));
    }
  }

  /**
   * Adds a table; one without a visible character is passed over.
   *
   * @param rows its rows of passages
   * @throws IOException if there are too many blocks or cells
   */
  public void table(List<List<PassageBuilder>> rows) throws IOException {
    grid(Lists.transform(rows, row -> Lists.transform(row, cell -> new Spanned(cell, 1, 1))));
  }

  /**
   * Adds a table whose cells may cover several rows or columns; one without a visible character is
   * passed over.
   *
   * @param rows its rows of cells
   * @throws IOException if there are too many blocks or cells; a cell counts once for every place
   *     it covers
   */
  public void grid(List<List<Spanned>> rows) throws IOException {
    ImmutableList.Builder<Row> built = ImmutableList.builder();
    for (List<Spanned> row : rows) {
      ImmutableList.Builder<Cell> line = ImmutableList.builder();
      for (Spanned cell : row) {
        cells += (long) cell.rowSpan() * cell.columnSpan();
        limits.checkCells(name, cells);
        line.add(new Cell(build(cell.words()), cell.rowSpan(), cell.columnSpan()));
      }
      built.add(new Row(line.build()));
    }
    Block.Table table = new Block.Table(built.build());
    if (!Spaces.isBlank(table.text())) {
      add(table);
    }
  }

  /**
   * A cell of a table.
   *
   * @param words its words
   * @param rowSpan the number of rows it covers, 1 or more
   * @param columnSpan the number of columns it covers, 1 or more
   */
  public record Spanned(PassageBuilder words, int rowSpan, int columnSpan) {}

  private SourceText build(PassageBuilder passage) throws IOException {
    limits.checkPassage(name, passage.text().length());
    return passage.build(next());
  }

  private void add(Block block) throws IOException {
    limits.checkBlocks(name, blocks.size() + 1L);
    blocks.add(block);
  }

  /**
   * Returns the blocks.
   *
   * @return the blocks in order, paragraphs that a page break cut joined
   */
  public ImmutableList<Block> build() {
    return PageBreaks.join(blocks);
  }
}
