package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.285,57 | 1285.57",
        "7.940 | 7940",
        "83,14 | 83.14",
        "6,80 | 6.80",
        "10 000 | 10000",
        "10\u00A0000,5 | 10000.5",
        "1,5 | 1.5",
        "0,05 | 0.05",
        "1.000.000 | 1000000",
        "32 | 32",
        "1,285 | 1.285",
        "12345,6 | 12345.6",
        "-2,5 | -2.5",
        "\u22122,5 | -2.5",
        "+3 | 3"
      })
  void readsVietnameseStyle(String text, BigDecimal value) {
    assertThat(VietnameseNumber.parse(text)).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.5 | 12.5",
        "4.0 | 4.0",
        "0.125 | 0.125",
        "1234.567 | 1234.567",
        "1,285,000 | 1285000",
        "1,285.57 | 1285.57"
      })
  void readsForeignStyleThatCannotBeMistaken(String text, BigDecimal value) {
    assertThat(VietnameseNumber.parse(text)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.23.4",
        "1,2,3",
        "",
        " ",
        "-",
        "1.",
        ".5",
        ",5",
        "1..2",
        "1.-2",
        "a",
        "5%",
        "1 00",
        "1.2345.678",
        "012.345",
        "1.000 000",
        "1,5 000",
        "1.5,2.5",
        "--1",
        "1,000.5,2",
        "٣"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(VietnameseNumber.parse(text)).isEmpty();
  }

  @Test
  void ignoresBlanksAround() {
    assertThat(VietnameseNumber.parse("\u00A0 6,80 \n")).contains(new BigDecimal("6.80"));
  }

  @Test
  void refusesMoreDigitsThanAnyPaperPrints() {
    assertThat(VietnameseNumber.parse("1".repeat(VietnameseNumber.MAX_DIGITS))).isPresent();
    assertThat(VietnameseNumber.parse("1".repeat(VietnameseNumber.MAX_DIGITS + 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1285.57 | 1.285,57",
        "1.285 | 1,285",
        "1285 | 1.285",
        "0 | 0",
        "0.00 | 0,00",
        "-1000000 | -1.000.000",
        "-0.5 | -0,5",
        "100 | 100",
        "1.2E+3 | 1.200"
      })
  void printsVietnameseStyle(BigDecimal value, String printed) {
    assertThat(VietnameseNumber.print(value)).isEqualTo(printed);
  }
}
