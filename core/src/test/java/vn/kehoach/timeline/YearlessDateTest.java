package vn.kehoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlessDateTest {

  @ParameterizedTest
  @CsvSource({
    "--H1, 2026-H1, --06-30",
    "--Q4, 2026-Q4, --12-31",
    "--08, 2026-08, --08-31",
    "--02, 2026-02, --02-28",
    "--12-15, 2026-12-15, --12-15",
    "--02-29, 2026-02-28, --02-29"
  })
  void takesItsYearFromElsewhere(String text, String in2026, MonthDay last) {
    YearlessDate date = YearlessDate.parse(text);

    assertThat(date.inYear(2026)).hasToString(in2026);
    assertThat(date.last()).isEqualTo(last);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--", "--13", "--Q5", "12-15", "--02-30", "2026-12", "---12"})
  void refusesOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearlessDate.parse(text))
        .withMessageContaining("--12-15");
  }

  @Test
  void refusesAYearAndADayThatNoMonthHas() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new YearlessDate(PartialDate.Precision.YEAR, 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new YearlessDate(PartialDate.Precision.DAY, 4, 31))
        .withMessageContaining("but was 31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new YearlessDate(PartialDate.Precision.MONTH, 4, 1));
  }
}
