package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import vn.kehoach.io.chart.ClearPlaces.Segment;

class ClearPlacesTest {

  private static final double GAP = 16;

  @Example
  void leavesALabelWhereNothingRuns() {
    assertThat(places(ImmutableList.of(), 100, 140).orElseThrow()).containsExactly(100, 140);
  }

  @Example
  void movesALabelOffALevelLineByLittle() {
    ImmutableList<Segment> level = ImmutableList.of(new Segment(0, 100, 200, 100));

    assertThat(places(level, 100).orElseThrow()[0]).isCloseTo(92, within(1.0));
  }

  @Example
  void givesUpWhereThereIsNoRoom() {
    ImmutableList.Builder<Segment> comb = ImmutableList.builder();
    for (int y = 0; y <= 300; y += 10) {
      comb.add(new Segment(0, y, 200, y));
    }

    assertThat(places(comb.build(), 100)).isEmpty();
  }

  @Property(tries = 500)
  void noLineRunsThroughALabelAndNoneIsTooNearToAnother(
      @ForAll("segments") List<Segment> lines,
      @ForAll @Size(min = 1, max = 5) List<@DoubleRange(min = 20, max = 280) Double> wished) {
    double[] wish = wished.stream().mapToDouble(Double::doubleValue).toArray();

    places(ImmutableList.copyOf(lines), wish)
        .ifPresent(
            placed -> {
              for (double place : placed) {
                assertThat(lines).noneMatch(line -> line.crosses(12, 72, place));
                assertThat(place).isBetween(10.0, 290.0);
              }
              Arrays.sort(placed);
              for (int i = 1; i < placed.length; i++) {
                assertThat(placed[i] - placed[i - 1]).isGreaterThan(GAP - 0.01);
              }
            });
  }

  private static Optional<double[]> places(ImmutableList<Segment> lines, double... wished) {
    double[] wide = new double[wished.length];
    Arrays.fill(wide, 60);
    return new ClearPlaces(lines, 12, GAP, 10, 290).of(wished, wide);
  }

  @Provide
  Arbitrary<List<Segment>> segments() {
    Arbitrary<Double> heights = Arbitraries.doubles().between(20, 280).ofScale(1);
    return Combinators.combine(heights, heights)
        .as((from, to) -> new Segment(0, from, 200, to))
        .list()
        .ofMaxSize(4);
  }
}
