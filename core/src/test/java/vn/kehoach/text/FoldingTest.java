package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Kế hoạch, ke hoach",
    "ĐÀO TẠO, dao tao",
    "Ưu đãi người bị thương, uu dai nguoi bi thuong",
    "Q\u00D0, qd",
    "Số 12/KH-UBND, so 12/kh-ubnd"
  })
  void foldsToBareLetters(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void foldsBlanksToOneSpace() {
    assertThat(Folding.fold("\u00A0Kế\u00A0\n hoạch\u200B ")).isEqualTo("ke hoach");
  }

  @Test
  void foldsTextInPieces() {
    assertThat(Folding.fold(Normalizer.normalize("Đường bộ", Normalizer.Form.NFD)))
        .isEqualTo("duong bo");
  }

  @ParameterizedTest
  @CsvSource({
    "hòa, HOÀ",
    "khỏe, khoẻ",
    "Ủy ban, uỷ ban",
    "thúy, thuý",
    "tỷ, tỉ",
    "kỹ thuật, kĩ thuật",
    "bác sĩ, Bác sỹ",
    "mỹ, mĩ",
    "lý, lí",
    "Quý, quí",
    "2021–2025, 2021-2025",
    "2021\u20112025, 2021—2025",
    "“xanh”, \"xanh\"",
    "„xanh“, «xanh»",
    "kế\u00A0\u00A0hoạch, kế hoạch"
  })
  void takesSpellingsOfTheSameWordsAsEqual(String a, String b) {
    assertThat(Folding.key(a)).isEqualTo(Folding.key(b));
    assertThat(Folding.sameWords(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "tuy, tui",
    "say, sai",
    "thúy, thúi",
    "má, mà",
    "đa, da",
    "ý, í",
    "uỷ, ủi",
    "lý do, lido",
    "tay, tai",
    "quy, quay",
    "kế hoạch, kếhoạch"
  })
  void tellsDifferentWordsApart(String a, String b) {
    assertThat(Folding.sameWords(a, b)).isFalse();
  }

  @Test
  void keepsDiacriticsInTheKey() {
    assertThat(Folding.key("Mục tiêu ĐẾN 2030:")).isEqualTo("mục tiêu đến 2030:");
  }

  @Test
  void splitsIntoFoldedWords() {
    assertThat(Folding.tokens("Số 12/KH-UBND, ngày…"))
        .containsExactly("so", "12", "kh", "ubnd", "ngay");
    assertThat(Folding.tokens(" – ")).isEmpty();
  }
}
