package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyCharsetTest {

  private static final String SENTENCE =
      "Đến năm 2027, tỷ lệ hộ dân được sử dụng nước sạch đạt trên 95%; các xã vùng cao hoàn thành"
          + " trước quý II, không để trẻ em bỏ học giữa chừng.";

  @ParameterizedTest
  @CsvSource({
    "TCVN3, KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi, Kế hoạch phát triển kinh tế - xã hội",
    "TCVN3, §Ò ¸n n\u00ADíc s¹ch n«ng th«n, Đề án nước sạch nông thôn",
    "VNI, Keá hoaïch phaùt trieån kinh teá - xaõ hoäi, Kế hoạch phát triển kinh tế - xã hội",
    "VNI, Ñeà aùn nöôùc saïch noâng thoân, Đề án nước sạch nông thôn",
    "VNI, 'YÙ kieán, kyõ thuaät, Myõ; æ, ó, ò, î', 'Ý kiến, kỹ thuật, Mỹ; ỉ, ĩ, ị, ỵ'",
    "VISCII, K\u00AA ho\u00D5ch n\u00DF\u00BEc s\u00D5ch, Kế hoạch nước sạch",
    "WINDOWS_1258, 'Kê\u00EC hoa\u00F2ch n\u00FD\u00F5\u00ECc sa\u00F2ch', Kế hoạch nước sạch"
  })
  void decodesWhatFontsOfItsTimePrinted(LegacyCharset charset, String typed, String printed) {
    assertThat(charset.decode(typed)).isEqualTo(printed);
  }

  @Test
  void readsLinesInCapitalsOfAbcFontsAsCapitals() {
    String typed = "Së Y TÕ\nKÕ HO¹CH n\u00ADíc s¹ch\nKú häp thø 5\nSè: 5/KH-UBND";

    assertThat(LegacyCharset.TCVN3.decode(typed))
        .isEqualTo("SỞ Y TẾ\nKế HOẠCH nước sạch\nKỳ họp thứ 5\nSố: 5/KH-UBND");
  }

  @Test
  void keepsSignsThatAreNoLetters() {
    String typed = "“KÕ ho¹ch” – 5 m² \u0093trÝch\u0094";

    assertThat(LegacyCharset.TCVN3.decode(typed)).isEqualTo("“Kế hoạch” – 5 m² “trích”");
  }

  @Test
  void leavesMarksOfVniBehindConsonants() {
    assertThat(LegacyCharset.VNI.decode("Søren, aøø")).isEqualTo("Søren, àø");
  }

  @Test
  void takesTheNoBreakSpaceOfVisciiForALetterOnlyWithinASyllable() {
    assertThat(LegacyCharset.VISCII.decode("V\u00A0 TH\u0098; UBND\u00A0TP"))
        .isEqualTo("VÕ THỊ; UBND\u00A0TP");
  }

  @ParameterizedTest
  @EnumSource(LegacyCharset.class)
  void recognisesItsOwnText(LegacyCharset charset) {
    String typed = new LegacyWriter(charset).type(SENTENCE);

    assertThat(LegacyCharset.recognise(typed)).contains(charset);
    assertThat(LegacyCharset.isRuledOut(typed)).isFalse();
    assertThat(charset.decode(typed)).isEqualTo(SENTENCE);
  }

  @Test
  void rulesOutUnicodeByItsLettersInAnyOrder() {
    String shuffled = new StringBuilder(SENTENCE).reverse().toString();

    assertThat(LegacyCharset.isRuledOut(shuffled)).isTrue();
    assertThat(LegacyCharset.isRuledOut("Kế hoạch")).isFalse();
  }

  @Test
  void agreesWithThePlatformAboutWindows1258() {
    Charset platform = Charset.forName("windows-1258");
    for (int code = 0xA0; code < 0x100; code++) {
      String latin = String.valueOf((char) code);
      String expected = new String(new byte[] {(byte) code}, platform);
      boolean mark = Letters.isMark(expected.charAt(0));

      String decoded = LegacyCharset.WINDOWS_1258.decode("a" + latin);

      assertThat(decoded).isEqualTo(UnicodeForm.nfc("a" + expected));
      assertThat(mark).isEqualTo(decoded.length() == 1);
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyCharset.class)
  void canTypeEveryLetterOfVietnamese(LegacyCharset charset) {
    LegacyWriter writer = new LegacyWriter(charset);
    String small = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
    String capitals = charset == LegacyCharset.TCVN3 ? "ĂÂĐÊÔƠƯ" : small.toUpperCase(Locale.ROOT);

    for (char letter : (small + capitals).toCharArray()) {
      assertThat(writer.has(letter)).as("%s in %s", letter, charset).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ủy ban nhân dân tỉnh ban hành kế hoạch phát triển rừng ven biển giai đoạn 2026 - 2030.",
        "có là và cá tôi thì bò xã ý chí hồ sơ chó mèo bé tí à ù lì",
        "L'été dernier, l'équipe a né à côté du thé : bébé, café, forêt, même, très, où, ça, naïve.",
        "Die Lösung für größere Städte: Übergänge, Straßen, Bäume, Wälder, schöne Tür, früh.",
        "El niño comió piñas ácidas en Perú; mañana irá allí con él y será así, según dijo él.",
        "Þetta er íslenska: það er bókin mín, hún á að lesa sögu um góða menn og vötn.",
        "nǐ hǎo, bù lè hé lì mò dé tè bàn dì zhè lù gè hú yú sè rì",
        "§ 5 ¶ 2 © 2024 ® ¼ ½ ¾ ± 3 µg/m³ ¥ ¢ £ ª º ¬",
        "The plan covers 5 m² and façades; it is naïve.",
        "KÕ ho¹ch",
        "né",
        ""
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(LegacyCharset.recognise(text)).isEmpty();
  }

  @Test
  void isNotConvincedByOneWordThatComesAgain() {
    assertThat(LegacyCharset.recognise("né ".repeat(50))).isEmpty();
  }
}
