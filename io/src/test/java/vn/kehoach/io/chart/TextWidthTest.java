package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {

  @Test
  void doesNotCountMarksAsLetters() {
    assertThat(TextWidth.of("ệ", 10)).isEqualTo(TextWidth.of("e", 10));
    assertThat(TextWidth.of("e\u0323\u0302", 10)).isEqualTo(TextWidth.of("e", 10));
  }

  @Test
  void leavesAloneWhatFits() {
    assertThat(TextWidth.fit("Kon Tum", 13, 100)).isEqualTo("Kon Tum");
  }

  @Test
  void cutsAtABlankThatIsNear() {
    assertThat(TextWidth.fit("Bà Rịa - Vũng Tàu", 13, 80)).isEqualTo("Bà Rịa -…");
  }

  @Test
  void doesNotCutALetterFromItsMarks() {
    String word = "ngu\u031bo\u031b\u0300i".repeat(20);

    for (int width = 20; width < 200; width += 3) {
      String cut = TextWidth.fit(word, 13, width);
      int end = cut.length() - 1;
      assertThat(word.startsWith(cut.substring(0, end))).isTrue();
      assertThat(Character.getType(word.charAt(end))).isNotEqualTo(Character.NON_SPACING_MARK);
    }
  }
}
