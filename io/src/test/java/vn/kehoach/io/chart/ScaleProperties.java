package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScaleProperties {

  @Property(tries = 2000)
  void ticksCoverTheAmountsOnRoundNumbersEquallyFarApart(
      @ForAll("amounts") List<BigDecimal> amounts, @ForAll @IntRange(min = 3, max = 9) int most) {
    Scale scale = Scale.of(amounts, most);

    BigDecimal step = scale.ticks().get(1).subtract(scale.ticks().get(0));
    assertThat(step.stripTrailingZeros().unscaledValue().intValueExact()).isIn(1, 2, 5);
    for (int i = 1; i < scale.ticks().size(); i++) {
      BigDecimal between = scale.ticks().get(i).subtract(scale.ticks().get(i - 1));
      assertThat(between).isEqualByComparingTo(step);
    }
    for (BigDecimal tick : scale.ticks()) {
      assertThat(tick.remainder(step)).isEqualByComparingTo(BigDecimal.ZERO);
    }
    for (BigDecimal amount : amounts) {
      assertThat(amount).isBetween(scale.first(), scale.last());
      assertThat(scale.at(amount)).isBetween(0.0, 1.0);
    }
    assertThat(scale.ticks().size()).isBetween(2, most + 2);
  }

  @Property
  void keepsTheOrderOfAmounts(@ForAll("amounts") List<BigDecimal> amounts) {
    Scale scale = Scale.of(amounts, 6);

    List<BigDecimal> sorted = amounts.stream().sorted().toList();

    assertThat(sorted.stream().map(scale::at).toList()).isSorted();
  }

  @Example
  void standsAroundASingleAmount() {
    assertThat(Scale.of(List.of(new BigDecimal("95")), 4).ticks())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("80", "90", "100", "110");
    assertThat(Scale.of(List.of(BigDecimal.ZERO), 4).ticks())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("-1", "0", "1");
  }

  @Example
  void tellsWholeAndBrokenNumbers() {
    assertThat(Scale.of(List.of(new BigDecimal("74.3"), new BigDecimal("75.5")), 6).ticks())
        .extracting(BigDecimal::toPlainString)
        .containsExactly("74", "74.5", "75", "75.5");
  }

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1e9"), new BigDecimal("1e12"))
        .ofScale(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }
}
