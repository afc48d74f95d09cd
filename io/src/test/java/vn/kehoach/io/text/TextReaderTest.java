package vn.kehoach.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;

class TextReaderTest {

  @Test
  void joinsHardWrappedLinesWithoutBlankLines() throws IOException {
    String text =
        """
        I. MỤC TIÊU
        CỤ THỂ
        - Giai đoạn 2026 - 2030, sản
        lượng mật ong của toàn tỉnh tăng bình quân tám phần trăm mỗi năm, trong đó mật
        ong rừng chiếm một nửa.
        - Nuôi ong lấy mật: Đến năm
        2030 có ba trăm hộ nuôi ong theo chuỗi giá trị, thu nhập của mỗi hộ tăng gấp
        rưỡi so với năm 2025.
        II. GIẢI
        PHÁP THỰC HIỆN
        1. Đối với
        vùng nuôi ong tập trung:
        Hỗ trợ cây giống và kỹ thuật
        cho các hộ nuôi ong ở vùng đệm; mở lớp tập huấn hằng quý tại từng xã, từng bản
        (Thời gian thực hiện: Thường
        xuyên).
        Tham mưu cơ chế cho vay vốn
        ưu đãi đối với hợp tác xã nuôi ong, báo cáo cấp có thẩm quyền trong quý hai.
        """;

    assertThat(texts(read(text)))
        .containsExactly(
            "I. MỤC TIÊU CỤ THỂ",
            "Giai đoạn 2026 - 2030, sản lượng mật ong của toàn tỉnh tăng bình quân tám phần trăm"
                + " mỗi năm, trong đó mật ong rừng chiếm một nửa.",
            "Nuôi ong lấy mật: Đến năm 2030 có ba trăm hộ nuôi ong theo chuỗi giá trị, thu nhập"
                + " của mỗi hộ tăng gấp rưỡi so với năm 2025.",
            "II. GIẢI PHÁP THỰC HIỆN",
            "1. Đối với vùng nuôi ong tập trung:",
            "Hỗ trợ cây giống và kỹ thuật cho các hộ nuôi ong ở vùng đệm; mở lớp tập huấn hằng"
                + " quý tại từng xã, từng bản (Thời gian thực hiện: Thường xuyên).",
            "Tham mưu cơ chế cho vay vốn ưu đãi đối với hợp tác xã nuôi ong, báo cáo cấp có thẩm"
                + " quyền trong quý hai.");
  }

