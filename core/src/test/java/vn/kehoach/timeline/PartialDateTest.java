package vn.kehoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025,       2025-01-01, 2025-12-31, YEAR",
    "2026-H1,    2026-01-01, 2026-06-30, HALF",
    "2026-H2,    2026-07-01, 2026-12-31, HALF",
    "2026-Q2,    2026-04-01, 2026-06-30, QUARTER",
    "2024-02,    2024-02-01, 2024-02-29, MONTH",
    "2021-05-15, 2021-05-15, 2021-05-15, DAY"
  })
  void coversItsWholeUnit(
      String text, LocalDate first, LocalDate last, PartialDate.Precision precision) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.first()).isEqualTo(first);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "25", "2025-", "2025-13", "2025-H3", "2025-Q5", "2025-Q0", "2025-02-30", "2025/06",
        "-025", "+025", "2025-+6", "20-5-06", "2025-6", "2025-06-1", "H025", "0999", "2025-06-15T"
      })
  void refusesOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageContaining("date must read '2025'")
        .withMessageContaining("but was '" + text + "'");
  }

  @Test
  void refusesAFirstDayInsideTheUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(LocalDate.of(2026, 5, 1), PartialDate.Precision.QUARTER))
        .withMessageContaining("2026-04-01");
  }

  @Test
  void refusesAPartOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.ofQuarter(2026, 5))
        .withMessage("quarter must be from 1 to 4, but was 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(999))
        .withMessage("year must be from 1000 to 9999, but was 999");
  }

  @Test
  void ordersByFirstDayThenLongerUnit() {
    assertThat(PartialDate.of(2026))
        .isLessThan(PartialDate.ofHalf(2026, 1))
        .isLessThan(PartialDate.ofMonth(2026, 1))
        .isGreaterThan(PartialDate.ofMonth(2025, 12));
    assertThat(PartialDate.ofMonth(2026, 1)).isLessThan(PartialDate.ofQuarter(2026, 2));
  }

  @Test
  void containsItsFirstAndLastDayButNotTheirNeighbours() {
    PartialDate quarter = PartialDate.ofQuarter(2026, 2);

    assertThat(quarter.contains(LocalDate.of(2026, 4, 1))).isTrue();
    assertThat(quarter.contains(LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(quarter.contains(LocalDate.of(2026, 3, 31))).isFalse();
    assertThat(quarter.contains(LocalDate.of(2026, 7, 1))).isFalse();
  }
}
