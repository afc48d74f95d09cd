package vn.kehoach.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kehoach.io.docx.WordFile.item;
import static vn.kehoach.io.docx.WordFile.lvl;
import static vn.kehoach.io.docx.WordFile.p;
import static vn.kehoach.io.docx.WordFile.r;
import static vn.kehoach.io.docx.WordFile.tc;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.io.bytes.Limits;

class DocxReaderTest {

  private static final DocxReader READER = DocxReader.of(Limits.standard());

  private static final String NUMBERING =
      "<w:numbering><w:abstractNum w:abstractNumId=\"7\">"
          + lvl(0, "upperRoman", "%1.", "")
          + lvl(1, "decimal", "%1.%2.", "<w:isLgl/>")
          + lvl(2, "lowerLetter", "%3)", "")
          + lvl(3, "bullet", "-", "")
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
          + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num></w:numbering>";

  @Test
  void printsAutomaticNumbers() throws IOException {
    Document document =
        read(
            WordFile.of(
                    item(1, 0, "Mục tiêu")
                        + item(1, 1, "Chung")
                        + item(1, 1, "Cụ thể")
                        + item(1, 2, "Rừng")
                        + item(1, 2, "Biển")
                        + item(1, 3, "Đường")
                        + item(1, 0, "Nhiệm vụ")
                        + item(1, 1, "Trồng rừng")
                        + item(2, 0, "Kinh phí"))
                .with("numbering", NUMBERING));

    assertThat(document.text())
        .isEqualTo(
            """
            I. Mục tiêu
            1.1. Chung
            1.2. Cụ thể
            a) Rừng
            b) Biển
            - Đường
            II. Nhiệm vụ
            2.1. Trồng rừng
            V. Kinh phí
            """);
    assertThat(document.blocks().get(5)).isInstanceOf(Block.ListItem.class);
    assertThat(document.blocks().get(5).text()).isEqualTo("Đường");
  }

  @Test
  void printsTheNumbersOfStyles() throws IOException {
    String styles =
        "<w:styles><w:style w:type=\"paragraph\" w:styleId=\"M\"><w:name w:val=\"heading 1\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"N\"><w:basedOn w:val=\"M\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>"
            + "</w:styles>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val=\"T\"/></w:pPr>"
            + r("Mục lục")
            + "</w:p><w:p><w:pPr><w:pStyle w:val=\"N\"/></w:pPr>"
            + r("Mục tiêu")
            + "</w:p><w:p><w:pPr><w:pStyle w:val=\"N\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"
            + "</w:pPr>"
            + r("Phụ lục")
            + "</w:p>";

    Document document = read(WordFile.of(body).with("numbering", NUMBERING).with("styles", styles));

    assertThat(document.text()).isEqualTo("I. Mục tiêu\nPhụ lục\n");
    assertThat(document.blocks().get(1)).isInstanceOf(Block.Heading.class);
  }

  @Test
  void readsMergedCells() throws IOException {
    String table =
        "<w:tbl><w:tr>"
            + tc("<w:vMerge w:val=\"restart\"/>", "TT")
            + tc("<w:gridSpan w:val=\"2\"/>", "Năm")
            + "</w:tr><w:tr>"
            + tc("<w:vMerge/>", "ẩn")
            + tc("", "2025")
            + tc("", "2030")
            + "</w:tr><w:tr><w:trPr><w:del/></w:trPr>"
            + tc("", "bỏ")
            + "</w:tr></w:tbl>";

    Block.Table read = (Block.Table) read(WordFile.of(table)).blocks().get(0);

    assertThat(read.rows()).hasSize(2);
    assertThat(read.rows().get(0).cells())
        .extracting(c -> c.text() + " " + c.rowSpan() + "x" + c.columnSpan())
        .containsExactly("TT 2x1", "Năm 1x2");
    assertThat(read.rows().get(1).cells())
        .extracting(Block.Cell::text)
        .containsExactly("2025", "2030");
  }

  @Test
  void numbersEmptyCells() throws IOException {
    String row = "<w:tr><w:tc>" + item(1, 0, "") + "</w:tc>" + tc("", "Rừng") + "</w:tr>";

    Document document =
        read(WordFile.of("<w:tbl>" + row + row + "</w:tbl>").with("numbering", NUMBERING));

    assertThat(document.text()).isEqualTo("I.\tRừng\nII.\tRừng\n");
  }

