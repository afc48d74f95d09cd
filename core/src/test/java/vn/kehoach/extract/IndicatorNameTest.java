package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorNameTest {

  @ParameterizedTest
  @CsvSource({
    "Thời gian lưu trú (ngày), Thời gian lưu trú, ngày, , false",
    "'Tỷ lệ hài lòng, phấn đấu đạt:', Tỷ lệ hài lòng, '', , false",
    "Tỷ lệ hộ nghèo giảm còn dưới, Tỷ lệ hộ nghèo, '', LESS_THAN, false",
    "'- Số năm sống khỏe đạt tối thiểu (năm)', Số năm sống khỏe, năm, AT_LEAST, false",
    "Tỷ lệ lao động qua đào tạo đạt trên, Tỷ lệ lao động qua đào tạo, '', MORE_THAN, false",
    "Năng suất (TFP), Năng suất (TFP), '', , false",
    "Số bác sĩ/10.000 dân, Số bác sĩ/10.000 dân, bác sĩ/10.000 dân, , false",
    "Tỷ lệ tử vong trẻ dưới 5 tuổi còn, Tỷ lệ tử vong trẻ dưới 5 tuổi, '', , false",
    "Trong đó: khách quốc tế, khách quốc tế, '', , true",
    "'+ Khách nội địa', Khách nội địa, '', , true"
  })
  void isTakenApart(String label, String name, String unit, String bound, boolean part) {
    IndicatorName read = IndicatorName.of(Papers.words(label));

    assertThat(read.name()).hasToString(name);
    assertThat(read.unit()).isEqualTo(unit);
    assertThat(read.bound().map(Enum::name).orElse(null)).isEqualTo(bound);
    assertThat(read.part()).isEqualTo(part || label.startsWith("-"));
  }

  @Test
  void staysAsPrintedWhereNothingElseIsLeft() {
    assertThat(IndicatorName.of(Papers.words(" Trong đó: ")).name()).hasToString("Trong đó:");
    assertThat(IndicatorName.of(Papers.words("-")).name()).hasToString("-");
  }

  @Test
  void keepsThePlaceOfTheName() {
    String label = "- Nam (cm):";

    assertThat(IndicatorName.of(Papers.words(label)).name().span().start()).isEqualTo(2);
    assertThat(IndicatorName.of(Papers.words(label)).name().evidence().holdsIn(label)).isTrue();
  }
}
