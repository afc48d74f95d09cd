package vn.kehoach.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.io.docx.WordFile.p;
import static vn.kehoach.io.docx.WordFile.tc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.bytes.Limits;

/** Word files made to use up the machine or to look outside of themselves. */
@Timeout(120)
class HostileWordTest {

  private static final DocxReader READER = DocxReader.of(Limits.standard());
  private static final String MARKER = "dấu-hiệu-bí-mật";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  @TempDir Path folder;

  @Test
  void refusesAPictureThatUnpacksToTooMuch() throws IOException {
    Limits small = Limits.standard().withMaxBytes(1 << 20);
    String zeros = "\0".repeat(5 << 20);
    DocumentSource bomb = WordFile.of(p("a")).withPart("word/media/a.png", zeros).source();

    assertThat(bomb.size()).isLessThan(20_000);
    assertThatThrownBy(() -> DocxReader.of(small).read(bomb))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("maxBytes allows 4194304 bytes, but 'a.docx unpacked'");
  }

  @Test
  void neverOpensFilesWithinTheFile() throws IOException {
    byte[] bomb = WordFile.of(p(" ".repeat(40 << 20))).source().bytes();
    String inner = new String(bomb, StandardCharsets.ISO_8859_1);
    WordFile file = WordFile.of(p("Kế hoạch")).withPart("word/embeddings/a.docx", inner);

    assertThat(read(file).text()).isEqualTo("Kế hoạch\n");
  }

  @Test
  void readsAnHonestPaperThatPacksAsTightlyAsABomb() throws IOException {
    DocumentSource source =
        WordFile.of(p("Số chợ đạt chuẩn").repeat(20_000)).source(Deflater.BEST_COMPRESSION);

    assertThat(source.size()).isLessThan(10_000);
    assertThat(READER.read(source).value().blocks()).hasSize(20_000);
  }

  @Test
  void readsAPaperWithThousandsOfPictures() throws IOException {
    WordFile file = WordFile.of(p("Kế hoạch"));
    for (int i = 0; i < 5_000; i++) {
      file.withPart("word/media/" + i + ".png", "x");
    }

    assertThat(read(file).text()).isEqualTo("Kế hoạch\n");
  }

  @Test
  void refusesThousandsOfPartsOfXml() throws IOException {
    WordFile file = WordFile.of(p("Kế hoạch"));
    for (int i = 0; i < 1_500; i++) {
      file.withPart("word/" + i + ".xml", "<a/>");
    }

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("archive may have 1000 parts of XML, but 'a.docx' has more");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/footnotes.xml",
        "[Content_Types].xml",
        "_rels/.rels",
        "word/_rels/document.xml.rels"
      })
  void neverFollowsAnEntityOfAnyPart(String part) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), MARKER);
    String content =
        HEAD
            + "<!DOCTYPE d [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><w:document xmlns:w="
            + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body>&e;"
            + p("&e;")
            + "</w:body></w:document>";
    WordFile file =
        WordFile.of(p("Kế hoạch"))
            .with("styles", "<w:styles/>")
            .with("numbering", "<w:numbering/>")
            .with("footnotes", "<w:footnotes/>")
            .withPart(part, content);

    assertThat(outcome(file)).doesNotContain(MARKER);
  }

  @Test
  void refusesEntitiesThatGrow() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 10; i++) {
      String before = "&a" + (i - 1) + ";";
      entities.append("<!ENTITY a" + i + " \"" + before.repeat(10) + "\">");
    }
    WordFile file = WordFile.raw("<!DOCTYPE d [" + entities + "]><d>&a9;</d>");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("'a.docx' must be a Word file, but is broken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TargetMode=\"External\" "})
  void neverFollowsARelationshipOutOfTheFile(String mode) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.xml"), "<a>" + MARKER + "</a>");
    String relationship =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship "
            + mode
            + "Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument\" Target=\""
            + secret.toUri()
            + "\"/></Relationships>";
    WordFile file = WordFile.of(p("a")).withPart("_rels/.rels", relationship);

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("'a.docx' must be a Word file")
        .hasMessageNotContaining(MARKER);
  }

  @Test
  void readsATableOfAHundredThousandRows() throws IOException {
    String row = "<w:tr>" + tc("", "1") + tc("", "Số chợ") + "</w:tr>";
    DocumentSource source = WordFile.of("<w:tbl>" + row.repeat(100_000) + "</w:tbl>").source();

    Block.Table table = (Block.Table) READER.read(source).value().blocks().get(0);

    assertThat(table.rows()).hasSize(100_000);
  }

  @Test
  void passesOverTablesWithoutRowsOrCells() throws IOException {
    WordFile file = WordFile.of("<w:tbl/><w:tbl><w:tr/></w:tbl>" + p("Kế hoạch"));

    assertThat(read(file).blocks()).extracting(Block::text).containsExactly("Kế hoạch");
  }

  @Test
  void refusesAParagraphWithoutEnd() {
    WordFile file = WordFile.of(p("a ".repeat(600_000)));

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("MAX_PASSAGE allows 1000000 characters in a paragraph or cell");
  }

  @Test
  void refusesRunsNestedWithoutEnd() {
    String insert = "<w:ins>".repeat(50_000) + WordFile.r("a") + "</w:ins>".repeat(50_000);

    assertThatThrownBy(() -> read(WordFile.of("<w:p>" + insert + "</w:p>")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("nested 200 deep");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.99})
  void refusesAFileThatWasCutOff(double part) throws IOException {
    byte[] whole = WordFile.of(p("Kế hoạch")).source().bytes();
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));

    String outcome = outcome(DocumentSource.of("a.docx", cut));

    assertThat(outcome).isIn("Kế hoạch\n", "refused");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 512, 600, 2_000, 5_000})
  void refusesAnOlderFileThatWasCutOff(int length) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      files.writeFilesystem(whole);
    }
    byte[] cut = Arrays.copyOf(whole.toByteArray(), length);

    assertThatThrownBy(() -> DocReader.of(Limits.standard()).read(DocumentSource.of("a.doc", cut)))
        .isInstanceOf(IOException.class);
  }

  private static String outcome(WordFile file) throws IOException {
    return outcome(file.source());
  }

  private static String outcome(DocumentSource source) {
    try {
      return READER.read(source).value().text();
    } catch (IOException e) {
      assertThat(e.toString()).doesNotContain(MARKER);
      return "refused";
    }
  }

  private static Document read(WordFile file) throws IOException {
    return READER.read(file.source()).value();
  }
}
