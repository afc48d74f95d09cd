package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpreadProperties {

  private static final double GAP = 16;
  private static final double TINY = 1e-6;

  @Property(tries = 1000)
  void noTwoLabelsComeNearerThanTheGapAndNoneLeavesTheRoom(@ForAll("places") double[] wished) {
    double[] placed = Spread.apart(wished, GAP, 0, 1000);

    double[] sorted = placed.clone();
    Arrays.sort(sorted);
    for (int i = 1; i < sorted.length; i++) {
      assertThat(sorted[i] - sorted[i - 1]).isGreaterThanOrEqualTo(GAP - TINY);
    }
    for (double place : placed) {
      assertThat(place).isBetween(-TINY, 1000 + TINY);
    }
  }

  @Property(tries = 1000)
  void keepsTheOrder(@ForAll("places") double[] wished) {
    double[] placed = Spread.apart(wished, GAP, 0, 1000);

    for (int i = 0; i < wished.length; i++) {
      for (int j = 0; j < wished.length; j++) {
        if (wished[i] < wished[j]) {
          assertThat(placed[i]).isLessThan(placed[j]);
        }
      }
    }
  }

  @Property(tries = 1000)
  void leavesAloneWhatDoesNotOverlap(@ForAll("places") double[] wished) {
    double[] placed = Spread.apart(wished, GAP, 0, 1000);

    assertThat(Spread.apart(placed, GAP, 0, 1000)).containsExactly(placed, within(TINY));
  }

  @Property(tries = 300)
  void noOtherPlacesAreNearerToTheWishedOnes(
      @ForAll("places") double[] wished, @ForAll("places") double[] other) {
    int n = Math.min(wished.length, other.length);
    double[] wish = Arrays.copyOf(wished, n);
    double[] rival = Spread.apart(sameOrder(wish, Arrays.copyOf(other, n)), GAP, 0, 1000);

    double[] placed = Spread.apart(wish, GAP, 0, 1000);

    assertThat(distance(placed, wish)).isLessThanOrEqualTo(distance(rival, wish) + TINY);
  }

  @Example
  void pushesThreeOfOnePlaceToBothSides() {
    assertThat(Spread.apart(new double[] {100, 100, 100}, 16, 0, 1000))
        .containsExactly(84, 100, 116);
    assertThat(Spread.apart(new double[] {}, 16, 0, 1000)).isEmpty();
  }

  private static double[] sameOrder(double[] wish, double[] values) {
    Arrays.sort(values);
    Integer[] order = new Integer[wish.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(wish[a], wish[b]));
    double[] ordered = new double[wish.length];
    for (int i = 0; i < order.length; i++) {
      ordered[order[i]] = values[i];
    }
    return ordered;
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return sum;
  }

  @Provide
  Arbitrary<double[]> places() {
    return Arbitraries.doubles().between(0, 1000).ofScale(1).array(double[].class).ofMaxSize(40);
  }
}
