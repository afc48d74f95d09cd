package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnicodeFormTest {

  @Test
  void composesLettersInPieces() {
    String pieces = Normalizer.normalize("Kế hoạch phát triển", Normalizer.Form.NFD);

    assertThat(UnicodeForm.isNfc(pieces)).isFalse();
    assertThat(UnicodeForm.nfc(pieces)).isEqualTo("Kế hoạch phát triển");
  }

  @Test
  void returnsComposedTextItself() {
    String text = "Điều 1. “Kế hoạch” – 2025 • ½";

    assertThat(UnicodeForm.isNfc(text)).isTrue();
    assertThat(UnicodeForm.nfc(text)).isSameAs(text);
  }

  @Test
  void knowsThatTheOhmSignIsNotInNfc() {
    assertThat(UnicodeForm.isNfc("\u2126")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Q\u00D0-TTg, QĐ-TTg",
    "\u00D0\u00E0 N\u1EB5ng, Đà Nẵng",
    "\u0189i\u1EC1u, Điều",
    "h\u1ED9i \u00F0\u1ED3ng, hội đồng",
    "1 \u00D0 2, 1 \u00D0 2",
    "\u00F0), \u00F0)"
  })
  void mendsLookAlikesOfDInsideWordsOnly(String broken, String mended) {
    assertThat(UnicodeForm.nfc(broken)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({
    "K\u1EBE H\u041E\u1EA0CH, KẾ HOẠCH, 1",
    "UBND T\u1EC8NH \u0391N GI\u0391NG, UBND TỈNH AN GIANG, 2",
    "\u0421\u041E\u041D 5, \u0421\u041E\u041D 5, 0",
    "\u03BCg/m3, \u03BCg/m3, 0",
    "\u0416A\u0410, \u0416A\u0410, 0",
    "Q\u00D0-UBND \u0110\u1EC1 \u00E1n, QĐ-UBND Đề án, 1"
  })
  void mendsForeignLettersInLatinWordsOnly(String broken, String mended, int count) {
    assertThat(UnicodeForm.mendLookAlikes(broken)).isEqualTo(mended);
    assertThat(UnicodeForm.nfc(broken)).isEqualTo(mended);
    assertThat(UnicodeForm.countLookAlikes(broken)).isEqualTo(count);
  }
}