  @Test
  void keepsTheShortLinesOfALetterheadApartWhereOtherLinesAreWrapped() throws IOException {
    String wrapped =
        """
        Trồng mới một nghìn hai trăm héc ta rừng
        phòng hộ ven biển trong cả giai đoạn, phủ
        xanh đất trống đồi trọc, che chở cho ruộng
        vườn của nhân dân các xã bãi ngang.

        """;

    List<String> texts = texts(read("TỈNH HẢI SƠN\nSố: 5/KH-UBND\n\n" + wrapped.repeat(2)));

    assertThat(texts).hasSize(4).startsWith("TỈNH HẢI SƠN", "Số: 5/KH-UBND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 2 -", "2", "2/5", "Trang 2", "CÔNG BÁO/Số 12\n2"})
  void joinsTheHalvesOfASentenceAroundThePageBreak(String furniture) throws IOException {
    String heads = "CÔNG BÁO/Số 11\n\nPhần đầu.\n\nCÔNG BÁO/Số 13\n\n";
    String half = "Trồng mới một nghìn hai trăm héc ta rừng phòng hộ ven biển trong cả giai đoạn,";
    String rest = "phủ xanh đất trống đồi trọc của các xã bãi ngang.";
    String lines = half + "\n" + furniture + "\n" + rest + "\n";

    assertThat(texts(read(heads + lines))).contains(half + " " + rest).contains(last(furniture));
    assertThat(texts(read(heads + lines.replace("\n", "\n\n")))).contains(half + " " + rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 2 -", "2", "Trang 2", "CÔNG BÁO/Số 12"})
  void joinsWrappedLinesAroundThePageBreak(String furniture) throws IOException {
    String wrapped =
        """
        Trồng mới một nghìn hai trăm héc ta rừng
        phòng hộ ven biển trong cả giai đoạn, phủ
        #
        xanh đất trống đồi trọc, che chở cho ruộng
        vườn của nhân dân các xã bãi ngang.

        """;

    List<String> texts = texts(read(wrapped.replace("#", furniture).repeat(3)));

    assertThat(texts).hasSize(6);
    assertThat(texts.get(0)).contains("giai đoạn, phủ xanh đất trống");
    assertThat(texts.get(1)).isEqualTo(furniture);
  }

  @Test
  void keepsANumberThatEndsAWrappedSentence() throws IOException {
    String wrapped =
        """
        Trồng mới một nghìn hai trăm héc ta rừng
        phòng hộ ven biển trong cả giai đoạn, phủ
        xanh đất trống đồi trọc của xã loại
        2

        """;

    List<String> texts = texts(read(wrapped.repeat(2)));

    assertThat(texts).hasSize(2);
    assertThat(texts.get(0)).endsWith("của xã loại 2");
  }

  private static String last(String lines) {
    return lines.substring(lines.lastIndexOf('\n') + 1);
  }

  @Test
  void keepsEachLineAsAParagraphWhereNothingIsWrapped() throws IOException {
    String text = "1. Trồng rừng\nPhủ xanh đồi trọc.\n\n- Chọn giống keo;\n+ Ươm cây.\n";

    List<Block> blocks = read(text).value().blocks();

    assertThat(blocks)
        .extracting(Block::text)
        .containsExactly("1. Trồng rừng", "Phủ xanh đồi trọc.", "Chọn giống keo;", "Ươm cây.");
    assertThat(blocks.get(2)).isInstanceOf(Block.ListItem.class);
    assertThat(((Block.ListItem) blocks.get(3)).depth()).isEqualTo(1);
  }

  @Test
  void readsTablesWithOneTabbedCellALine() throws IOException {
    String text =
        "2. Chỉ tiêu:\n\tSTT\n\tTên\n\tNăm 2025\n\n\t1\n\tTỷ lệ che phủ\n\t45%\n\n"
            + "\t\n\t- Rừng trồng\n\t\u00a0\n\n\tII\n\tNhóm khác\n\nIII. Giải pháp\n";

    List<Block> blocks = read(text).value().blocks();

    assertThat(blocks).hasSize(3);
    assertThat(cells(blocks.get(1)))
        .containsExactly(
            List.of("STT", "Tên", "Năm 2025"),
            List.of("1", "Tỷ lệ che phủ", "45%"),
            List.of("", "- Rừng trồng", ""),
            List.of("II", "Nhóm khác"));
  }

  @Test
  void readsTablesBetweenLinesWithAPipe() throws IOException {
    String text =
        row("**TT**", "**Nhiệm\nvụ**", "**Chủ trì**", "**Ghi chú**")
            + row("**I**", "**Nhóm\nmột**")
            + row("1", "Trồng cây", "Sở Xây dựng", "")
            + row("2", "Tưới\ncây", "", "Hằng ngày")
            + row("3", "Chăm cây", "Xã", "");

    List<Block> blocks = read("Danh mục\n\n" + text + "\nHết.\n").value().blocks();

    assertThat(cells(blocks.get(1)))
        .containsExactly(
            List.of("TT", "Nhiệm vụ", "Chủ trì", "Ghi chú"),
            List.of("I", "Nhóm một"),
            List.of("1", "Trồng cây", "Sở Xây dựng", ""),
            List.of("2", "Tưới cây", "", "Hằng ngày"),
            List.of("3", "Chăm cây", "Xã", ""));
    assertThat(blocks.get(2).text()).isEqualTo("Hết.");
  }

  @Test
  void readsALetterheadAsParagraphs() throws IOException {
    String text =
        "|\n**ỦY BAN NHÂN\nDÂN**\n**TỈNH HẢI YẾN**\n-------\n|\n"
            + "**CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM**\nĐộc lập - Tự do - Hạnh phúc\n---\n|\n|\n"
            + "Số: 12/KH-UBND\n|\n*Hải Yến,\nngày 5 tháng 6 năm 2025*\n|\n\n**KẾ HOẠCH**\n";

    assertThat(texts(read(text)))
        .containsExactly(
            "ỦY BAN NHÂN DÂN TỈNH HẢI YẾN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 12/KH-UBND",
            "Hải Yến, ngày 5 tháng 6 năm 2025",
            "KẾ HOẠCH");
  }

  @Test
  void takesMarksOfEmphasisAwayEvenBrokenOnes() throws IOException {
    String text = "**II. MỤC TIÊU**\n\nDo Sở Nông nghiệp *(nay là Sở khác) *quản lý.\n";

    List<Block> blocks = read(text).value().blocks();

    assertThat(((Block.Paragraph) blocks.get(0)).emphasis()).isEqualTo(Block.Emphasis.BOLD);
    assertThat(blocks.get(1).text()).isEqualTo("Do Sở Nông nghiệp (nay là Sở khác) quản lý.");
  }

  @Test
  void joinsAParagraphCutByAPage() throws IOException {
    String text =
        "Các xã ven biển rà soát diện tích rừng phòng hộ, lập bản đồ và tổ chức tuần tra\n\n7\n\n"
            + "hằng tuần trên các tuyến đê. Kết quả được báo cáo hằng tháng.\n";

    assertThat(texts(read(text)).get(0)).contains("tổ chức tuần tra hằng tuần trên");
    assertThat(texts(read(text))).hasSize(2);
  }

  @Test
  void readsUnderscoresOfSegmentedTextAsSpaces() throws IOException {
    String text =
        "Kế_hoạch trồng rừng ven_biển\nUỷ_ban_nhân_dân xã tổ_chức thực_hiện , giám_sát và"
            + " báo_cáo kết_quả ( hằng_tháng ) .\nCơ_quan chuyên_môn hướng_dẫn kỹ_thuật cho"
            + " nhân_dân .\nĐề_nghị các hội , đoàn_thể"
            + " tham_gia , vận_động hội_viên trồng cây quanh nhà .\n";

    Reading<Document> reading = read(text);

    assertThat(texts(reading).get(0)).isEqualTo("Kế hoạch trồng rừng ven biển");
    assertThat(texts(reading).get(1)).endsWith("báo cáo kết quả (hằng tháng).");
    assertThat(reading.noticed("text.segmented")).isTrue();
  }

  @Test
  void saysWhereEachPassageStood() throws IOException {
    String text = "Mở đầu.\n\n**1. Trồng cây** quanh hồ.\n";

    Document document = read(text).value();
    var passage = ((Block.Paragraph) document.blocks().get(1)).content();
    int from = passage.text().indexOf("quanh");

    assertThat(passage.evidence(from, from + 9).holdsIn(document.text())).isTrue();
    assertThat(passage.block()).isEqualTo(1);
  }

  @Test
  void refusesMoreBlocksOrCellsThanAllowed() {
    Limits limits = new Limits(1000, 2, 3);

    assertThatThrownBy(() -> TextReader.of(limits).read(source("một\nhai\nba\n")))
        .isInstanceOf(IOException.class)
        .hasMessage("maxBlocks allows 2 blocks, but 'a.txt' has 3 or more");
    assertThatThrownBy(() -> TextReader.of(limits).read(source("\ta\n\tb\n\n\tc\n\td\n")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("maxCells allows 3 cells");
  }

  /** Returns a row: a pipe before each cell and one after the last. */
  private static String row(String... cells) {
    StringBuilder text = new StringBuilder();
    for (String cell : cells) {
      text.append("|\n").append(cell.isEmpty() ? "" : cell + "\n");
    }
    return text.append("|\n").toString();
  }

  private static Reading<Document> read(String text) throws IOException {
    return TextReader.of(Limits.standard()).read(source(text));
  }

  private static DocumentSource source(String text) {
    return DocumentSource.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(Reading<Document> reading) {
    return reading.value().blocks().stream().map(Block::text).toList();
  }

  private static List<List<String>> cells(Block block) {
    return ((Block.Table) block)
        .rows().stream().map(row -> row.cells().stream().map(Block.Cell::text).toList()).toList();
  }
}
