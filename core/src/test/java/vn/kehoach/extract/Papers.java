package vn.kehoach.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceText;

/**
 * Papers written line by line, with true places of every character.
 *
 * <p>A line is a paragraph; {@code - }, {@code + } or {@code * } opens a list item, two more blanks
 * before it nest it; {@code ## } a heading; {@code !} a bold paragraph; {@code |a|b|} a row of the
 * table that its neighbours belong to, {@code |===} ends a table; {@code {c2}} or {@code {r3}} at
 * the end of a cell make it span. A stroke {@code ⏎} is a line end that the reader joined.
 */
public final class Papers {

  private static final String ID = "0123456789abcdef";
  private static final Pattern SPAN = Pattern.compile("\\{([cr])(\\d+)\\}$");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private ImmutableList.Builder<Block.Row> table = ImmutableList.builder();
  private boolean open;

  private Papers() {}

  /** Returns a document of these lines. */
  public static Document of(String... lines) {
    Papers paper = new Papers();
    for (String line : lines) {
      paper.line(line);
    }
    paper.closeTable();
    return Document.builder()
        .id(ID)
        .name("kế hoạch.txt")
        .mediaType("text/plain")
        .text(paper.text.toString())
        .blocks(paper.blocks)
        .build();
  }

  /** Returns the plan that is read from a paper of these lines below a title. */
  public static Plan plan(String... lines) {
    return PlanExtractor.extract(titled(lines)).value();
  }

  /** Returns a document of these lines below a title. */
  public static Document titled(String... lines) {
    List<String> all = new ArrayList<>(List.of("KẾ HOẠCH", "Phát triển du lịch tỉnh"));
    all.addAll(List.of(lines));
    return of(all.toArray(new String[0]));
  }

  /** Returns a passage that is a whole document. */
  static SourceText words(String words) {
    return SourceText.of(ID, 0, words, 0, words.length());
  }

  /** Returns the table of these rows. */
  static Block.Table table(String... rows) {
    return (Block.Table) of(rows).blocks().get(0);
  }

  private void line(String line) {
    if (line.startsWith("|")) {
      row(line);
      return;
    }
    closeTable();
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    String rest = line.substring(indent);
    boolean item = rest.length() > 1 && "-+*•".indexOf(rest.charAt(0)) >= 0;
    if (item && rest.charAt(1) == ' ') {
      text.append(rest, 0, 2);
      String marker = rest.substring(0, 1);
      blocks.add(new Block.ListItem(passage(rest.substring(2)), marker, indent / 2));
    } else if (rest.startsWith("## ")) {
      text.append("## ");
      blocks.add(new Block.Heading(passage(rest.substring(3)), 2));
    } else if (rest.startsWith("!")) {
      text.append("**");
      blocks.add(new Block.Paragraph(passage(rest.substring(1)), Block.Emphasis.BOLD));
    } else {
      blocks.add(new Block.Paragraph(passage(line), Block.Emphasis.NONE));
    }
    text.append('\n');
  }

  private void row(String line) {
    if (line.startsWith("|===")) {
      closeTable();
      return;
    }
    if (!open) {
      table = ImmutableList.builder();
      open = true;
    }
    String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
    ImmutableList.Builder<Block.Cell> cells = ImmutableList.builder();
    for (String cell : Splitter.on('|').split(inner)) {
      cells.add(cell(cell));
    }
    table.add(new Block.Row(cells.build()));
    text.append('\n');
  }

  private Block.Cell cell(String printed) {
    String words = printed.strip();
    int down = 1;
    int across = 1;
    for (Matcher m = SPAN.matcher(words); m.find(); m = SPAN.matcher(words)) {
      int count = Integer.parseInt(m.group(2));
      down = m.group(1).equals("r") ? count : down;
      across = m.group(1).equals("c") ? count : across;
      words = words.substring(0, m.start()).strip();
    }
    Block.Cell cell = new Block.Cell(passage(words), down, across);
    text.append('\t');
    return cell;
  }

  private void closeTable() {
    if (open) {
      blocks.add(new Block.Table(table.build()));
      open = false;
    }
  }

  private SourceText passage(String words) {
    List<SourceText.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (String piece : Splitter.on('⏎').split(words)) {
      if (at > 0) {
        text.append("\n  ");
        at++;
      }
      if (!piece.isEmpty()) {
        pieces.add(new SourceText.Piece(at, text.length(), piece.length()));
      }
      text.append(piece);
      at += piece.length();
    }
    return SourceText.of(ID, blocks.size(), words.replace('⏎', ' '), pieces);
  }
}
