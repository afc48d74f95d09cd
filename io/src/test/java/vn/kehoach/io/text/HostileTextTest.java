package vn.kehoach.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.PlanReader;

/** Plain text and Markdown made to use up the machine, or damaged on the way. */
@Timeout(120)
class HostileTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"Tỷ lệ hộ nghèo dưới 2%, ", "a", "(", "1", "Số 1/QĐ-TTg ", "# *a "})
  void refusesALineOfTenMegabytes(String words) {
    String line = words.repeat((10 << 20) / words.length());

    assertThatThrownBy(() -> read("KẾ HOẠCH\n\n" + line))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("MAX_PASSAGE allows 1000000 characters in a paragraph or cell");
  }

  @ParameterizedTest
  @CsvSource({"'- \n', maxBlocks", "'1.\n\n', maxBlocks"})
  void refusesMillionsOfLines(String line, String limit) {
    assertThatThrownBy(() -> read("KẾ HOẠCH\n" + line.repeat(2_000_000)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(limit + " allows");
  }

  @Test
  void refusesMarksOfEmphasisWithoutEnd() {
    assertThatThrownBy(() -> read("# KẾ HOẠCH\n\n" + "*a\n".repeat(1_000_000)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("MAX_PASSAGE allows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "[a ", "![", "**", "`a ``", "<a ", "|"})
  void readsMarkdownNestedWithoutEnd(String mark) throws IOException {
    assertThat(read("# KẾ HOẠCH\n\n" + mark.repeat(100_000)).value().blocks()).isNotEmpty();
  }

  @Test
  void leavesOutControlCharactersAndSaysSo() throws IOException {
    String noise = "\u0000\u0001\u001b\u007f\u009b\u200e\u202e\u2066";

    Reading<Document> reading = read("KẾ HOẠCH\n".repeat(1000) + "Số" + noise + " trường");

    assertThat(reading.noticed("text.control-characters")).isTrue();
    assertThat(reading.findings().get(0).arguments()).containsEntry("count", "8");
    Block last = reading.value().blocks().get(reading.value().blocks().size() - 1);
    assertThat(last.text()).endsWith("Số trường");
  }

  @Test
  void refusesAFileOfZeroBytes() {
    assertThatThrownBy(() -> read("KẾ HOẠCH\0\0"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is binary");
  }

  @Test
  void composesMarksWithoutEnd() throws IOException {
    String apart = Normalizer.normalize("KẾ HOẠCH", Normalizer.Form.NFD);

    Document document = read(apart + "\na" + "\u0301".repeat(100_000)).value();

    assertThat(document.text()).startsWith("KẾ HOẠCH\ná\u0301");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void neverReadsUtf16WithoutItsMarkAsNonsense(String charset) throws IOException {
    byte[] bytes = "KẾ HOẠCH\nNăm 2026".getBytes(charset);

    String outcome;
    try {
      outcome = PlanReader.standard().readDocument(DocumentSource.of("a", bytes)).value().text();
    } catch (IOException e) {
      outcome = e.getMessage();
    }

    assertThat(outcome).containsAnyOf("is binary", "KẾ HOẠCH\nNăm 2026");
  }

  @Test
  void readsNoTextFromAnEmptyFile() throws IOException {
    assertThat(read("").noticed("reading.empty")).isTrue();
  }

  @Test
  void refusesAPictureWhateverItsName() {
    byte[] picture = Arrays.copyOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 500);
    DocumentSource source = DocumentSource.of("ke-hoach.docx", picture);

    assertThatThrownBy(() -> PlanReader.standard().readDocument(source))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "format must be plain text, Markdown, HTML, Word, Excel or PDF, but 'ke-hoach.docx' is"
                + " binary");
  }

  private static Reading<Document> read(String text) throws IOException {
    return PlanReader.standard()
        .readDocument(DocumentSource.of("a", text.getBytes(StandardCharsets.UTF_8)));
  }
}
