package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

  private static final String TEXT = "Đạt trên\n97% dân số";

  private static SourceSpan span(int start, int end) {
    return new SourceSpan("ab", 0, start, end);
  }

  @Test
  void quotesTheTextItself() {
    Evidence evidence = Evidence.of(TEXT, span(4, 12));

    assertThat(evidence).isEqualTo(new Evidence("trên\n97%", span(4, 12), Grade.EXACT));
    assertThat(evidence.holdsIn(TEXT)).isTrue();
  }

  @Test
  void refusesASpanBehindTheText() {
    assertThatThrownBy(() -> Evidence.of(TEXT, span(4, 99)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span must end within the text's 19 characters, but was ab#0:4-99");
  }

  @ParameterizedTest
  @CsvSource({
    "trên 97%, EXACT, false",
    "trên 97%, NORMALISED, true",
    "trên  97 %, NORMALISED, true",
    "trên 98%, NORMALISED, false",
    "trên 98%, FUZZY, true"
  })
  void holdsAsExactlyAsItsGradeSays(String quote, Grade grade, boolean holds) {
    assertThat(new Evidence(quote, span(4, 12), grade).holdsIn(TEXT)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"EXACT", "NORMALISED", "FUZZY"})
  void neverHoldsBehindTheText(Grade grade) {
    assertThat(new Evidence("số", span(15, 21), grade).holdsIn(TEXT)).isFalse();
  }
}
