package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyFontTest {

  @ParameterizedTest
  @CsvSource({
    ".VnTime, TCVN3, false",
    ".VnTimeH, TCVN3, true",
    ".VNARIALH, TCVN3, true",
    "'ABCDEF+.VnTimeH,Bold', TCVN3, true",
    ".VnArial NarrowH, TCVN3, true",
    "VNI-Times, VNI, false",
    "'VNI-Helve,Italic', VNI, false"
  })
  void knowsFontsByTheBeginningOfTheirNames(String name, LegacyCharset charset, boolean capitals) {
    assertThat(LegacyFont.of(name)).contains(new LegacyFont(charset, capitals));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Times New Roman", "Arial", "", "VNU Times", "ABCDEF+Arial"})
  void knowsNoOtherFonts(String name) {
    assertThat(LegacyFont.of(name)).isEmpty();
  }

  @Test
  void printsSmallLettersAsCapitalsInFontsOfCapitals() {
    LegacyFont capitals = LegacyFont.of(".VnTimeH").orElseThrow();

    assertThat(capitals.decode("kÕ ho¹ch")).isEqualTo("KẾ HOẠCH");
  }

  @Test
  void decodesAlsoASingleWord() {
    assertThat(LegacyFont.of("VNI-Times").orElseThrow().decode("hoaïch")).isEqualTo("hoạch");
  }

  @ParameterizedTest
  @CsvSource({"Ke, á hoaïch, Kế hoạch", "hoa, ïch, hoạch", "nö, ôùc, nước", "ho, aïch, hoạch"})
  void joinsWordsThatAreCutBetweenAVowelAndItsMark(String first, String second, String word) {
    LegacyFont font = LegacyFont.of("VNI-Times").orElseThrow();

    assertThat(UnicodeForm.nfc(font.decode(first) + font.decode(second))).isEqualTo(word);
  }

  @Test
  void takesNoLetterOfAFontWithoutMarksForAMark() {
    assertThat(LegacyFont.of(".VnTime").orElseThrow().decode("¹ch")).isEqualTo("ạch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kế hoạch", "hồ", "đi", "là tôi"})
  void leavesUnicodeThatIsSetInAnOldFont(String text) {
    assertThat(LegacyFont.of(".VnTime").orElseThrow().decode(text)).isEqualTo(text);
  }
}
