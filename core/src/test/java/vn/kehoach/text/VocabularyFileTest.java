package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class VocabularyFileTest {

  @Test
  void leavesCommentsAndBlankLinesOut() {
    assertThat(VocabularyFile.lines(VocabularyFile.class, "item-letters.txt"))
        .isNotEmpty()
        .noneMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  @Test
  void partsColumnsByCommasOutsideQuotationMarks() {
    assertThat(VocabularyFile.rows(VocabularyFileTest.class, "vocabulary-file.csv"))
        .containsExactly(
            ImmutableList.of("words", "sort"),
            ImmutableList.of("6 tháng, năm", "rhythm"),
            ImmutableList.of("\"", "ditto"),
            ImmutableList.of("", "blank"));
  }

  @Test
  void saysWhereAFileWasLookedFor() {
    assertThatThrownBy(() -> VocabularyFile.lines(VocabularyFile.class, "no-such.csv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("vn.kehoach.text")
        .hasMessageContaining("no-such.csv");
  }
}
