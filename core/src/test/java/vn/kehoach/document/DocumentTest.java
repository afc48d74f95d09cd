package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;

class DocumentTest {

  private static final byte[] BYTES = "Kế hoạch".getBytes(StandardCharsets.UTF_8);
  private static final DocumentSource SOURCE = DocumentSource.of("132-KH-UBND.txt", BYTES);

  private static final Document DOCUMENT =
      Document.builder()
          .id(SOURCE.id())
          .name(SOURCE.name())
          .mediaType("text/plain")
          .text("Kế hoạch")
          .build();

  @Test
  void quotesItsText() {
    Evidence evidence = DOCUMENT.quote(-1, 3, 8);

    assertThat(evidence.quote()).isEqualTo("hoạch");
    assertThat(evidence.grade()).isEqualTo(Grade.EXACT);
    assertThat(evidence.span().document()).isEqualTo(SOURCE.id());
  }

  @Test
  void refusesAQuoteBehindItsText() {
    assertThatThrownBy(() -> DOCUMENT.quote(0, 3, 9)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesByCopy() {
    assertThat(DOCUMENT.withName("a").name()).isEqualTo("a");
    assertThat(DOCUMENT.withName("a").withName(DOCUMENT.name())).isEqualTo(DOCUMENT);
  }

  @Test
  void isKnownByTheHashOfItsBytes() {
    DocumentSource empty = DocumentSource.of("", new byte[0]);

    assertThat(empty.id()).isEqualTo("e3b0c44298fc1c14");
    assertThat(SOURCE.id()).hasSize(16).isNotEqualTo(empty.id());
    assertThat(DocumentSource.of("other name", BYTES).id()).isEqualTo(SOURCE.id());
  }

  @Test
  void lendsItsBytesToNobody() {
    byte[] mine = BYTES.clone();
    DocumentSource source = DocumentSource.of("a.txt", mine);

    mine[0] = 0;
    source.bytes()[0] = 0;
    source.head(1)[0] = 0;

    assertThat(source.bytes()).isEqualTo(BYTES);
  }

  @Test
  void showsItsFirstBytes() {
    assertThat(SOURCE.head(2)).containsExactly('K', BYTES[1]);
    assertThat(SOURCE.head(99)).isEqualTo(BYTES);
    assertThat(SOURCE.size()).isEqualTo(BYTES.length);
    assertThat(SOURCE).hasToString("132-KH-UBND.txt (" + BYTES.length + " bytes)");
  }

  @Test
  void countsTheLinesBeforeACharacter() {
    Document document =
        Document.builder().id("ab").name("").mediaType("text/plain").text("a\n\nbc").build();

    assertThat(document.line(0)).isEqualTo(1);
    assertThat(document.line(2)).isEqualTo(2);
    assertThat(document.line(4)).isEqualTo(3);
    assertThatThrownBy(() -> document.line(6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset must be from 0 to 5, but was 6");
  }
}
