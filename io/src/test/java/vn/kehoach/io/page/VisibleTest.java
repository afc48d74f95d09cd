package vn.kehoach.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void namesWhatPrintsNothingOrTurnsTheDirection() {
    assertThat(Visible.of("a\u202Eb\u200Fc\u0000d\uFEFFe\u2028f\r"))
        .isEqualTo("a[U+202E]b[U+200F]c[U+0000]d[U+FEFF]e[U+2028]f[U+000D]");
  }

  @Test
  void namesHalvesOfCharacters() {
    assertThat(Visible.of("x\uD800y")).isEqualTo("x[U+D800]y");
  }

  @Test
  void leavesLettersMarksAndLinesAlone() {
    String text = "Kế hoạch\tsố 5\nNguyê\u0303n 😀 中";

    assertThat(Visible.of(text)).isEqualTo(text);
  }
}
