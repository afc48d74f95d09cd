package vn.kehoach.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;

class HtmlReaderTest {

  private static final HtmlReader READER = HtmlReader.of(Limits.standard());

  private static final String PAPER =
      """
      <table><tr><td><p>UBND TỈNH HẢI SƠN<br>SỞ CÔNG NGHIỆP</p></td>
      <td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>-----</b></td>
      </tr></table>
      <p style="text-align:center"><b>KẾ HOẠCH</b></p>
      <p>Căn cứ <a href="x">Luật Ví dụ</a> do Quốc hội ban hành về việc trồng rừng ven biển;</p>
      <p>I. MỤC TIÊU</p>
      <p>Trồng mới 1.200 ha rừng phòng hộ ven biển trong cả giai đoạn, phủ xanh đất trống.</p>
      """;

  @Test
  void findsThePaperAmongMenusAndSiteText() throws IOException {
    String page =
        "<html><head><title>Cổng</title></head><body><div><a href=/>Trang chủ</a><span>Tìm</span>"
            + "</div><div><div><h1>Kế hoạch trồng rừng</h1></div><div class=c>"
            + PAPER
            + "<p>Rừng ven biển chắn gió, giữ cát và che chở cho ruộng vườn của nhân dân.</p>"
                .repeat(5)
            + "</div><div><a href=1>Tin liên quan: hội nghị bàn về trồng rừng ven biển năm nay</a>"
            + "</div></div><div>Địa chỉ: số 1</div></body></html>";

    Document document = read(page);

    assertThat(document.blocks().subList(0, 7))
        .extracting(Block::text)
        .containsExactly(
            "UBND TỈNH HẢI SƠN SỞ CÔNG NGHIỆP",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "KẾ HOẠCH",
            "Căn cứ Luật Ví dụ do Quốc hội ban hành về việc trồng rừng ven biển;",
            "I. MỤC TIÊU",
            "Trồng mới 1.200 ha rừng phòng hộ ven biển trong cả giai đoạn, phủ xanh đất trống.");
    assertThat(document.blocks()).hasSize(12);
    assertThat(document.mediaType()).isEqualTo("text/html");
    assertThat(((Block.Paragraph) document.blocks().get(3)).emphasis())
        .isEqualTo(Block.Emphasis.BOLD);
  }

  @Test
  void keepsAnAnnexThatStandsBesideThePaper() throws IOException {
    Document document =
        read("<div>" + PAPER.repeat(5) + "</div><div><p>Phụ lục</p><p>Biểu số 1</p></div>");

    assertThat(document.text()).contains("Phụ lục\nBiểu số 1\n");
  }

  @Test
  void everyBlockPointsIntoTheText() throws IOException {
    Document document = read(PAPER);

    for (Block block : document.blocks()) {
      var words = ((Block.Paragraph) block).content();
      var span = words.span();
      assertThat(document.text().substring(span.start(), span.end()).replace('\n', ' '))
          .isEqualTo(words.text());
    }
  }

  @Test
  void readsSpansOfCells() throws IOException {
    Block.Table table =
        (Block.Table)
            read("""
            <table><thead><tr><th rowspan=2>TT</th><th rowspan="2">Chỉ tiêu</th>
            <th colspan=2>Năm</th></tr><tr><th>2025</th><th>2030</th></tr></thead>
            <tr><td>1<td>Diện tích<br>rừng<td>10<td>20</table>
            """)
                .blocks()
                .get(0);

    assertThat(table.rows().get(0).cells())
        .extracting(c -> c.text() + " " + c.rowSpan() + "x" + c.columnSpan())
        .containsExactly("TT 2x1", "Chỉ tiêu 2x1", "Năm 1x2");
    assertThat(table.rows().get(2).cells())
        .extracting(Block.Cell::text)
        .containsExactly("1", "Diện tích rừng", "10", "20");
  }

  @Test
  void readsATableInACellAsTheCellsWords() throws IOException {
    Document document =
        read(
            "<table><tr><td>Tên<td>Nội dung dài hơn bảng bên trong<tr><td>1<td>"
                + "<table><tr><td>a<td>b</table></table>");

    assertThat(document.blocks()).hasSize(1);
    assertThat(((Block.Table) document.blocks().get(0)).rows().get(1).cells().get(1).text())
        .isEqualTo("a b");
  }

  @Test
  void takesATableThatFramesThePageApart() throws IOException {
    Document document =
        read(
            "<table><tr><td><p>Một đoạn.</p><table><tr><td>TT<td>Tên gọi dài<tr><td>1<td>Rừng"
                + "</table></table>");

    assertThat(document.blocks()).hasSize(2);
    assertThat(document.blocks().get(1)).isInstanceOf(Block.Table.class);
  }

