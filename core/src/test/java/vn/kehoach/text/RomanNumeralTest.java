package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {

  @ParameterizedTest
  @CsvSource({"I, 1", "IV, 4", "IX, 9", "XIV, 14", "XL, 40", "XCIX, 99", "MMXXV, 2025"})
  void readsAndPrints(String numeral, int value) {
    assertThat(RomanNumeral.parse(numeral)).hasValue(value);
    assertThat(RomanNumeral.print(value)).isEqualTo(numeral);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "IIII",
        "VX",
        "IC",
        "iv",
        "XIV.",
        " I",
        "VV",
        "MMMM",
        "A",
        "IM",
        "XIIIIIIIIIIIIIII"
      })
  void refusesWhatIsNotCanonical(String text) {
    assertThat(RomanNumeral.parse(text)).isEmpty();
  }

  @Test
  void readsBackEveryNumber() {
    for (int value = 1; value <= RomanNumeral.MAX; value++) {
      assertThat(RomanNumeral.parse(RomanNumeral.print(value))).hasValue(value);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -3, 4000})
  void refusesNumbersWithoutNumeral(int value) {
    assertThatThrownBy(() -> RomanNumeral.print(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value must be from 1 to 3999, but was " + value);
  }
}
