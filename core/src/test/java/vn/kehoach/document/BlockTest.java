package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.source.SourceText;

class BlockTest {

  private static SourceText words(String text) {
    return SourceText.of("ab", 0, text, 0, text.length());
  }

  private static final Block.Table TABLE =
      new Block.Table(
          ImmutableList.of(
              new Block.Row(
                  ImmutableList.of(
                      new Block.Cell(words("TT"), 1, 1), new Block.Cell(words("Chỉ tiêu"), 1, 2))),
              new Block.Row(ImmutableList.of(new Block.Cell(words("1"), 1, 1)))));

  static ImmutableList<Block> blocks() {
    return ImmutableList.of(
        new Block.Heading(words("heading"), 2),
        new Block.Paragraph(words("paragraph"), Block.Emphasis.BOLD),
        new Block.ListItem(words("item"), "-", 0),
        TABLE);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void takesTheFunctionThatFits(Block block) {
    String kind = block.fold(h -> "Heading", p -> "Paragraph", i -> "ListItem", t -> "Table");

    assertThat(block.getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void saysItsWords() {
    assertThat(blocks().stream().map(Block::text))
        .containsExactly("heading", "paragraph", "item", "TT Chỉ tiêu 1");
  }

  @Test
  void saysTheWordsOfACell() {
    assertThat(TABLE.rows().get(0).cells().get(1).text()).isEqualTo("Chỉ tiêu");
  }
}
