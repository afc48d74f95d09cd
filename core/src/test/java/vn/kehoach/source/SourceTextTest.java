package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.SourceText.Piece;

class SourceTextTest {

  /** The document: two wrapped lines; the passage joins them with one space of glue. */
  private static final String WHOLE = "> 12,21 triệu\n  tấn hàng hóa\n";

  private static final SourceText WRAPPED =
      SourceText.of(
          "ab", 4, "12,21 triệu tấn hàng hóa", List.of(new Piece(0, 2, 11), new Piece(12, 16, 12)));

  @Test
  void quotesOneRunExactly() {
    Evidence evidence = WRAPPED.evidence(0, 5);

    assertThat(evidence.quote()).isEqualTo("12,21");
    assertThat(evidence.span()).isEqualTo(new SourceSpan("ab", 4, 2, 7));
    assertThat(evidence.grade()).isEqualTo(Grade.EXACT);
    assertThat(evidence.holdsIn(WHOLE)).isTrue();
  }

  @Test
  void quotesOverALineEndNormalised() {
    Evidence evidence = WRAPPED.evidence(6, 15);

    assertThat(evidence.quote()).isEqualTo("triệu tấn");
    assertThat(WHOLE.substring(evidence.span().start(), evidence.span().end()))
        .isEqualTo("triệu\n  tấn");
    assertThat(evidence.grade()).isEqualTo(Grade.NORMALISED);
    assertThat(evidence.holdsIn(WHOLE)).isTrue();
  }

  @Test
  void quotesAWholePassage() {
    assertThat(WRAPPED.evidence().quote()).isEqualTo(WRAPPED.text());
    assertThat(WRAPPED.span()).isEqualTo(new SourceSpan("ab", 4, 2, 28));
  }

  @Test
  void treatsPiecesThatTouchInTheDocumentAsOneRun() {
    SourceText touching =
        SourceText.of("ab", 0, "abcd", List.of(new Piece(0, 5, 2), new Piece(2, 7, 2)));
    SourceText apart =
        SourceText.of("ab", 0, "abcd", List.of(new Piece(0, 5, 2), new Piece(2, 8, 2)));

    assertThat(touching.evidence().grade()).isEqualTo(Grade.EXACT);
    assertThat(apart.evidence().grade()).isEqualTo(Grade.NORMALISED);
  }

  @ParameterizedTest
  @CsvSource({"11, 12, 16, 16", "5, 5, 7, 7", "24, 24, 28, 28", "12, 12, 16, 16"})
  void givesAnEmptySpanForGlueAndEmptyParts(int from, int to, int start, int end) {
    assertThat(WRAPPED.span(from, to)).isEqualTo(new SourceSpan("ab", 4, start, end));
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 2", "0, 25"})
  void refusesPartsOutsideTheText(int from, int to) {
    assertThatThrownBy(() -> WRAPPED.span(from, to)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> WRAPPED.slice(from, to)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void keepsPlacesInASlice() {
    SourceText slice = WRAPPED.slice(6, 15);

    assertThat(slice).hasToString("triệu tấn");
    assertThat(slice.pieces()).containsExactly(new Piece(0, 8, 5), new Piece(6, 16, 3));
    assertThat(slice.span()).isEqualTo(WRAPPED.span(6, 15));
  }

  @Test
  void stripsWhiteSpaceOfEverySort() {
    SourceText text = SourceText.of("ab", 0, "\u00a0\u200b a b\t\ufeff", 0, 7);

    assertThat(text.strip()).hasToString("a b");
    assertThat(text.strip().span()).isEqualTo(new SourceSpan("ab", 0, 3, 6));
    assertThat(WRAPPED.strip()).isSameAs(WRAPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u200b\t"})
  void knowsABlankPassage(String text) {
    assertThat(SourceText.of("ab", 0, text, 0, text.length()).isBlank()).isTrue();
    assertThat(SourceText.of("ab", 0, text + "-", 0, text.length() + 1).isBlank()).isFalse();
  }

  @Test
  void joinsPassagesWithGlue() {
    SourceText one = SourceText.of("ab", 1, WHOLE, 2, 7);
    SourceText two = SourceText.of("ab", 2, WHOLE, 16, 19);

    SourceText joined = one.join(" ", two);

    assertThat(joined).hasToString("12,21 tấn");
    assertThat(joined.block()).isEqualTo(1);
    assertThat(joined.span()).isEqualTo(new SourceSpan("ab", 1, 2, 19));
    assertThat(joined.span(6, 9)).isEqualTo(new SourceSpan("ab", 1, 16, 19));
  }

  @Test
  void movesToAnotherBlock() {
    assertThat(WRAPPED.withBlock(9).span().block()).isEqualTo(9);
    assertThat(WRAPPED.withBlock(9)).isNotEqualTo(WRAPPED);
    assertThat(WRAPPED.withBlock(9).withBlock(4)).isEqualTo(WRAPPED);
    assertThat(WRAPPED.withBlock(4)).isSameAs(WRAPPED);
  }

  @Test
  void isEqualByTextAndPlaces() {
    SourceText one = SourceText.of("ab", 0, "sao sao", 0, 3);
    SourceText same = SourceText.of("ab", 0, "sao sao", 0, 3);
    SourceText elsewhere = SourceText.of("ab", 0, "sao sao", 4, 7);

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(elsewhere);
    assertThat(one).isNotEqualTo(SourceText.of("cd", 0, "sao sao", 0, 3)).isNotEqualTo("sao");
  }

  @Test
  void refusesPiecesThatOverlap() {
    List<Piece> pieces = List.of(new Piece(0, 0, 3), new Piece(2, 9, 1));

    assertThatThrownBy(() -> SourceText.of("ab", 0, "abcd", pieces))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pieces must be ordered, non-empty and within 4 characters")
        .hasMessageContaining("follows character 3");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "3, 2", "-1, 1"})
  void refusesPiecesThatLeaveTheText(int at, int length) {
    List<Piece> pieces = List.of(new Piece(at, 0, length));

    assertThatThrownBy(() -> SourceText.of("ab", 0, "abcd", pieces))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasNoPlaceWithoutPieces() {
    SourceText glue = SourceText.of("ab", 7, "...", List.of());

    assertThat(glue.span()).isEqualTo(new SourceSpan("ab", 7, 0, 0));
    assertThat(glue.evidence().grade()).isEqualTo(Grade.NORMALISED);
    assertThat(glue.evidence().holdsIn("anything")).isTrue();
  }
}
