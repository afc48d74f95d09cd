package vn.kehoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTextTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

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
    assertThat(DateWords.of(VIETNAMESE).print(Period.parse(period))).isEqualTo(written);
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
        "unstated                  | không ghi thời gian",
      })
  void writesSchedulesInAFewWords(String due, String written) {
    assertThat(DueWords.of(VIETNAMESE).print(Due.parse(due))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 2021-Q2            | by QII/2021",
        "during 2021/2025      | 2021–2025",
        "from 2021-H1          | from first half of 2021",
        "every quarter         | every quarter",
        "every year by 12-05   | every year, by 12-05",
        "by 2025-07            | by 2025-07",
        "by 2025-07-10         | by 2025-07-10",
        "unstated              | no time stated",
      })
  void speaksEnglishToo(String due, String written) {
    assertThat(DueWords.of(Locale.ENGLISH).print(Due.parse(due))).isEqualTo(written);
  }

  @Test
  void everyRhythmHasItsWords() {
    for (Frequency frequency : Frequency.values()) {
      Due due = new Due.Every(frequency, java.util.Optional.empty());

      assertThat(DueWords.of(VIETNAMESE).print(due)).doesNotContain("due.");
      assertThat(DueWords.of(Locale.FRENCH).print(due)).doesNotContain("due.");
    }
  }

  @Test
  void aDayIsWrittenDayFirst() {
    assertThat(DateWords.of(VIETNAMESE).print(LocalDate.of(2025, 7, 1))).isEqualTo("1/7/2025");
    assertThat(DateWords.of(Locale.ENGLISH).print(LocalDate.of(2025, 7, 1)))
        .isEqualTo("2025-07-01");
  }
}
