package vn.kehoach.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.source.SourceText;

/** Reads papers printed for the test. */
class PdfReaderTest {

  private static final PdfReader READER = PdfReader.of(Limits.standard());

  @Test
  void joinsWrappedLinesByIndentAndWidth() throws IOException {
    String long1 = "Giao Sở Xây dựng rà soát hồ sơ, lập kế hoạch cải tạo ".repeat(5) + "xong.";
    String long2 =
        "Giao Sở Tài chính bố trí nguồn vốn hằng năm cho các dự án ".repeat(4) + "nêu trên.";
    try (PdfPaper paper = new PdfPaper()) {
      paper.heading("I. MỤC TIÊU").paragraph(long1).paragraph("Số: 12.").paragraph(long2);

      Document document = read(paper.bytes()).value();

      assertThat(texts(document)).containsExactly("I. MỤC TIÊU", long1, "Số: 12.", long2);
      assertThat(((Block.Paragraph) document.blocks().get(0)).emphasis())
          .isEqualTo(Block.Emphasis.BOLD);
    }
  }

  @Test
  void readsTheLetterheadColumnByColumn() throws IOException {
    try (PdfPaper paper = new PdfPaper()) {
      paper
          .letterhead(
              List.of("ỦY BAN NHÂN DÂN", "TỈNH SÔNG HOA", "Số:      /KH-UBND"),
              List.of(
                  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                  "Độc lập - Tự do - Hạnh phúc",
                  "Sông Hoa, ngày 12 tháng 3 năm 2026"))
          .title("KẾ HOẠCH")
          .title(
              "Phát triển cây xanh trên địa bàn tỉnh Sông Hoa giai đoạn từ năm 2026 đến năm 2030");

      Document document = read(paper.bytes()).value();

      assertThat(texts(document))
          .containsExactly(
              "ỦY BAN NHÂN DÂN TỈNH SÔNG HOA",
              "Số: /KH-UBND",
              "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
              "Độc lập - Tự do - Hạnh phúc",
              "Sông Hoa, ngày 12 tháng 3 năm 2026",
              "KẾ HOẠCH",
              "Phát triển cây xanh trên địa bàn tỉnh Sông Hoa giai đoạn từ năm 2026 đến năm 2030");
    }
  }

  @Test
  void readsCellsWithSpansAndWrappedLines() throws IOException {
    try (PdfPaper paper = new PdfPaper()) {
      paper.table(
          new float[] {40, 180, 60, 60},
          List.of(
              Arrays.asList("TT", "Chỉ tiêu", "Kế hoạch", null),
              List.of(
                  "1", "Tỷ lệ hộ dân đô thị được cung cấp nước sạch qua hệ thống", "95%", "98%")));

      Document document = read(paper.bytes()).value();

      Block.Table table = (Block.Table) document.blocks().get(0);
      assertThat(table.rows().get(0).cells())
          .extracting(Block.Cell::text, Block.Cell::columnSpan)
          .containsExactly(tuple("TT", 1), tuple("Chỉ tiêu", 1), tuple("Kế hoạch", 2));
      assertThat(table.rows().get(1).cells())
          .extracting(Block.Cell::text)
          .containsExactly(
              "1", "Tỷ lệ hộ dân đô thị được cung cấp nước sạch qua hệ thống", "95%", "98%");
    }
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  void readsATableWithoutRulings() throws IOException {
    byte[] file =
        file(
            (document, page) -> {
              row(page, 700, "TT", "Ward", "Target");
              row(page, 684, "1", "Dong Hoa", "95%");
              row(page, 668, "", "and Tay Hoa", "");
              row(page, 652, "2", "Nam Hoa", "98%");
            });

    Document document = read(file).value();

    assertThat(((Block.Table) document.blocks().get(0)).rows())
        .extracting(row -> row.cells().stream().map(Block.Cell::text).toList())
        .containsExactly(
            List.of("TT", "Ward", "Target"),
            List.of("1", "Dong Hoa and Tay Hoa", "95%"),
            List.of("2", "Nam Hoa", "98%"));
  }

  private static void row(PDPageContentStream page, float y, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      page.beginText();
      page.setFont(new PDType1Font(FontName.HELVETICA), 12);
      page.newLineAtOffset(80 + i * 130, y);
      page.showText(cells[i]);
      page.endText();
    }
  }

