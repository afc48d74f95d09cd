package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Emphasis;
import vn.kehoach.document.Document;
import vn.kehoach.outline.OutlineBuilder;
import vn.kehoach.source.SourceText;

/** Papers for tests: every line a paragraph, or a list item where it begins with a dash. */
final class HeaderPaper {

  private HeaderPaper() {}

  static Document document(String... lines) {
    String text = String.join("\n", lines);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      boolean item = lines[i].startsWith("- ");
      int end = at + lines[i].length();
      SourceText words = SourceText.of("0123456789abcdef", i, text, item ? at + 2 : at, end);
      blocks.add(
          item ? new Block.ListItem(words, "-", 0) : new Block.Paragraph(words, Emphasis.NONE));
      at = end + 1;
    }
    return Document.builder()
        .id("0123456789abcdef")
        .name("paper.txt")
        .mediaType("text/plain")
        .text(text)
        .blocks(blocks.build())
        .build();
  }

  static HeaderReader.Header header(String... lines) {
    Document document = document(lines);
    return HeaderReader.read(document, OutlineBuilder.build(document).value());
  }

  static SourceText line(String text) {
    return SourceText.of("0123456789abcdef", 0, text, 0, text.length());
  }

  static ImmutableList<SourceText> lines(String... texts) {
    return ImmutableList.copyOf(texts).stream()
        .map(HeaderPaper::line)
        .collect(ImmutableList.toImmutableList());
  }
}
