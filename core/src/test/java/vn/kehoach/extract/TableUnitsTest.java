package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableUnitsTest {

  @ParameterizedTest
  @CsvSource({
    "năm, true",
    "%, true",
    "ĐVT: tỷ đồng, true",
    "cm, true",
    "TFP, false",
    "'', false",
    "2025, false"
  })
  void tellsUnitsFromOtherWordsInBrackets(String words, boolean unit) {
    assertThat(TableUnits.isUnit(words)).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "Tỷ lệ bác sĩ/10.000 dân, bác sĩ/10.000 dân",
    "Số giường bệnh/ 10.000 dân, giường bệnh/ 10.000 dân",
    "Điều dưỡng/10.000 dân, Điều dưỡng/10.000 dân",
    "Số xã/phường có trạm, ''",
    "Tỷ lệ hộ nghèo, ''",
    "Số bác sĩ/, ''"
  })
  void findTheRateInAName(String name, String unit) {
    assertThat(TableUnits.inName(name)).isEqualTo(unit);
  }
}