  @Test
  void readsTheLetterheadAsParagraphsAndTheTableInACellAsWords() throws IOException {
    String inner = "<w:tbl><w:tr>" + tc("", "a") + tc("", "b") + "</w:tr></w:tbl>";
    String body =
        "<w:tbl><w:tr>"
            + tc("", "UBND TỈNH HẢI SƠN")
            + tc("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            + "</w:tr></w:tbl><w:tbl><w:tr>"
            + tc("", "Nội dung")
            + tc("", "Sản phẩm phải có")
            + "</w:tr><w:tr><w:tc>"
            + p("Trồng rừng")
            + inner
            + "</w:tc>"
            + tc("", "Báo cáo")
            + "</w:tr></w:tbl>";

    List<Block> blocks = read(WordFile.of(body)).blocks();

    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(1).text()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    assertThat(((Block.Table) blocks.get(2)).rows().get(1).cells().get(0).text())
        .isEqualTo("Trồng rừng a b");
  }

  @Test
  void takesTrackedChangesAsAccepted() throws IOException {
    String body =
        "<w:p>"
            + r("Trồng ")
            + "<w:del><w:r><w:delText>100</w:delText></w:r></w:del><w:ins>"
            + r("120")
            + "</w:ins>"
            + r(" ha")
            + "<w:moveFrom>"
            + r("cũ")
            + "</w:moveFrom><w:moveTo>"
            + r(" rừng")
            + "</w:moveTo></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + r("Một ")
            + "</w:p>"
            + p("hai");

    assertThat(read(WordFile.of(body)).text()).isEqualTo("Trồng 120 ha rừng\nMột hai\n");
  }

  @Test
  void putsFootnotesAfterTheBody() throws IOException {
    String body =
        "<w:p>"
            + r("Năm 2025")
            + "<w:r><w:footnoteReference w:id=\"4\"/></w:r>"
            + r(" trồng rừng.")
            + "</w:p>"
            + p("Hết.");
    String notes =
        "<w:footnotes><w:footnote w:id=\"4\">"
            + p(" Theo thống kê.")
            + "</w:footnote></w:footnotes>";

    assertThat(read(WordFile.of(body).with("footnotes", notes)).text())
        .isEqualTo("Năm 2025¹ trồng rừng.\nHết.\n¹ Theo thống kê.\n");
  }

  @Test
  void readsContentControlsTextBoxesFieldsAndBreaks() throws IOException {
    String body =
        "<w:sdt><w:sdtPr/><w:sdtContent>"
            + p("Trong khung")
            + "</w:sdtContent></w:sdt><w:p><w:r><w:t>Số:</w:t><w:tab/><w:t>5</w:t></w:r>"
            + "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>"
            + r("/KH")
            + "</w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>"
            + "<w:p><w:r><w:pict><w:txbxContent>"
            + p("DỰ THẢO")
            + "</w:txbxContent></w:pict><w:t>1. Một.</w:t><w:br/><w:t>2. Hai</w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:b/><w:caps/></w:rPr><w:t>kế hoạch</w:t></w:r></w:p>";

    Document document = read(WordFile.of(body));

    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly("Trong khung", "Số: 5/KH", "1. Một.", "2. Hai", "DỰ THẢO", "KẾ HOẠCH");
    assertThat(((Block.Paragraph) document.blocks().get(5)).emphasis())
        .isEqualTo(Block.Emphasis.BOLD);
  }

  @Test
  void composesTheTextAlsoAcrossRuns() throws IOException {
    String apart = Normalizer.normalize("Kế", Normalizer.Form.NFD);
    DocumentSource source =
        WordFile.of("<w:p>" + r(apart.substring(0, 2)) + r(apart.substring(2)) + "</w:p>").source();

    var reading = READER.read(source);

    assertThat(reading.value().text()).isEqualTo("Kế\n");
    assertThat(reading.findings()).extracting(Finding::code).containsExactly("text.not-nfc");
  }

  @Test
  void readsWordsInFontsOfOldCharsets() throws IOException {
    String styles =
        "<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\".VnTime\"/></w:rPr>"
            + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:styleId=\"V\">"
            + "<w:rPr><w:rFonts w:hAnsi=\"VNI-Times\"/></w:rPr></w:style></w:styles>";
    String capitals = "<w:r><w:rPr><w:rFonts w:ascii=\".VnTimeH\"/></w:rPr><w:t>®Ò ¸n</w:t></w:r>";
    String arial = "<w:r><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr><w:t> café</w:t></w:r>";
    String body =
        "<w:p>"
            + capitals
            + r(" n\u00ADíc s¹ch")
            + "<w:r><w:t>, n</w:t><w:softHyphen/><w:t>íc</w:t></w:r>"
            + arial
            + "</w:p><w:p><w:pPr><w:pStyle w:val=\"V\"/></w:pPr>"
            + r("Ke")
            + r("á hoa")
            + r("ïch")
            + "</w:p>";

    var reading = READER.read(WordFile.of(body).with("styles", styles).source());

    assertThat(reading.value().text()).isEqualTo("ĐỀ ÁN nước sạch, nước café\nKế hoạch\n");
    assertThat(reading.findings())
        .filteredOn(finding -> finding.code().equals("text.legacy-charset"))
        .extracting(finding -> finding.arguments().get("charset"))
        .containsExactly("TCVN3", "VNI");
  }

  @Test
  void recognisesAnOldCharsetWhereTheFontSaysNothing() throws IOException {
    String words =
        "KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi, c¸c së chñ tr× thùc hiÖn nhiÖm vô trong n¨m";

    var reading = READER.read(WordFile.of(p(words)).source());

    assertThat(reading.value().text())
        .isEqualTo(
            "Kế hoạch phát triển kinh tế - xã hội, các sở chủ trì thực hiện nhiệm vụ trong năm\n");
    assertThat(reading.noticed("text.legacy-charset")).isTrue();
  }

  @Test
  void mendsLettersThatOnlyLookLikeThoseMeantAndCountsThem() throws IOException {
    String body = "<w:p>" + r("5/Q\u00D0-UBND, ") + r("\u00D0") + r("i\u1EC1u 1") + "</w:p>";

    var reading = READER.read(WordFile.of(body).source());

    assertThat(reading.value().text()).isEqualTo("5/QĐ-UBND, Điều 1\n");
    assertThat(reading.findings())
        .extracting(Finding::code, finding -> finding.arguments().get("count"))
        .containsExactly(tuple("text.look-alike-letters", "2"));
  }

  @Test
  void refusesABombBeforeUnpackingIt() throws IOException {
    DocumentSource bomb = WordFile.of(p(" ".repeat(40 << 20))).source();

    assertThat(bomb.size()).isLessThan(100_000);
    assertThatThrownBy(() -> READER.read(bomb))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("maxBytes allows 33554432 bytes, but 'a.docx/word/document.xml'");
  }

  @Test
  void refusesExternalEntities() throws IOException {
    DocumentSource source =
        WordFile.raw(
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document "
                    + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")
            .source();

    assertThatThrownBy(() -> READER.read(source))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("'a.docx' must be a Word file, but is broken");
  }

  @Test
  void refusesTablesNestedWithoutEnd() throws IOException {
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl>";
    DocumentSource source = WordFile.of(open.repeat(5000) + p("a") + close.repeat(5000)).source(0);

    assertThatThrownBy(() -> READER.read(source))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nested 200 deep");
  }

  @Test
  void refusesATableWithTooManyCells() throws IOException {
    String row = "<w:tr>" + tc("", "1") + tc("", "2") + "</w:tr>";
    DocumentSource source = WordFile.of("<w:tbl>" + row.repeat(100_000) + "</w:tbl>").source(0);

    assertThatThrownBy(() -> DocxReader.of(new Limits(32L << 20, 1000, 100_000)).read(source))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("maxCells allows 100000 cells, but 'a.docx'");
  }

  @Test
  void refusesBrokenPackages() throws IOException {
    byte[] bytes = WordFile.of(p("a")).source().bytes();
    bytes[60] ^= 0x55;

    assertThatThrownBy(() -> READER.read(DocumentSource.of("a.docx", bytes)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void tellsWordFilesByTheirContent() throws IOException {
    assertThat(READER.accepts(WordFile.of("").source())).isTrue();
    assertThat(READER.accepts(DocumentSource.of("a.docx", new byte[] {'P', 'K', 3, 4}))).isFalse();
  }

  private static Document read(WordFile file) throws IOException {
    return READER.read(file.source()).value();
  }
}
