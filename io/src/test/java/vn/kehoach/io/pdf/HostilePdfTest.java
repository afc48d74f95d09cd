package vn.kehoach.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Document;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.bytes.Limits;

/** PDF files made to keep their reader busy, or damaged on the way. */
@Timeout(120)
class HostilePdfTest {

  private static final PdfReader READER = PdfReader.of(Limits.standard());
  private static final String WORDS = "KE HOACH nam 2026\n";

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 60, 120, 180})
  void readsAFileWithoutItsEnd(int missing) throws IOException {
    assertThat(read(new RawPdf().cut(missing)).value().text()).isEqualTo(WORDS);
  }

  @Test
  void readsAFileWhoseTableOfObjectsIsElsewhere() throws IOException {
    assertThat(read(new RawPdf().trailer("", 99_999_999)).value().text()).isEqualTo(WORDS);
  }

  @Test
  void endsOnATableOfObjectsThatFollowsItself() throws IOException {
    RawPdf file = new RawPdf();

    assertThat(read(file.trailer("/Prev " + file.table(), file.table())).value().text())
        .isEqualTo(WORDS);
  }

  @Test
  void endsOnPagesThatAreTheirOwnChildrenAndParents() throws IOException {
    RawPdf file = new RawPdf().with(2, "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 9/Parent 2 0 R>>");

    assertThat(read(file).value().text()).startsWith("KE HOACH nam 2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 0 R", "9 0 R", "-1", "2147483647", "(a)"})
  void endsOnALengthThatIsNone(String length) {
    String stream = "<</Length " + length + ">>\nstream\n" + RawPdf.CONTENT + "\nendstream";

    assertThat(outcome(new RawPdf().with(4, stream))).isIn(WORDS, "", "refused");
  }

  @Test
  void endsOnObjectsThatPointToEachOther() {
    assertThat(outcome(new RawPdf().with(4, "5 0 R").with(5, "4 0 R"))).isIn("", "refused");
  }

  @Test
  void refusesAFontThatHoldsItself() {
    RawPdf file =
        new RawPdf()
            .with(
                5,
                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H"
                    + "/DescendantFonts[5 0 R]>>");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("PDF 'a.pdf' is malformed: ");
  }

  @Test
  void refusesPagesWithoutEnd() {
    RawPdf file =
        new RawPdf().with(2, "<</Type/Pages/Kids[" + "3 0 R ".repeat(20_000) + "]/Count 20000>>");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("a PDF may have 5000 pages, but 'a.pdf' has more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<<", "q ", "("})
  void endsOnWhatIsOpenedWithoutEnd(String open) {
    String content = open.repeat(200_000) + RawPdf.CONTENT;

    assertThat(outcome(new RawPdf().content(content))).isIn(WORDS, "", "refused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<<"})
  void endsOnObjectsNestedWithoutEnd(String open) {
    String catalog = "<</Type/Catalog/Pages 2 0 R/X " + open.repeat(100_000) + ">>";

    assertThat(outcome(new RawPdf().with(1, catalog))).isIn(WORDS, "", "refused");
  }

  @Test
  void saysThatAPageIsAPicture() throws IOException {
    RawPdf file =
        new RawPdf()
            .with(3, RawPdf.page("/XObject<</I 6 0 R>>"))
            .with(
                6,
                "<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace"
                    + "/DeviceGray/Length 1>>\nstream\n0\nendstream")
            .content("q 595 0 0 842 0 0 cm /I Do Q");

    Reading<Document> reading = read(file);

    assertThat(reading.noticed("pdf.no-text-layer")).isTrue();
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.value().blocks()).isEmpty();
  }

  @Test
  void readsNoWordsFromAFontThatDoesNotSayWhatItPrints() throws IOException {
    String map =
        "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange"
            + " 1 beginbfrange <0000> <FFFF> <4E00> endbfrange endcmap";
    RawPdf file =
        new RawPdf()
            .with(
                5,
                "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H"
                    + "/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>")
            .with(
                6,
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo"
                    + "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>")
            .with(7, RawPdf.stream(map))
            .content("BT /F 12 Tf 72 700 Td (Ke hoach nam 2026 va cac chi tieu chu yeu) Tj ET");

    Reading<Document> reading = read(file);

    assertThat(reading.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.code())
        .contains("pdf.broken-text-layer");
    assertThat(reading.value().blocks()).isEmpty();
  }

  private static String outcome(RawPdf file) {
    try {
      return read(file).value().text();
    } catch (IOException e) {
      return "refused";
    }
  }

  private static Reading<Document> read(RawPdf file) throws IOException {
    return READER.read(file.source());
  }
}
