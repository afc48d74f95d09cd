package vn.kehoach.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeDateTest {

  @ParameterizedTest
  @CsvSource({"1989-06-30, 1989-06-30, 1989-06-30", "1991, 1991-01-01, 1992-01-01"})
  void countsFromTheDayOnWhichItSurelyHadHappened(String text, String first, String counts) {
    ChangeDate date = ChangeDate.parse(text);

    assertThat(date.first()).isEqualTo(first);
    assertThat(date.countsFrom()).isEqualTo(counts);
    assertThat(date).hasToString(text);
  }

  @Test
  void leavesTheDaysOfItsYearOpenWhereOnlyTheYearIsKnown() {
    ChangeDate year = ChangeDate.ofYear(1991);
    ChangeDate day = ChangeDate.of(LocalDate.of(1991, 8, 12));

    assertThat(year.leavesOpen(LocalDate.of(1991, 1, 1))).isTrue();
    assertThat(year.leavesOpen(LocalDate.of(1991, 12, 31))).isTrue();
    assertThat(year.leavesOpen(LocalDate.of(1992, 1, 1))).isFalse();
    assertThat(day.leavesOpen(LocalDate.of(1991, 8, 12))).isFalse();
  }

  @Test
  void standsInOrderOfTime() {
    ChangeDate day = ChangeDate.of(LocalDate.of(1991, 12, 31));
    ChangeDate year = ChangeDate.ofYear(1991);
    ChangeDate next = ChangeDate.of(LocalDate.of(1992, 1, 1));

    assertThat(List.of(next, year, day).stream().sorted()).containsExactly(day, year, next);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "91", "1991-13-01", "1991-06", "30/6/1989", "năm 1"})
  void refusesOtherForms(String text) {
    assertThatThrownBy(() -> ChangeDate.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("date must read '1991' or '1989-06-30', but was '" + text + "'");
  }

  @Test
  void refusesAYearThatBeginsInSummer() {
    assertThatThrownBy(() -> new ChangeDate(LocalDate.of(1991, 6, 1), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1991-06-01");
  }
}
