package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.bytes.Limits;

class PlanReaderTest {

  @Test
  void choosesTheReaderByContentAndNotByName(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("kế hoạch.txt");
    Files.writeString(file, "## I. MỤC TIÊU\n\nTrồng rừng.\n");

    Document document = PlanReader.standard().readDocument(file).value();

    assertThat(document.mediaType()).isEqualTo("text/markdown");
    assertThat(document.name()).isEqualTo("kế hoạch.txt");
    assertThat(read("I. MỤC TIÊU\nTrồng rừng.\n").mediaType()).isEqualTo("text/plain");
  }

  @Test
  void refusesAFileAboveTheLimitBeforeReadingIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "Trồng rừng ven biển");
    PlanReader small = PlanReader.of(Limits.standard().withMaxBytes(10));

    assertThatThrownBy(() -> small.readDocument(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("maxBytes allows 10 bytes");
  }

  @Test
  void refusesBinaryContent() {
    DocumentSource source = DocumentSource.of("a.zip", new byte[] {'P', 'K', 0, 0});

    assertThatThrownBy(() -> PlanReader.standard().readDocument(source))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("'a.zip' is binary");
  }

  private static Document read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return PlanReader.standard().readDocument(DocumentSource.of("a", bytes)).value();
  }
}