  @Test
  void goesOnWithATableOverPages() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("TT", "Nhiệm vụ", "Cơ quan", "Hạn"));
    for (int i = 1; i <= 80; i++) {
      rows.add(List.of("" + i, "Nhiệm vụ thứ " + i, "Sở Y tế", "2026"));
    }
    try (PdfPaper paper = new PdfPaper()) {
      paper.table(new float[] {40, 180, 100, 60}, rows);

      Document document = read(paper.bytes()).value();

      assertThat(document.blocks().get(0)).isInstanceOf(Block.Table.class);
      assertThat(((Block.Table) document.blocks().get(0)).rows()).hasSize(81);
      assertThat(texts(document).subList(1, document.blocks().size())).containsExactly("2", "3");
    }
  }

  @Test
  void setsPageNumbersAndRunningHeadsAside() throws IOException {
    String words = "Các sở, ngành triển khai đồng bộ và báo cáo kết quả theo quy định ".repeat(200);
    try (PdfPaper paper = new PdfPaper()) {
      paper.head("Kế hoạch cây xanh tỉnh Sông Hoa").paragraph(words);

      Reading<Document> reading = read(paper.bytes());

      assertThat(texts(reading.value())).startsWith(words.strip());
      assertThat(texts(reading.value()).subList(1, 4)).containsExactly("2", "3", "4");
      assertThat(reading.findings())
          .anySatisfy(
              finding -> {
                assertThat(finding.code()).isEqualTo("pdf.running-head");
                assertThat(finding.arguments())
                    .containsEntry("found", "Kế hoạch cây xanh tỉnh Sông Hoa");
              });
    }
  }

  @Test
  void quotesTheLaidOutText() throws IOException {
    try (PdfPaper paper = new PdfPaper()) {
      paper
          .paragraph("- Trồng mới 10.000 cây xanh trong giai đoạn 2026 - 2030. ".repeat(4))
          .table(
              new float[] {40, 180, 100},
              List.of(List.of("1", "Diện tích", "10 ha"), List.of("2", "Số cây", "300")));

      Document document = read(paper.bytes()).value();

      for (Block block : document.blocks()) {
        contents(block).forEach(content -> quotes(document, content));
      }
    }
  }

  private static void quotes(Document document, SourceText content) {
    for (SourceText.Piece piece : content.pieces()) {
      assertThat(document.text().substring(piece.origin(), piece.origin() + piece.length()))
          .isEqualTo(content.text().substring(piece.at(), piece.at() + piece.length()));
    }
  }

  private static List<SourceText> contents(Block block) {
    return block.fold(
        heading -> List.of(heading.content()),
        paragraph -> List.of(paragraph.content()),
        item -> List.of(item.content()),
        table ->
            table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Block.Cell::content)
                .toList());
  }

  @Test
  void saysThatAScanHasNoTextLayer() throws IOException {
    byte[] scan =
        file(
            (document, page) -> {
              var picture = new java.awt.image.BufferedImage(40, 60, 10);
              page.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 840);
            });

    Reading<Document> reading = read(scan);

    assertThat(reading.noticed("pdf.no-text-layer")).isTrue();
    assertThat(reading.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(reading.value().text()).isEmpty();
    assertThat(reading.value().blocks()).isEmpty();
  }

  @Test
  void saysThatATextLayerIsBroken() throws IOException {
    byte[] broken =
        file(
            (document, page) -> {
              page.beginText();
              page.setFont(new PDType1Font(FontName.HELVETICA), 12);
              page.newLineAtOffset(80, 700);
              page.showText("ñ§¶Ø¿ §¶Øþ¿¶ ¬£§ ñðþ Øßþðæ kt §¶¬ 123");
              page.endText();
            });

    Reading<Document> reading = read(broken);

    assertThat(reading.noticed("pdf.broken-text-layer")).isTrue();
    assertThat(reading.value().blocks()).isEmpty();
  }

  @Test
  void refusesAnEncryptedFile() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);

      assertThatThrownBy(() -> read(out.toByteArray()))
          .isInstanceOf(IOException.class)
          .hasMessage("PDF must not be encrypted, but 'x.pdf' is; save it without a password");
    }
  }

  @Test
  void refusesWhatOnlyBeginsAsPdf() {
    byte[] torn = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> read(torn)).isInstanceOf(IOException.class);
  }

  @Test
  void endsOnAPageTreeThatHoldsItself() throws IOException {
    byte[] file;
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      COSArray kids = document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
      kids.add(document.getPages().getCOSObject());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      file = out.toByteArray();
    }

    assertThat(outcome(file)).isIn("read", "IOException");
  }

  @Test
  void endsOnFormsThatDrawThemselves() throws IOException {
    byte[] file;
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFormXObject form = new PDFormXObject(new PDStream(document));
      form.setResources(new PDResources());
      form.setBBox(page.getMediaBox());
      form.getResources().put(COSName.getPDFName("F"), form);
      try (var out = form.getStream().createOutputStream()) {
        out.write("/F Do /F Do /F Do".getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setResources(form.getResources());
      PDStream content = new PDStream(document);
      try (var out = content.createOutputStream()) {
        out.write("/F Do".getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(content);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      file = out.toByteArray();
    }

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("a PDF may have 24 drawings within each other, but 'x.pdf' has more");
  }

  @Test
  void refusesAStreamThatUnpacksToTooMuch() throws IOException {
    byte[] file;
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream content = new PDStream(document);
      try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        for (int i = 0; i < 70; i++) {
          out.write(blanks);
        }
      }
      page.setContents(content);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      file = out.toByteArray();
    }

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("streams may unpack to 67108864 bytes");
  }

  @Test
  void acceptsByContent() {
    assertThat(READER.accepts(source("%PDF-1.4\n"))).isTrue();
    assertThat(READER.accepts(source("\n%PDF-1.4\n"))).isTrue();
    assertThat(READER.accepts(source("Mẫu bắt đầu bằng %PDF-1.4"))).isFalse();
  }

  private static DocumentSource source(String text) {
    return DocumentSource.of("x.pdf", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String outcome(byte[] file) {
    try {
      read(file);
      return "read";
    } catch (IOException e) {
      return "IOException";
    }
  }

  private static byte[] file(Drawing drawing) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        drawing.draw(document, content);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static Reading<Document> read(byte[] bytes) throws IOException {
    return READER.read(DocumentSource.of("x.pdf", bytes));
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(Block::text).toList();
  }

  /** What is drawn on a page. */
  private interface Drawing {
    void draw(PDDocument document, PDPageContentStream page) throws IOException;
  }
}
