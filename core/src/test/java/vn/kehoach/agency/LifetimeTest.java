package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifetimeTest {

  @ParameterizedTest
  @ValueSource(strings = {"2018/2025-02-28", "../2025", "2025-03-01/..", "../..", "2025/2025"})
  void readsWhatItWrites(String text) {
    assertThat(Lifetime.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-01/.., 2025-02-28, false, false",
    "2025-03-01/.., 2025-03-01, true, true",
    "../2025-02-28, 2025-02-28, true, true",
    "../2025-02-28, 2025-03-01, false, false",
    "../2025, 2024-12-31, true, true",
    "../2025, 2025-06-01, true, false",
    "../2025, 2026-01-01, false, false",
    "2018/.., 2018-06-01, true, false",
    "2018/.., 2019-01-01, true, true",
    "2018/.., 2017-12-31, false, false",
  })
  void leavesTheDaysOfAYearOpen(String text, LocalDate day, boolean mayHold, boolean surely) {
    Lifetime lifetime = Lifetime.parse(text);

    assertThat(lifetime.mayHold(day)).isEqualTo(mayHold);
    assertThat(lifetime.surelyHolds(day)).isEqualTo(surely);
  }

  @Test
  void hasEndedOnlyAfterTheLatestPossibleEnd() {
    Lifetime lifetime = Lifetime.of("", "2025");

    assertThat(lifetime.hasEnded(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(lifetime.hasEnded(LocalDate.of(2026, 1, 1))).isTrue();
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertThatThrownBy(() -> Lifetime.of("2025-03-01", "2025-02-28"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("end must not come before 2025-03-01, but was 2025-02-28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13-01/..", "25/..", "2025", "một/hai"})
  void saysWhatWouldHaveBeenRight(String text) {
    assertThatThrownBy(() -> Lifetime.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must read");
  }
}
