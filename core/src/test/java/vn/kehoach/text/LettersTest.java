package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class LettersTest {

  @Test
  void theBaseIsWhatThePlatformLeavesWithoutMarks() {
    StringBuilder others = new StringBuilder();

    for (char c = 1; c < 0x2000; c++) {
      if (Letters.base(c) != expected(c)) {
        others.append(c);
      }
    }

    assertThat(others).as("letters whose base is laid down by hand").hasToString("ÐðĐđƉɖ");
  }

  private static char expected(char c) {
    if (Letters.isMark(c)) {
      return 0;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    boolean marksOnly = parts.substring(1).chars().allMatch(part -> Letters.isMark((char) part));
    return Character.toLowerCase(marksOnly ? parts.charAt(0) : c);
  }
}
