package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is cut, joined and stripped, every character still knows where it stood. */
class SourceTextProperties {

  /** A paper of lines with indents and line ends that a reader leaves out. */
  record Wrapped(String whole, SourceText passage) {}

  @Provide
  Arbitrary<Wrapped> wrapped() {
    Arbitrary<String> line =
        Arbitraries.strings().withChars("aăâbđê 1,%\u00a0").ofMinLength(1).ofMaxLength(8);
    return line.list().ofMinSize(1).ofMaxSize(6).map(SourceTextProperties::wrap);
  }

  private static Wrapped wrap(List<String> lines) {
    StringBuilder whole = new StringBuilder();
    StringBuilder text = new StringBuilder();
    List<SourceText.Piece> pieces = new ArrayList<>();
    for (String line : lines) {
      whole.append("  ");
      text.append(text.length() == 0 ? "" : " ");
      pieces.add(new SourceText.Piece(text.length(), whole.length(), line.length()));
      whole.append(line).append('\n');
      text.append(line);
    }
    return new Wrapped(whole.toString(), SourceText.of("ab", 0, text.toString(), pieces));
  }

  @Property
  void everyPieceIsInTheDocument(@ForAll("wrapped") Wrapped paper) {
    for (SourceText.Piece piece : paper.passage().pieces()) {
      String there = paper.whole().substring(piece.origin(), piece.origin() + piece.length());
      assertThat(paper.passage().text().substring(piece.at(), piece.at() + piece.length()))
          .isEqualTo(there);
    }
  }

  @Property
  void everyPartIsFoundAgain(@ForAll("wrapped") Wrapped paper, @ForAll int a, @ForAll int b) {
    int length = paper.passage().text().length();
    int from = Math.min(Math.floorMod(a, length + 1), Math.floorMod(b, length + 1));
    int to = Math.max(Math.floorMod(a, length + 1), Math.floorMod(b, length + 1));

    Evidence evidence = paper.passage().evidence(from, to);

    assertThat(evidence.quote()).isEqualTo(paper.passage().text().substring(from, to));
    assertThat(evidence.holdsIn(paper.whole())).isTrue();
    assertThat(paper.passage().span().contains(evidence.span())).isTrue();
  }

  @Property
  void aSliceIsWhereItsPartWas(@ForAll("wrapped") Wrapped paper, @ForAll int a, @ForAll int b) {
    int length = paper.passage().text().length();
    int from = Math.min(Math.floorMod(a, length + 1), Math.floorMod(b, length + 1));
    int to = Math.max(Math.floorMod(a, length + 1), Math.floorMod(b, length + 1));

    SourceText slice = paper.passage().slice(from, to);

    assertThat(slice.evidence().quote()).isEqualTo(paper.passage().evidence(from, to).quote());
    assertThat(slice.evidence().grade()).isEqualTo(paper.passage().evidence(from, to).grade());
    assertThat(slice.span().length()).isEqualTo(paper.passage().span(from, to).length());
    assertThat(slice.evidence().holdsIn(paper.whole())).isTrue();
  }

  @Property
  void twoSlicesJoinToTheWhole(@ForAll("wrapped") Wrapped paper, @ForAll int a) {
    int cut = Math.floorMod(a, paper.passage().text().length() + 1);

    SourceText joined =
        paper
            .passage()
            .slice(0, cut)
            .join("", paper.passage().slice(cut, paper.passage().text().length()));

    assertThat(joined.text()).isEqualTo(paper.passage().text());
    assertThat(joined.span()).isEqualTo(paper.passage().span());
    assertThat(joined.evidence().holdsIn(paper.whole())).isTrue();
  }

  @Property
  void strippingOnlyTakesBlanks(@ForAll("wrapped") Wrapped paper) {
    SourceText stripped = paper.passage().strip();

    assertThat(paper.passage().text()).contains(stripped.text());
    assertThat(stripped.strip()).isSameAs(stripped);
    assertThat(stripped.isBlank()).isEqualTo(stripped.text().isEmpty());
    assertThat(stripped.evidence().holdsIn(paper.whole())).isTrue();
  }
}
