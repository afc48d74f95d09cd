package vn.kehoach.io.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;

class TextDecoderTest {

  private static final String WORDS = "Kế hoạch số 5/KH-UBND";

  @Test
  void readsUtf8WithAndWithoutByteOrderMark() throws IOException {
    assertThat(decode(WORDS.getBytes(StandardCharsets.UTF_8)).value()).isEqualTo(WORDS);
    assertThat(decode(("\ufeff" + WORDS).getBytes(StandardCharsets.UTF_8)).value())
        .isEqualTo(WORDS);
  }

  @Test
  void readsUtf16WithByteOrderMark() throws IOException {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE}) {
      Reading<String> reading = decode(("\ufeff" + WORDS).getBytes(charset));

      assertThat(reading.value()).isEqualTo(WORDS);
    }
  }

  @Test
  void composesLettersAndSaysSo() throws IOException {
    String pieces = Normalizer.normalize(WORDS, Normalizer.Form.NFD);

    Reading<String> reading = decode(pieces.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.value()).isEqualTo(WORDS);
    assertThat(reading.noticed("text.not-nfc")).isTrue();
    assertThat(decode(WORDS.getBytes(StandardCharsets.UTF_8)).findings()).isEmpty();
  }

  @Test
  void endsLinesWithLineFeeds() throws IOException {
    byte[] bytes = "một\r\nhai\rba\fbốn".getBytes(StandardCharsets.UTF_8);

    assertThat(decode(bytes).value()).isEqualTo("một\nhai\nba\nbốn");
  }

  @Test
  void tellsOfAnEmptyFile() throws IOException {
    assertThat(decode(new byte[0]).noticed("reading.empty")).isTrue();
    assertThat(decode(" \n\u00a0".getBytes(StandardCharsets.UTF_8)).noticed("reading.empty"))
        .isTrue();
  }

  @Test
  void readsOldCharsetsAlsoWhereTheirLettersWereSavedAsUtf8() throws IOException {
    String typed =
        "KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi, c¸c së chñ tr× thùc hiÖn, n\u00ADíc s¹ch\r\n";

    for (Charset saved : new Charset[] {StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8}) {
      Reading<String> reading = decode(typed.getBytes(saved));

      assertThat(reading.value())
          .isEqualTo("Kế hoạch phát triển kinh tế - xã hội, các sở chủ trì thực hiện, nước sạch\n");
      assertThat(reading.findings())
          .extracting(Finding::code, finding -> finding.arguments().get("charset"))
          .containsExactly(tuple("text.legacy-charset", "TCVN3"));
    }
  }

  @Test
  void countsLettersThatOnlyLookLikeThoseMeant() throws IOException {
    Reading<String> reading =
        decode("S\u1ed1 5/Q\u00D0-UBND, K\u1EBE H\u041E\u1EA0CH".getBytes(StandardCharsets.UTF_8));

    assertThat(reading.value()).isEqualTo("Số 5/QĐ-UBND, KẾ HOẠCH");
    assertThat(reading.findings())
        .extracting(Finding::code, finding -> finding.arguments().get("count"))
        .containsExactly(tuple("text.look-alike-letters", "2"));
  }

  @Test
  void refusesOtherCharsetsWithTheirPlace() {
    byte[] bytes = {'K', 'H', (byte) 0xE9, ' '};

    assertThatThrownBy(() -> decode(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("charset must be UTF-8")
        .hasMessageContaining("byte 2 of 'a.txt'");
  }

  @Test
  void refusesBinaryFiles() {
    assertThatThrownBy(() -> decode(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("binary");
    assertThat(TextDecoder.looksLikeText(source("%PDF-1.7".getBytes(StandardCharsets.UTF_8))))
        .isFalse();
  }

  @Test
  void refusesMoreBytesThanAllowed() {
    Limits limits = Limits.standard().withMaxBytes(3);

    assertThatThrownBy(
            () -> TextDecoder.decode(source("bốn".getBytes(StandardCharsets.UTF_8)), limits))
        .isInstanceOf(IOException.class)
        .hasMessage("maxBytes allows 3 bytes, but 'a.txt' has 5 or more");
  }

  @Test
  void refusesLimitsThatAllowNothing() {
    assertThatThrownBy(() -> new Limits(1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 blocks");
  }

  private static Reading<String> decode(byte[] bytes) throws IOException {
    return TextDecoder.decode(source(bytes), Limits.standard());
  }

  private static DocumentSource source(byte[] bytes) {
    return DocumentSource.of("a.txt", bytes);
  }
}
