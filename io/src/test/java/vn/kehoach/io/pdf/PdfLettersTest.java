package vn.kehoach.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;

/** Pages printed with fonts of old charsets, written for the test. */
class PdfLettersTest {

  private static final String TCVN3 =
      "KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi, c¸c së chñ tr× thùc hiÖn n\u00ADíc s¹ch";
  private static final String PRINTED =
      "Kế hoạch phát triển kinh tế - xã hội, các sở chủ trì thực hiện nước sạch\n";

  @Test
  void readsFontsOfAbcByTheirNames() throws IOException {
    Reading<Document> reading = read("ABCDEF+.VnTime", TCVN3);

    assertThat(reading.value().text()).isEqualTo(PRINTED);
    assertThat(reading.noticed("text.legacy-charset")).isTrue();
    assertThat(read(".VnTimeH", "kÕ ho¹ch").value().text()).isEqualTo("KẾ HOẠCH\n");
  }

  @Test
  void readsFontsOfVniByTheirNames() throws IOException {
    Reading<Document> reading = read("VNI-Times,Bold", "Keá hoaïch nöôùc saïch");

    assertThat(reading.value().text()).isEqualTo("Kế hoạch nước sạch\n");
  }

  @Test
  void recognisesOldCharsetsWhereTheFontSaysNothing() throws IOException {
    Reading<Document> reading = read("Helvetica", TCVN3.replace(" n\u00ADíc", ""));

    assertThat(reading.value().text()).isEqualTo(PRINTED.replace(" nước", ""));
    assertThat(reading.noticed("text.legacy-charset")).isTrue();
  }

  @Test
  void leavesOtherLanguagesAlone() throws IOException {
    String words = "L'été dernier, l'équipe a né à côté du thé : bébé, café, forêt, même.";

    assertThat(read("Helvetica", words).value().text()).isEqualTo(words + "\n");
  }

  private static Reading<Document> read(String font, String words) throws IOException {
    return PdfReader.of(Limits.standard()).read(DocumentSource.of("a.pdf", page(font, words)));
  }

  private static byte[] page(String font, String words) throws IOException {
    StringBuilder codes = new StringBuilder();
    for (byte code : words.getBytes(StandardCharsets.ISO_8859_1)) {
      codes.append(String.format("%02x", code));
    }
    String content = "BT /F 10 Tf 50 700 Td <" + codes + "> Tj ET";
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("F"), PDFontFactory.createFont(font(font)));
      page.setResources(resources);
      page.setContents(
          new PDStream(
              document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII))));
      document.addPage(page);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static COSDictionary font(String name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    font.setInt(COSName.FIRST_CHAR, 32);
    font.setInt(COSName.LAST_CHAR, 255);
    COSArray widths = new COSArray();
    for (int code = 32; code < 256; code++) {
      widths.add(COSInteger.get(500));
    }
    font.setItem(COSName.WIDTHS, widths);
    return font;
  }
}
