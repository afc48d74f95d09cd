package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSpanTest {

  @Test
  void readsItsOwnText() {
    SourceSpan span = SourceSpan.parse("3f2a9c1b#12:345-360");

    assertThat(span).isEqualTo(new SourceSpan("3f2a9c1b", 12, 345, 360));
    assertThat(span).hasToString("3f2a9c1b#12:345-360");
  }

  @Test
  void readsASpanWithoutABlock() {
    assertThat(SourceSpan.parse("ab#-1:0-0")).isEqualTo(new SourceSpan("ab", -1, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#1:2-3", "ab", "ab#1", "ab#1:2", "ab#x:2-3", "ab#1:2-y", "ab#1:-", "ab:1-2"})
  void saysWhatASpanShouldReadLike(String text) {
    assertThatThrownBy(() -> SourceSpan.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("span must read 'document#block:start-end'")
        .hasMessageContaining("but was '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0, 1, document must be a non-empty id",
    "a#b, 0, 0, 1, document must be a non-empty id",
    "ab, -2, 0, 1, 'block must be -1 or more, but was -2'",
    "ab, 0, -1, 1, 'but were -1 and 1'",
    "ab, 0, 5, 4, 'but were 5 and 4'"
  })
  void refusesPartsThatMakeNoRun(String document, int block, int start, int end, String words) {
    assertThatThrownBy(() -> new SourceSpan(document, block, start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @Test
  void countsItsCharacters() {
    assertThat(new SourceSpan("ab", 0, 7, 12).length()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "ab, 5, 10, true",
    "ab, 5, 5, true",
    "ab, 6, 9, true",
    "ab, 4, 9, false",
    "ab, 6, 11, false",
    "cd, 6, 9, false"
  })
  void containsWhatLiesWhollyInside(String document, int start, int end, boolean inside) {
    SourceSpan outer = new SourceSpan("ab", 3, 5, 10);

    assertThat(outer.contains(new SourceSpan(document, 0, start, end))).isEqualTo(inside);
  }

  @Test
  void standsInTheOrderOfThePaper() {
    List<SourceSpan> ordered =
        Stream.of("a#0:1-2", "a#0:1-3", "a#1:1-3", "a#0:2-2", "b#0:0-1")
            .map(SourceSpan::parse)
            .toList();

    assertThat(ordered.stream().sorted(java.util.Comparator.reverseOrder()).sorted())
        .containsExactlyElementsOf(ordered);
  }
}
