package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.io.report.FileText.Region;
import vn.kehoach.source.SourceSpan;

class FileTextTest {

  @Test
  void countsLinesAndColumnsFromOne() {
    Region region = FileText.of("Một\nhai ba\nbốn").region(span(8, 10), "ba").orElseThrow();

    assertThat(region).isEqualTo(new Region(2, 5, 2, 7, Optional.of(span(8, 10)), "ba"));
  }

  @Test
  void reachesOverLinesThatThePaperJoins() {
    Region region = FileText.of("Một\nhai ba\nbốn").region(span(8, 14), "ba bốn").orElseThrow();

    assertThat(region.endLine()).isEqualTo(3);
    assertThat(region.endColumn()).isEqualTo(4);
  }

  @Test
  void givesNoOffsetsIntoAFileWithOtherLineEnds() {
    Region region = FileText.of("Một\r\nhai").region(span(4, 7), "hai").orElseThrow();

    assertThat(region.startLine()).isEqualTo(2);
    assertThat(region.startColumn()).isEqualTo(1);
    assertThat(region.offsets()).isEmpty();
  }

  @Test
  void knowsNoPlaceForWordsThatAreNotThere() {
    FileText text = FileText.of("<p>hai ba</p>");

    assertThat(text.region(span(0, 3), "hai")).isEmpty();
    assertThat(text.region(span(10, 99), "ba")).isEmpty();
    assertThat(text.region(span(3, 3), "")).isEmpty();
  }

  @Test
  void readsNoTextOutOfOtherBytes() {
    assertThat(SourceFile.of(new byte[] {'P', 'K', (byte) 0xFF, (byte) 0xFE}).text()).isEmpty();
  }

  @Test
  void leavesTheByteOrderMarkOut() {
    byte[] bytes = "\uFEFFhai".getBytes(StandardCharsets.UTF_8);

    assertThat(SourceFile.of(bytes).text().orElseThrow().text()).isEqualTo("hai");
  }

  private static SourceSpan span(int start, int end) {
    return new SourceSpan("3f2a", 0, start, end);
  }
}
