package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {

  @ParameterizedTest
  @ValueSource(
      chars = {' ', '\t', '\n', '\u00A0', '\u2009', '\u200B', '\u202F', '\u3000', '\uFEFF'})
  void knowsBlanksOfEveryKind(char blank) {
    assertThat(Spaces.isBlank(blank)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'ế', '-', '0', '\u2010', '\u2022', '\u0301'})
  void knowsWhatIsNotBlank(char shown) {
    assertThat(Spaces.isBlank(shown)).isFalse();
  }

  @Test
  void collapsesRunsAndTrims() {
    assertThat(Spaces.collapse("\u00A0 kế \t\n hoạch\u3000")).isEqualTo("kế hoạch");
  }

  @Test
  void dropsCharactersWithoutWidth() {
    assertThat(Spaces.collapse("\uFEFFkế\u200B hoạch, ho\u00ADạch")).isEqualTo("kế hoạch, hoạch");
  }

  @Test
  void seesBlankTexts() {
    assertThat(Spaces.isBlank("")).isTrue();
    assertThat(Spaces.isBlank(" \u00A0\u200B")).isTrue();
    assertThat(Spaces.isBlank(" . ")).isFalse();
  }
}
