package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.indicator.Indicator;

class IndicatorMatchingProperties {

  private static final List<String> WORDS =
      List.of(
          "tỷ lệ", "bác sĩ", "nam", "nữ", "dưới 1 tuổi", "dưới 5 tuổi", "trạm y tế", "xã", "BHYT");

  @Property(tries = 300)
  void doesNotDependOnTheOrderOfPlansOrIndicators(
      @ForAll("indicators") List<Indicator> left,
      @ForAll("indicators") List<Indicator> right,
      @ForAll long seed) {
    Set<String> forth = pairs(left, right, false);
    List<Indicator> shuffled = new ArrayList<>(left);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(pairs(right, left, true)).isEqualTo(forth);
    assertThat(pairs(shuffled, right, false)).isEqualTo(forth);
  }

  @Property(tries = 300)
  void everyIndicatorIsMatchedWithItself(@ForAll("indicators") List<Indicator> indicators) {
    IndicatorMatching matching =
        IndicatorMatching.between(IndicatorIndex.of(indicators), IndicatorIndex.of(indicators));

    assertThat(matching.unmatchedLeft()).isEmpty();
    assertThat(matching.pairs())
        .allMatch(pair -> pair.reason() == MatchReason.EXACT_NAME && pair.score() == 1);
  }

  private static Set<String> pairs(List<Indicator> left, List<Indicator> right, boolean turned) {
    return IndicatorMatching.between(IndicatorIndex.of(left), IndicatorIndex.of(right))
        .pairs()
        .stream()
        .map(
            pair ->
                turned
                    ? pair.right().id() + " " + pair.left().id()
                    : pair.left().id() + " " + pair.right().id())
        .collect(Collectors.toSet());
  }

  @Provide
  Arbitrary<List<Indicator>> indicators() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .list()
        .ofMaxSize(8)
        .map(
            names -> {
              List<Indicator> indicators = new ArrayList<>();
              for (int i = 0; i < names.size(); i++) {
                indicators.add(Plans.indicator("i" + i, names.get(i) + " chỉ số"));
              }
              return indicators;
            });
  }
}
