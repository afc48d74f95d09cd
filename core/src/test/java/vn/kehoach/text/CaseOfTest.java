package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseOfTest {

  @ParameterizedTest
  @CsvSource({"KẾ HOẠCH, 1", "'ĐI 12,5%', 1", "Đi, 0.5", "đi, 0", "12/3, 0", "'', 0"})
  void givesTheShareOfUpperCaseLetters(String text, double share) {
    assertThat(CaseOf.upperShare(text)).isEqualTo(share);
  }

  @Test
  void asksForAllLettersUnlessToldOtherwise() {
    assertThat(CaseOf.isUpperCase("PHẦN I.")).isTrue();
    assertThat(CaseOf.isUpperCase("PHẦN Một")).isFalse();
    assertThat(CaseOf.isUpperCase("123")).isFalse();
    assertThat(CaseOf.isUpperCase("KẾ HOẠCH (nháp)", 0.6)).isTrue();
  }

  @Test
  void refusesAShareThatEveryTextReaches() {
    assertThatThrownBy(() -> CaseOf.isUpperCase("KẾ", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("minimumShare must be above 0 and at most 1, but was 0.0");
  }
}
