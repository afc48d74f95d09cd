package vn.kehoach.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameProfileTest {

  private static NameProfile profile(String name) {
    return NameProfile.of(name, "", NameWords.STANDARD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TYT có BS | trạm y tế có bác sĩ",
        "bác sĩ/vạn dân | bác sĩ trên 10.000 dân",
        "thu NSNN | thu ngân sách nhà nước",
      })
  void writesAbbreviationsOut(String shorter, String longer) {
    assertThat(profile(shorter).wordScore(profile(longer))).isGreaterThan(0.99);
    assertThat(profile(shorter).numberFactor(profile(longer))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỷ lệ hộ nghèo năm 2030",
        "Tỷ lệ hộ nghèo 2030",
        "Tỷ lệ hộ nghèo (2026-2030)",
        "Tỷ lệ hộ nghèo giai đoạn 2026 - 2030",
      })
  void yearsAreNoNumbersOfAName(String name) {
    assertThat(profile(name).speaksOfNumbers()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bác sĩ trên 10.000 dân", "Trẻ dưới 5 tuổi", "2000 hộ"})
  void otherNumbersAre(String name) {
    assertThat(profile(name).speaksOfNumbers()).isTrue();
  }

  @Test
  void keepsTheMarksOfAWordBesideItsKey() {
    NameProfile name = profile("Che phủ rừng");

    assertThat(name.keys()).containsExactly("che", "phu", "rung");
    assertThat(name.word(1)).isEqualTo("phủ");
    assertThat(name.weight(1)).isEqualTo(1);
  }

  @Test
  void aNumberOfTooManyDigitsIsNotMultipliedOut() {
    assertThat(NameWords.split("1 " + "vạn ".repeat(50)).get(0)).hasSizeLessThan(30);
  }
}