  @Test
  void printsTheNumbersAndBulletsAPageShows() throws IOException {
    Document document =
        read(
            "<ol start=3><li>Trồng rừng<ul><li>Giống<li>- Phân</ul><li value=7>Làm đường</ol>"
                + "<ol type=a><li>Một<li>Hai</ol>");

    assertThat(document.text())
        .isEqualTo("3. Trồng rừng\n• Giống\n- Phân\n7. Làm đường\na. Một\nb. Hai\n");
    assertThat(document.blocks().get(1)).isInstanceOf(Block.ListItem.class);
    assertThat(document.blocks().get(1).text()).isEqualTo("Giống");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>1. Một<br>2. Hai</p>                     | 1. Một / 2. Hai",
        "<p>Trồng rừng<br>ven biển</p>               | Trồng rừng ven biển",
        "<p>Xong.<br>Trồng rừng</p>                  | Xong. / Trồng rừng",
        "<p>năm 2025<sup>1</sup> và 5 km<sup>2</sup> | năm 2025¹ và 5 km²",
        "Một<div>Hai</div>Ba                         | Một / Hai / Ba",
        "<p>Một <span style='display: none'>x</span>hai<script>x</script></p> | Một hai",
        "<pre>Một.\\nHai.</pre>                      | Một. / Hai.",
      })
  void readsLines(String page, String blocks) throws IOException {
    Document document = read(page.replace("\\n", "\n"));

    assertThat(document.blocks()).extracting(Block::text).containsExactly(blocks.split(" / "));
  }

  @Test
  void composesTheTextAndSaysSo() throws IOException {
    String page = "<p>" + Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD) + "</p>";

    Reading<Document> reading = READER.read(source(page));

    assertThat(reading.value().text()).isEqualTo("Kế hoạch\n");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("text.not-nfc");
  }

  @Test
  void readsDeeplyNestedElementsWithoutFailing() throws IOException {
    String page = "<div>".repeat(100_000) + "Rừng" + "<table><tr><td>".repeat(5_000) + "biển";

    assertThat(read(page).text()).contains("Rừng").contains("biển");
  }

  @Test
  void refusesATableWithTooManyCells() {
    String rows = "<tr><td>1<td>2</tr>".repeat(100_000);
    Limits limits = new Limits(32L << 20, 1000, 100_000);

    assertThatThrownBy(() -> HtmlReader.of(limits).read(source("<table>" + rows)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("maxCells allows 100000 cells, but 'a.html'");
  }

  @Test
  void countsTheCellsThatSpansPretend() {
    String rows = "<tr><td rowspan=60000 colspan=100>1</tr>" + "<tr></tr>".repeat(60_000);

    assertThatThrownBy(() -> read("<table><tr><td>a<td>b</tr>" + rows))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("maxCells");
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE html><p>a, true",
    "'  <html lang=vi>', true",
    "<p>Một</p>, true",
    "I. MỤC TIÊU, false",
    "a < b, false",
    "<xml>, false"
  })
  void tellsPagesByTheirContent(String content, boolean accepted) {
    assertThat(READER.accepts(source(content))).isEqualTo(accepted);
  }

  @Test
  void readsPagesInOldCharsetsWhateverTheyDeclare() throws IOException {
    String words = "<p>KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi, c¸c së chñ tr× thùc hiÖn nhiÖm vô</p>";
    String page = "<html><body>" + words + "</body></html>";
    String declared = page.replace("<body>", "<head><meta charset=iso-8859-1></head><body>");

    for (String written : new String[] {page, declared}) {
      Reading<Document> reading =
          READER.read(DocumentSource.of("a.html", written.getBytes(StandardCharsets.ISO_8859_1)));

      assertThat(reading.value().text())
          .isEqualTo("Kế hoạch phát triển kinh tế - xã hội, các sở chủ trì thực hiện nhiệm vụ\n");
      assertThat(reading.noticed("text.legacy-charset")).isTrue();
    }
    assertThat(read(page).text()).startsWith("Kế hoạch phát triển");
  }

  @Test
  void readsWordsInOldFonts() throws IOException {
    String page =
        "<html><body><p><font face=VNI-Times>Keá hoaïch</font> café <span style='color:red;"
            + "font-family:\".VnTimeH\"'>®Ò ¸n</span> né</p></body></html>";

    assertThat(read(page).text()).isEqualTo("Kế hoạch café ĐỀ ÁN né\n");
  }

  private static Document read(String page) throws IOException {
    return READER.read(source(page)).value();
  }

  private static DocumentSource source(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return DocumentSource.of("a.html", bytes);
  }
}
