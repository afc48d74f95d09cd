package vn.kehoach.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.measure.TargetValue;

class WordsTest {

  private static final Words VIETNAMESE = Words.of(Locale.forLanguageTag("vi"));
  private static final Words ENGLISH = Words.of(Locale.ENGLISH);

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(ENGLISH.bundle().keySet()).isEqualTo(VIETNAMESE.bundle().keySet());
    assertThat(ENGLISH.say("more", 3)).isEqualTo("… and 3 more rows");
    assertThat(VIETNAMESE.say("more", 3)).isEqualTo("… và 3 dòng nữa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "trên 97 %                  | > 97%",
        "66 năm                     | 66 năm",
        "từ 36,5 đến 37 %           | 36,5–37%",
        "xếp hạng 5: cả nước        | hạng 5 (cả nước)",
        "{nam: 167 cm; nữ: 156 cm}  | nam: 167 cm; nữ: 156 cm",
        "-                          | –",
        "Hoàn thành                 | Hoàn thành",
      })
  void writesValuesInLittleRoom(String value, String written) {
    assertThat(ValueText.of(TargetValue.parse(value))).isEqualTo(written);
  }
}
