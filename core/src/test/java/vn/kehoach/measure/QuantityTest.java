package vn.kehoach.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "'1.285,57 triệu tấn.km', 1285.57, triệu tấn.km",
    "'6,80', 6.80, ''",
    "95%, 95, %",
    "'10,5 %', 10.5, %",
    "'-1,2 %', -1.2, %",
    "7.940 ngàn lượt khách, 7940, ngàn lượt khách",
    "152 thuê bao/100 dân, 152, thuê bao/100 dân",
  })
  void readsAmountAndUnit(String text, BigDecimal amount, String unit) {
    Quantity quantity = Quantity.parse(text);

    assertThat(quantity).isEqualTo(Quantity.of(amount, Unit.of(unit)));
  }

  @Test
  void printsVietnameseForm() {
    Quantity quantity = Quantity.of(new BigDecimal("1285.50"), Unit.of("triệu đồng"));

    assertThat(quantity).hasToString("1.285,50 triệu đồng");
  }

  @ParameterizedTest
  @CsvSource({
    "'109,6 ngàn tỷ đồng', 109.600.000.000.000 đồng",
    "'0,5 triệu người', 500.000 người",
    "'1,2345 nghìn ha', '1.234,5 ha'",
    "'6,80 %', '6,80 %'",
  })
  void multipliesScaleWordOut(String printed, String base) {
    assertThat(Quantity.parse(printed).inBaseUnit()).isEqualTo(Quantity.parse(base));
  }

  @ParameterizedTest
  @CsvSource({
    "'1,2 tỷ đồng', 1.200 triệu đồng, true",
    "'6,80 %', '6,8 %', true",
    "9 bác sĩ/1 vạn dân, '0,9 bác sĩ/1.000 dân', true",
    "'1,2 tỷ đồng', 1.200 triệu USD, false",
    "9 bác sĩ/1 vạn dân, 9 bác sĩ/1.000 dân, false",
    "5 %, 5 ‰, false",
  })
  void comparesAmountsInBaseUnits(String one, String other, boolean same) {
    assertThat(Quantity.parse(one).sameAmount(Quantity.parse(other))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"x", "%", "7-7 %", "'36,5 - 37 %'", "''"})
  void refusesOtherTexts(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(text))
        .withMessage("quantity must read 'amount unit', such as '10,5 %', but was '" + text + "'");
  }

  @Test
  void refusesAmountsNoPaperPrints() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(new BigDecimal("1E+1000000000"), Unit.NONE))
        .withMessageStartingWith("amount must have at most 40 digits");
  }
}
