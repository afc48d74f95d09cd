package vn.kehoach.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.Place;

class FindingTest {

  private static final Finding UNIT =
      Finding.of(
          "indicator.unit-missing",
          Severity.WARNING,
          Place.at("/indicators/0"),
          ImmutableMap.of("value", "95", "indicator", "Số bác sĩ"));

  @Test
  void putsItsArgumentsInTheOrderOfTheirNames() {
    assertThat(UNIT.arguments().keySet()).containsExactly("indicator", "value");
  }

  @Test
  void movesToAnotherPlace() {
    Finding moved = UNIT.withPlace(Place.WHOLE);

    assertThat(moved.place()).isEqualTo(Place.WHOLE);
    assertThat(moved.withPlace(UNIT.place())).isEqualTo(UNIT);
  }

  @Test
  void takesAnotherSeverity() {
    Finding error = UNIT.withSeverity(Severity.ERROR);

    assertThat(error.severity()).isEqualTo(Severity.ERROR);
    assertThat(error.withSeverity(Severity.WARNING)).isEqualTo(UNIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Indicator", "unit missing", "unit_missing", "đơn-vị"})
  void refusesAMalformedCode(String code) {
    assertThatThrownBy(() -> Finding.of(code, Severity.INFO, Place.WHOLE, ImmutableMap.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("such as 'indicator.unit-missing', but was '" + code + "'");
  }
}
