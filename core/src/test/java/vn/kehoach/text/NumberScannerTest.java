package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tháng 7/2020 | 7 2020",
        "36,5-37 độ | 36.5 37",
        "283/QĐ-TTg | 283",
        "công nghiệp 4.0 | 4.0",
        "mục 1.1.2 và 3 | 3",
        "ngày 05.12.2024 | ''",
        "đến năm 2025. Sau đó | 2025",
        "năm 2024, 2025, | 2024 2025",
        "các năm 2023,2024,2025 | 2023 2024 2025",
        "bảng 1,2,3 | 1 2 3",
        "đạt 1.285,57 ha | 1285.57",
        "có 70% và 5G | 70 5",
        "rộng 12 km2 | 12",
        "không có số | ''"
      })
  void findsPrintedNumbers(String text, String values) {
    assertThat(valuesIn(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trên 10 000 dân | 10000",
        "cần 10\u00A0500 tấn | 10500",
        "Điều 5 100 hộ | 5 100",
        "năm 2020 100 xã | 2020 100",
        "năm 2020 000 | 2020 0",
        "1 000 000,5 | 1000000.5",
        "1 000.5 | 1 0.5"
      })
  void joinsGroupsThatProveToBelongTogether(String text, String values) {
    assertThat(valuesIn(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tăng -2,5% | -2.5",
        "(-3) | -3",
        "-7 | -7",
        "2021 -2025 | 2021 2025",
        "2021-2025 | 2021 2025",
        "10% -15% | 10 15",
        "A-5 | 5",
        "- 5 xã | 5"
      })
  void tellsMinusSignsFromHyphens(String text, String values) {
    assertThat(valuesIn(text)).isEqualTo(values);
  }

  @Test
  void takesAHyphenAtALineStartForABullet() {
    assertThat(valuesIn("gồm:\n-5 xã\n  -6 thôn")).isEqualTo("5 6");
  }

  @Test
  void saysWhereTheNumberStands() {
    assertThat(VietnameseNumber.scan("tăng -6,80."))
        .containsExactly(new NumberToken(5, 10, new BigDecimal("-6.80")));
  }

  @Test
  void passesOverDigitsWithoutEnd() {
    assertThat(VietnameseNumber.scan("9".repeat(100_000) + " và 3")).hasSize(1);
    assertThat(VietnameseNumber.scan("1 000".repeat(10_000))).isNotEmpty();
  }

  @Test
  void refusesAnEmptyStretch() {
    assertThatThrownBy(() -> new NumberToken(3, 3, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("start and end must satisfy 0 <= start < end, but were 3 and 3");
  }

  private static String valuesIn(String text) {
    return VietnameseNumber.scan(text).stream()
        .map(token -> token.value().toPlainString())
        .collect(Collectors.joining(" "));
  }
}
