package vn.kehoach.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {

  @Test
  void countsALetterWithItsMarksAsOne() {
    assertThat(Fit.width("kế hoạch")).isEqualTo(8);
    assertThat(Fit.width("ke\u0302\u0301 hoa\u0323ch")).isEqualTo(8);
  }

  @Test
  void wrapsAtBlanksAndCutsTheLastLine() {
    assertThat(Fit.wrap("một hai ba bốn năm", 7, 2)).containsExactly("một hai", "ba bốn…");
  }

  @Test
  void breaksAWordThatIsTooLong() {
    assertThat(Fit.wrap("nghiêng ngả", 4, 9)).containsExactly("nghi", "êng", "ngả");
  }

  @Test
  void makesTheWidestColumnNarrower() {
    TextTable table = new TextTable(24, 3, List.of("TT", "Chỉ tiêu", "2025"));
    table.add(List.of("1", "Tỷ lệ hộ có nước sạch", "95%"));

    assertThat(table.print())
        .isEqualTo(
            """
            TT  Chỉ tiêu        2025
            ──  ──────────────  ────
            1   Tỷ lệ hộ có     95%
                nước sạch
            """);
  }
}
