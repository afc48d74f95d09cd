package vn.kehoach.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;

/** Web pages made to use up the machine or to fetch what they name. */
@Timeout(120)
class HostilePageTest {

  private static final HtmlReader READER = HtmlReader.of(Limits.standard());
  private static final String MARKER = "dấu-hiệu-bí-mật";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "<div>, 100000",
    "<table><tr><td>, 100000",
    "<b>, 20000",
    "<b><p>, 5000",
    "<ul><li>, 20000",
    "<a href=x>, 20000",
    "<h1><div>, 20000"
  })
  void readsWhatIsNestedWithoutEnd(String open, int times) throws IOException {
    Document document = read("<html><body>" + open.repeat(times) + "Kế hoạch năm 2026").value();

    assertThat(document.text()).contains("Kế hoạch năm 2026");
  }

  @Test
  void cutsSpansToWhatATableHas() throws IOException {
    String row = "<tr><td>1</td><td colspan=1000000 rowspan=1000000>Số chợ</td></tr>";

    Document document = read("<html><body><table>" + row.repeat(3) + "</table>").value();

    Block.Table table = (Block.Table) document.blocks().get(0);
    Block.Cell widest = table.rows().get(0).cells().get(1);
    assertThat(widest.columnSpan()).isEqualTo(100);
    assertThat(widest.rowSpan()).isEqualTo(3);
  }

  @Test
  void refusesSpansThatOverlapWithoutEnd() {
    String row = "<tr><td>a</td><td colspan=1000 rowspan=100000>x</td></tr>";

    assertThatThrownBy(() -> read("<html><body><table>" + row.repeat(20_000) + "</table>"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("maxCells allows 1000000 cells");
  }

  @Test
  void passesOverTablesWithoutRows() throws IOException {
    String tables = "<table></table><table><tr></tr></table><table><tbody></tbody></table>";

    assertThat(read("<html><body>" + tables + "<p>Kế hoạch</p>").value().text())
        .isEqualTo("Kế hoạch\n");
  }

  @Test
  void fetchesNothingThatAPageNames() throws IOException {
    String secret = Files.writeString(folder.resolve("s.txt"), MARKER).toUri().toString();
    String page =
        "<!DOCTYPE html [<!ENTITY e SYSTEM \"%s\">]><html><body><p>Kế hoạch &e;</p>"
            + "<iframe src=\"%s\"></iframe><object data=\"%s\"></object>"
            + "<link rel=import href=\"%s\"><img src=\"%s\" alt=\"\"><script src=\"%s\"></script>"
            + "<meta http-equiv=refresh content=\"0;url=%s\">";

    assertThat(read(page.replace("%s", secret)).value().text())
        .contains("Kế hoạch")
        .doesNotContain(MARKER);
  }

  @Test
  void readsAPageOfAttributesAlone() throws IOException {
    StringBuilder page = new StringBuilder("<html><body><p");
    for (int i = 0; i < 100_000; i++) {
      page.append(" a").append(i).append("=1");
    }

    assertThat(read(page + ">Kế hoạch</p>").value().text()).isEqualTo("Kế hoạch\n");
  }

  @Test
  void leavesOutCharactersThatCommandATerminal() throws IOException {
    Reading<Document> reading = read("<html><body><p>Kế &#27;[31mhoạch \u202e2026</p>");

    assertThat(reading.noticed("text.control-characters")).isTrue();
    assertThat(reading.value().blocks())
        .extracting(Block::text)
        .containsExactly("Kế [31mhoạch 2026");
  }

  private static Reading<Document> read(String page) throws IOException {
    return READER.read(DocumentSource.of("a.html", page.getBytes(StandardCharsets.UTF_8)));
  }
}
