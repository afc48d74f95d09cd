package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Emphasis;
import vn.kehoach.document.Document;
import vn.kehoach.finding.Reading;
import vn.kehoach.source.SourceText;

/**
 * Makes documents for tests, one block a line: {@code **bold**}, {@code - item}, {@code | table}.
 */
final class PaperMaker {

  private static final String ID = "0123456789abcdef";

  private PaperMaker() {}

  static Reading<Outline> outline(String... lines) {
    return OutlineBuilder.build(document(lines));
  }

  static Document document(String... lines) {
    String text = String.join("\n", lines);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      blocks.add(block(text, blocks.size(), start, start + line.length()));
      start += line.length() + 1;
    }
    return Document.builder()
        .id(ID)
        .name("bài thử.txt")
        .mediaType("text/plain")
        .text(text)
        .blocks(blocks)
        .build();
  }

  private static Block block(String text, int number, int start, int end) {
    if (text.startsWith("**", start)) {
      return new Block.Paragraph(words(text, number, start + 2, end - 2), Emphasis.BOLD);
    }
    if (text.startsWith("- ", start)) {
      return new Block.ListItem(words(text, number, start + 2, end), "-", 0);
    }
    if (text.startsWith("| ", start)) {
      Block.Cell cell = new Block.Cell(words(text, number, start + 2, end), 1, 1);
      return new Block.Table(ImmutableList.of(new Block.Row(ImmutableList.of(cell))));
    }
    return new Block.Paragraph(words(text, number, start, end), Emphasis.NONE);
  }

  private static SourceText words(String text, int number, int start, int end) {
    return SourceText.of(ID, number, text, start, end);
  }

  /** Returns path and heading of every section, such as {@code II.1 Mục tiêu chung}. */
  static List<String> headings(Outline outline) {
    return outline
        .allSections()
        .map(section -> (section.path() + " " + section.heading().text()).strip())
        .toList();
  }
}
