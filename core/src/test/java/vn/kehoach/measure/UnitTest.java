package vn.kehoach.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "đồng, '', 1, đồng",
    "tỷ đồng, tỷ, 1000000000, đồng",
    "ngàn tỷ đồng, ngàn tỷ, 1000000000000, đồng",
    "triệu tấn.km, triệu, 1000000, tấn.km",
    "nghìn lượt khách, nghìn, 1000, lượt khách",
    "1000 tấn, 1000, 1000, tấn",
    "triệu, triệu, 1000000, ''",
    "triệu đồng/người/năm, triệu, 1000000, đồng/người/năm",
    "tỷ lệ, '', 1, tỷ lệ",
    "thuê bao/100 dân, '', 1, thuê bao/100 dân",
  })
  void separatesScaleWordFromBase(String text, String word, BigDecimal scale, String base) {
    Unit unit = Unit.of(text);

    assertThat(unit.scaleWord().orElse("")).isEqualTo(word);
    assertThat(unit.scale()).isEqualByComparingTo(scale);
    assertThat(unit.base()).isEqualTo(Unit.of(base));
  }

  @ParameterizedTest
  @CsvSource({
    "thuê bao/100 dân, thuê bao, 100 dân",
    "giường bệnh/1 vạn dân, giường bệnh, 1 vạn dân",
    "bác sĩ trên 1 vạn dân, bác sĩ, 1 vạn dân",
    "triệu đồng/người/năm, triệu đồng, người/năm",
    "%/năm, %, năm",
    "/100.000 trẻ đẻ sống, '', 100.000 trẻ đẻ sống",
  })
  void dividesCompoundUnits(String text, String numerator, String denominator) {
    Unit unit = Unit.of(text);

    assertThat(unit.numerator()).contains(Unit.of(numerator));
    assertThat(unit.denominator()).contains(Unit.of(denominator));
  }

  @ParameterizedTest
  @CsvSource({"%", "% GDP", "tỷ đồng", "tấn.km"})
  void leavesSimpleUnitsUndivided(String text) {
    Unit unit = Unit.of(text);

    assertThat(unit.numerator()).isEmpty();
    assertThat(unit.denominator()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "nghìn tỷ đồng, ngàn tỉ đồng",
    "nghìn tấn, 1000 tấn",
    "Bác sỹ / 1 vạn dân, bác sĩ/10.000 dân",
    "bác sĩ/vạn dân, bác sĩ/10000 dân",
    "bác sĩ trên 10.000 dân, bác sĩ/1 vạn dân",
    "triệu tấn . km, triệu tấn.km",
    "m², m2",
    "phần trăm, %",
    "điểm phần trăm, điểm %",
    "triệu VNĐ, triệu đồng",
    "hécta, ha",
    "HOÀ GIẢI VIÊN, hòa giải viên",
    "đồng / người / năm, đồng/người/năm",
  })
  void recognisesSpellingsOfOneUnit(String one, String other) {
    assertThat(Unit.of(one).sameAs(Unit.of(other))).isTrue();
    assertThat(Unit.of(one).key()).isEqualTo(Unit.of(other).key());
  }

  @ParameterizedTest
  @CsvSource({
    "tỷ đồng, triệu đồng",
    "bác sĩ/10.000 dân, bác sĩ/1.000 dân",
    "%, ‰",
    "%, điểm %",
    "tạ, tả",
    "năm, nam",
    "%, % GDP",
    "người, người/năm",
  })
  void keepsDifferentUnitsApart(String one, String other) {
    assertThat(Unit.of(one).sameAs(Unit.of(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "%, true, false",
    "%/năm, true, false",
    "% GDP, true, false",
    "phần trăm, true, false",
    "‰, false, false",
    "điểm %, false, false",
    "tỷ đồng, false, true",
    "triệu USD, false, true",
    "đồng/người/năm, false, true",
    "người/triệu đồng, false, false",
  })
  void tellsPercentAndMoney(String text, boolean percent, boolean money) {
    assertThat(Unit.of(text).isPercent()).isEqualTo(percent);
    assertThat(Unit.of(text).isMoney()).isEqualTo(money);
  }

  @Test
  void namesKnownUnitsInEnglish() {
    Unit unit = Unit.of("bác sỹ/1 vạn dân");

    assertThat(unit.englishName()).contains("doctor");
    assertThat(unit.dimension()).contains(Dimension.PEOPLE);
    assertThat(Unit.of("phiếu lạ").dimension()).isEmpty();
  }

  @Test
  void collapsesBlanks() {
    assertThat(Unit.of(" thuê\n bao\u00a0/100  dân ").text()).isEqualTo("thuê bao /100 dân");
    assertThat(Unit.of(" \u00a0")).isEqualTo(Unit.NONE);
  }

  @ParameterizedTest
  @CsvSource({"- 37 %", "', ha'", "'.km'"})
  void refusesTextsNoUnitBeginsWith(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.of(text))
        .withMessageContaining("but was '" + text + "'");
  }
}
