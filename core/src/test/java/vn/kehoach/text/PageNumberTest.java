package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"- 2 -", "–12–", "Trang 2", "TRANG 2/5", "- 2/35 -"})
  void knowsNumbersThatAreMarked(String line) {
    assertThat(PageNumber.is(line)).isTrue();
    assertThat(PageNumber.isMarked(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "2/5", "5/5", "120"})
  void knowsBareNumbersThatMayBeCellsToo(String line) {
    assertThat(PageNumber.is(line)).isTrue();
    assertThat(PageNumber.isMarked(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "5/2",
        "- 2",
        "2.",
        "- hai -",
        "Trang bị 2",
        "Trang",
        "1/7/2025",
        "2%"
      })
  void leavesOtherLines(String line) {
    assertThat(PageNumber.is(line)).isFalse();
    assertThat(PageNumber.isMarked(line)).isFalse();
  }
}
