package vn.kehoach.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Period;

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
  @CsvSource({
    "../2025, đến 2025",
    "2018-09/.., từ 9/2018",
    "2021/2025, 2021–2025",
    "2019/2019, 2019",
    "2026-Q2/2026-Q2, quý II/2026",
    "2018-H1/2018-H1, 6 tháng đầu 2018",
    "2021-05-15/2021-05-15, 15/5/2021"
  })
  void writesPeriodsAsPeopleDo(String period, String written) {
    assertThat(new DateText(VIETNAMESE).of(Period.parse(period))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 2021-06                | hạn 6/2021",
        "every year by 12-15       | hằng năm, hạn 15/12",
        "every half-year           | 6 tháng một lần",
        "continuously              | thường xuyên",
        "roadmap 2020-07, 2021-07  | hạn 7/2020; 7/2021",
        "after: khi có yêu cầu     | khi có yêu cầu",
        "unstated                  | ''",
      })
  void writesSchedulesInAFewWords(String due, String written) {
    assertThat(new DueText(VIETNAMESE).of(Due.parse(due))).isEqualTo(written);
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
