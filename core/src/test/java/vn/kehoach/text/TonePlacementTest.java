package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonePlacementTest {

  @ParameterizedTest
  @CsvSource({
    "hòa, hoà",
    "HÒA, HOÀ",
    "Hóa, Hoá",
    "khỏe, khoẻ",
    "thúy, thuý",
    "tùy, tuỳ",
    "ủy, uỷ",
    "ỦY, UỶ",
    "lũy, luỹ",
    "ngọa, ngoạ"
  })
  void rewritesOpenSyllablesBothWays(String traditional, String modern) {
    assertThat(TonePlacement.modern(traditional)).isEqualTo(modern);
    assertThat(TonePlacement.modern(modern)).isEqualTo(modern);
    assertThat(TonePlacement.traditional(modern)).isEqualTo(traditional);
    assertThat(TonePlacement.traditional(traditional)).isEqualTo(traditional);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quý", "quả", "quỷ", "QUỲ", "hoàn", "toán", "khuỷu", "của", "múa", "mía", "xoài", "hoa",
        "ngoằn", "chuỗi", "đào", "a", ""
      })
  void leavesOtherSyllablesAlone(String word) {
    assertThat(TonePlacement.modern(word)).isEqualTo(word);
    assertThat(TonePlacement.traditional(word)).isEqualTo(word);
  }

  @Test
  void keepsTheRestOfTheText() {
    String text = "  Hòa Bình,\tủy ban (xóa) – “thủy” ";

    assertThat(TonePlacement.modern(text)).isEqualTo("  Hoà Bình,\tuỷ ban (xoá) – “thuỷ” ");
    assertThat(TonePlacement.traditional(TonePlacement.modern(text))).isEqualTo(text);
  }
}
