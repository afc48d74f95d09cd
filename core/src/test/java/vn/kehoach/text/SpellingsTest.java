package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingsTest {

  @Test
  void givesAllSpellingsOfEachWord() {
    assertThat(Spellings.of("quy chế")).containsExactly("quy chế", "qui chế");
    assertThat(Spellings.of("thỏa thuận")).containsExactly("thỏa thuận", "thoả thuận");
    assertThat(Spellings.of("định kì quý"))
        .containsExactly("định kì quý", "định kì quí", "định kỳ quý", "định kỳ quí");
  }

  @Test
  void leavesWordsOfOneSpellingAlone() {
    assertThat(Spellings.of("ngày, tháng; thì ở tay")).containsExactly("ngày, tháng; thì ở tay");
    assertThat(Spellings.of("")).containsExactly("");
  }

  @Test
  void isBounded() {
    assertThat(Spellings.of("quý ".repeat(30).strip())).hasSizeLessThanOrEqualTo(64);
  }
}
