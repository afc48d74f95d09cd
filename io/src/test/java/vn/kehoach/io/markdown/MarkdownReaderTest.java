package vn.kehoach.io.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.bytes.Limits;

class MarkdownReaderTest {

  @Test
  void readsHeadingsListsAndEmphasis() throws IOException {
    String text =
        "## **II- MỤC TIÊU**\n\n**1-** Các xã *ven biển* trồng rừng.\n\n"
            + "- Trồng 50 ha.\n- Chăm sóc 20 ha.\n  + Làm cỏ.\n\n**Trần Văn Ba**\n";

    List<Block> blocks = read(text).blocks();

    assertThat(blocks)
        .extracting(Block::text)
        .containsExactly(
            "II- MỤC TIÊU",
            "1- Các xã ven biển trồng rừng.",
            "Trồng 50 ha.",
            "Chăm sóc 20 ha.",
            "Làm cỏ.",
            "Trần Văn Ba");
    assertThat(((Block.Heading) blocks.get(0)).level()).isEqualTo(2);
    assertThat(((Block.Paragraph) blocks.get(1)).emphasis()).isEqualTo(Block.Emphasis.NONE);
    assertThat(((Block.ListItem) blocks.get(4)).marker()).isEqualTo("+");
    assertThat(((Block.ListItem) blocks.get(4)).depth()).isEqualTo(1);
    assertThat(((Block.Paragraph) blocks.get(5)).emphasis()).isEqualTo(Block.Emphasis.BOLD);
  }

  @Test
  void keepsTheNumbersOfWhatMarkdownTakesForLists() throws IOException {
    String text =
        "I. MỤC ĐÍCH\n\n1. Mục đích\n\n- Trồng cây.\n\n2. Yêu cầu\n\n3. Kinh phí:\na) Tỉnh\n";

    assertThat(texts(text))
        .containsExactly(
            "I. MỤC ĐÍCH", "1. Mục đích", "Trồng cây.", "2. Yêu cầu", "3. Kinh phí:", "a) Tỉnh");
  }

  @Test
  void readsTablesWithEmptyAndBrokenCells() throws IOException {
    String text =
        "| TT | Việc | Hạn |\n|---|:-:|---|\n| 1 | Đào<br>ao |  |\n| 2 | **Thả** cá | 2026 | thừa |\n";

    Block.Table table = (Block.Table) read(text).blocks().get(0);

    assertThat(table.rows())
        .extracting(row -> row.cells().stream().map(Block.Cell::text).toList())
        .containsExactly(
            List.of("TT", "Việc", "Hạn"),
            List.of("1", "Đào ao", ""),
            List.of("2", "Thả cá", "2026", "thừa"));
  }

  @Test
  void readsALetterheadAsParagraphs() throws IOException {
    String text =
        "| TỈNH HẢI YẾN ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 5/QĐ-UBND | Hải Yến |\n";

    assertThat(read(text).blocks()).hasSize(4).allMatch(Block.Paragraph.class::isInstance);
  }

  @Test
  void joinsAParagraphCutByAPage() throws IOException {
    String text =
        "# A\n\nCác xã ven biển rà soát diện tích rừng phòng hộ, lập bản đồ và tuần tra an toàn\n\n"
            + "thực phẩm trên các tuyến đê.\n";

    assertThat(texts(text)).hasSize(2).last().asString().contains("an toàn thực phẩm");
  }

  @Test
  void takesAPageNumberBetweenDashesForNoList() throws IOException {
    String half = "Trồng mới một nghìn hai trăm héc ta rừng phòng hộ ven biển trong giai đoạn,";
    String rest = "phủ xanh đất trống đồi trọc của các xã bãi ngang.";

    assertThat(texts(half + "\n- 12 -\n" + rest)).containsExactly(half + " " + rest);
    assertThat(texts(half + "\n1/35\n" + rest)).containsExactly(half + " " + rest);
    assertThat(texts("Gồm:\n- 12 xã\n- 2 phường")).containsExactly("Gồm:", "12 xã", "2 phường");
  }

  @Test
  void dropsBrokenMarksAndDecodesEntities() throws IOException {
    assertThat(texts("# A\n\nSở cũ *(nay là Sở mới) *quản lý 5 * 3 ô, A&amp;B 1\\. x\n").get(1))
        .isEqualTo("Sở cũ (nay là Sở mới) quản lý 5 * 3 ô, A&B 1. x");
  }

  @Test
  void readsCodeAndHtmlBlocksAsParagraphs() throws IOException {
    assertThat(texts("# A\n\n    Thụt đầu dòng.\n\n<div>\nTrong thẻ.\n</div>\n"))
        .containsExactly("A", "Thụt đầu dòng.", "Trong thẻ.");
  }

  @Test
  void acceptsByContent() {
    MarkdownReader reader = MarkdownReader.of(Limits.standard());

    assertThat(reader.accepts(source("## Mục tiêu\n"))).isTrue();
    assertThat(reader.accepts(source("| a | b |\n|---|---|\n"))).isTrue();
    assertThat(reader.accepts(source("Mục tiêu\n- một\n"))).isFalse();
    assertThat(reader.accepts(source("# A\n|\nô\n|\n"))).isFalse();
  }

  @Test
  void saysWhereEachPassageStood() throws IOException {
    Document document = read("# A\n\n- Trồng *cây* quanh hồ\n  lớn.\n");
    var passage = ((Block.ListItem) document.blocks().get(1)).content();
    int from = passage.text().indexOf("cây");

    assertThat(passage.text()).isEqualTo("Trồng cây quanh hồ lớn.");
    assertThat(passage.evidence(from, from + 3).holdsIn(document.text())).isTrue();
    assertThat(document.text().substring(passage.span(from, from + 3).start())).startsWith("cây");
  }

  @Test
  void survivesDeepNesting() throws IOException {
    String text = "# A\n\n" + ">".repeat(5000) + " đáy " + "*(".repeat(5000);

    assertThat(texts(text)).hasSizeGreaterThan(1);
  }

  private static List<String> texts(String text) throws IOException {
    return read(text).blocks().stream().map(Block::text).toList();
  }

  private static Document read(String text) throws IOException {
    return MarkdownReader.of(Limits.standard()).read(source(text)).value();
  }

  private static DocumentSource source(String text) {
    return DocumentSource.of("a.md", text.getBytes(StandardCharsets.UTF_8));
  }
}
