package vn.kehoach.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.bytes.Limits;

/** Workbooks made to use up the machine or to look outside of themselves. */
@Timeout(120)
class HostileWorkbookTest {

  private static final XlsxReader READER = XlsxReader.of(Limits.standard());
  private static final String MARKER = "dấu-hiệu-bí-mật";
  private static final String ROWS =
      SheetFile.row(1, "TT", "Chỉ tiêu") + SheetFile.row(2, "1", "b");

  @TempDir Path folder;

  @Test
  void readsAWorkbookWithoutStyles() throws IOException {
    assertThat(read(SheetFile.of(ROWS)).text()).isEqualTo("TT\tChỉ tiêu\n1\tb\n");
  }

  @Test
  void takesNoRoomForARangeThatIsOnlyDeclared() throws IOException {
    SheetFile file = SheetFile.of(ROWS).before("<dimension ref=\"A1:XFD1048576\"/>");

    assertThat(read(file).text()).isEqualTo("TT\tChỉ tiêu\n1\tb\n");
  }

  @Test
  void takesNoRoomForRowsWithoutCells() throws IOException {
    StringBuilder rows = new StringBuilder(ROWS);
    for (int i = 3; i < 1_048_576; i++) {
      rows.append("<row r=\"").append(i).append("\"/>");
    }
    rows.append(SheetFile.row(1_048_576, "cuối"));

    assertThat(read(SheetFile.of(rows.toString())).blocks())
        .extracting(Block::text)
        .containsExactly("TT Chỉ tiêu 1 b", "cuối");
  }

  @Test
  void refusesARowBelowTheLast() {
    assertThatThrownBy(() -> read(SheetFile.of(SheetFile.row(1_048_577, "a"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("row must be from 1 to 1048576, but was 1048577");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100_000})
  void takesNoRoomForMergedCellsOverTheWholeSheet(int times) throws IOException {
    String merge = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(times);
    SheetFile file = SheetFile.of(ROWS).after("<mergeCells>" + merge + "</mergeCells>");

    assertThat(read(file).blocks()).hasSize(1);
  }

  @Test
  void believesNoCountOfSharedStrings() throws IOException {
    SheetFile file =
        SheetFile.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
            .strings(
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " count=\"2000000000\" uniqueCount=\"2000000000\"><si><t>a</t></si></sst>");

    assertThat(read(file).text()).isEqualTo("a\n");
  }

  @Test
  void refusesASheetThatUnpacksToTooMuch() {
    SheetFile bomb = SheetFile.of(ROWS).after(" ".repeat(40 << 20));

    assertThatThrownBy(() -> read(bomb))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("maxBytes allows 33554432 bytes, but 'a.xlsx/xl/worksheets");
  }

  @Test
  void neverFollowsAnEntityOfAnyPart() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), MARKER);
    String type = "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    String strings =
        type
            + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " count=\"1\" uniqueCount=\"1\"><si><t>&e;</t></si></sst>";
    String shared = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

    assertThat(outcome(SheetFile.of(shared).strings(strings))).doesNotContain(MARKER);
    assertThat(outcome(SheetFile.of(SheetFile.row(1, "&e;")).type(type))).doesNotContain(MARKER);
  }

  @Test
  void asksNothingOfTheNetworkForAFormula() throws IOException {
    SheetFile file =
        SheetFile.of(
            "<row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(&quot;http://127.0.0.1:9/&quot;)</f></c>"
                + "<c r=\"B1\" t=\"str\"><v>b</v></c></row>");

    assertThat(READER.read(file.source()).noticed("xlsx.formula-without-value")).isTrue();
  }

  @Test
  void readsASheetWithoutRows() throws IOException {
    assertThat(READER.read(SheetFile.of("").source()).noticed("reading.empty")).isTrue();
  }

  private static String outcome(SheetFile file) throws IOException {
    DocumentSource source = file.source();
    try {
      return READER.read(source).value().text();
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Document read(SheetFile file) throws IOException {
    DocumentSource source = file.source();
    assertThat(READER.accepts(source)).isTrue();
    return READER.read(source).value();
  }
}
