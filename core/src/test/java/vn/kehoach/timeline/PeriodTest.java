package vn.kehoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @Test
  void writesEachOfItsDoors() {
    PartialDate year = PartialDate.of(2025);

    assertThat(Period.of(PartialDate.of(2021), year)).hasToString("2021/2025");
    assertThat(Period.of(PartialDate.ofQuarter(2026, 2))).hasToString("2026-Q2/2026-Q2");
    assertThat(Period.until(year)).hasToString("../2025");
    assertThat(Period.from(PartialDate.ofMonth(2018, 9))).hasToString("2018-09/..");
    assertThat(Period.year(2019)).hasToString("2019/2019");
  }

  @Test
  void refusesToBeOpenAtBothEnds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(Optional.empty(), Optional.empty()))
        .withMessageContaining("../2025");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025/2024", "2026-Q2/2026-Q1", "2026-03/2026-02-28", "2026/2025-12-31"})
  void refusesAnEndBeforeTheStart(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.parse(text))
        .withMessageContaining("end must not be before start");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "", "/", "../..", "2021/2025/2030", "2021-2025"})
  void refusesOtherForms(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2021/2025,  2021-01-01, true",
    "2021/2025,  2025-12-31, true",
    "2021/2025,  2020-12-31, false",
    "2021/2025,  2026-01-01, false",
    "../2025,    1900-01-01, true",
    "2018-09/.., 2018-08-31, false",
    "2018-09/.., 2099-01-01, true"
  })
  void containsBothEndsWithTheWholeOfTheirUnits(String period, LocalDate day, boolean expected) {
    assertThat(Period.parse(period).contains(day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2021/2025, 2025/2030, true",
    "2021/2025, 2026/2030, false",
    "../2025, 2025-12-31/.., true",
    "../2024, 2025/.., false"
  })
  void overlapsWhereADayIsShared(String a, String b, boolean expected) {
    assertThat(Period.parse(a).overlaps(Period.parse(b))).isEqualTo(expected);
    assertThat(Period.parse(b).overlaps(Period.parse(a))).isEqualTo(expected);
  }
}
