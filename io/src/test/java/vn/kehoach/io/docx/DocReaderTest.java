package vn.kehoach.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;

/** Reads the files that the README beside them tells of. */
class DocReaderTest {

  private static final DocReader READER = DocReader.of(Limits.standard());

  @Test
  void readsWhatTheNewerFormatReads() throws IOException {
    Document older = READER.read(file("ke-hoach-mau.doc")).value();
    Document newer = DocxReader.of(Limits.standard()).read(file("ke-hoach-mau.docx")).value();

    assertThat(older.text()).isEqualTo(newer.text());
    assertThat(tables(older)).isEqualTo(tables(newer)).isNotEmpty();
    assertThat(older.mediaType()).isEqualTo("application/msword");
  }

  @Test
  void printsAutomaticNumbersAcceptsChangesAndPutsFootnotesLast() throws IOException {
    List<String> lines = READER.read(file("ke-hoach-mau.doc")).value().text().lines().toList();

    assertThat(lines)
        .containsSequence(
            "I. MỤC TIÊU",
            "1. Mục tiêu chung",
            "Giữ cho làng chài khỏi sạt lở¹ và cho người dân có nước sạch.",
            "2. Mục tiêu cụ thể",
            "a) Đến năm 2028, trồng mới 150 ha rừng.")
        .contains("III. TỔ CHỨC THỰC HIỆN")
        .endsWith("¹ Mỗi năm biển lấn vào chừng 5 m.");
  }

  @Test
  void readsWordsInOldFontsAndSaysSo() throws IOException {
    Reading<Document> reading = READER.read(file("ke-hoach-mau-tcvn3.doc"));

    assertThat(reading.value().text())
        .contains("ỦY BAN NHÂN DÂN\nTỈNH HẢI SƠN\nSố: 318/KH-UBND\n")
        .contains("2. Sở Y tế kiểm tra chất lượng nước trước ngày 30/6 hằng năm.\n")
        .contains("b) Đến năm 2030, có trên 97% hộ dân dùng nước sạch.\n");
    assertThat(reading.findings())
        .extracting(Finding::code, finding -> finding.arguments().get("charset"))
        .containsExactly(tuple("text.legacy-charset", "TCVN3"));
  }

  @Test
  void readsFieldsHiddenWordsJoinedParagraphsAndTextBoxes() throws IOException {
    Document document = READER.read(file("vet-sua.doc")).value();

    assertThat(document.text().lines())
        .containsExactly(
            "I. Mục tiêu",
            "1. Chung",
            "V. Kinh phí",
            "1. Một",
            "II. Sau",
            "Bài có 1 trang",
            "Một hai",
            "hiện",
            "KẾ HOẠCH",
            "1. Một.",
            "2. Hai",
            "Nội dung\tSản phẩm",
            "Trồng rừng",
            "a",
            "b\tBáo cáo",
            "Rộng",
            "Hết",
            "m²",
            "Đề mục",
            "DỰ THẢO");
  }

  @Test
  void tellsFilesOfWordFromOthersOfOffice() throws IOException {
    assertThat(READER.accepts(compound("WordDocument"))).isTrue();
    assertThat(READER.accepts(compound("Workbook"))).isFalse();
    assertThat(READER.accepts(DocumentSource.of("a.doc", "I. MỤC".getBytes()))).isFalse();
  }

  @Test
  void refusesABrokenFile() throws IOException {
    DocumentSource source = compound("WordDocument");

    assertThatThrownBy(() -> READER.read(source)).isInstanceOf(IOException.class);
  }

  /** Returns what the cells of all tables say and how far they reach. */
  private static List<String> tables(Document document) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(cell -> cell.text() + " " + cell.rowSpan() + "x" + cell.columnSpan())
        .toList();
  }

  private static DocumentSource file(String name) throws IOException {
    try (InputStream in = DocReaderTest.class.getResourceAsStream(name)) {
      return DocumentSource.of(name, in.readAllBytes());
    }
  }

  private static DocumentSource compound(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      files.writeFilesystem(bytes);
    }
    return DocumentSource.of("a.doc", bytes.toByteArray());
  }
}
