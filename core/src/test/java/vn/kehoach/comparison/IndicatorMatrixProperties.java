package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;

class IndicatorMatrixProperties {

  private static final List<String> WORDS =
      List.of(
          "tỷ lệ", "bác sĩ", "nam", "nữ", "dưới 1 tuổi", "dưới 5 tuổi", "trạm y tế", "xã", "BHYT");
  private static final List<String> BOUNDS =
      List.of("", "", "trên ", "ít nhất ", "dưới ", "không quá ", "khoảng ");
  private static final List<String> UNITS = List.of("%", "%", "%", "‰", "triệu đồng", "tỷ đồng");

  @Property(tries = 200)
  void shufflingPlansMovesColumnsAndNothingElse(
      @ForAll("plans") List<Plan> plans, @ForAll long seed) {
    List<Plan> shuffled = new ArrayList<>(plans);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(IndicatorMatrixTest.signature(IndicatorMatrix.of(shuffled), shuffled))
        .isEqualTo(IndicatorMatrixTest.signature(IndicatorMatrix.of(plans), plans));
  }

  @Property(tries = 200)
  void everyValueStandsInOneRow(@ForAll("plans") List<Plan> plans) {
    IndicatorMatrix matrix = IndicatorMatrix.of(plans);

    for (int plan = 0; plan < plans.size(); plan++) {
      int place = plan;
      assertThat(
              matrix.rows().stream()
                  .flatMap(row -> row.indicators().get(place).stream())
                  .flatMap(indicator -> indicator.values().stream()))
          .containsExactlyInAnyOrderElementsOf(
              plans.get(plan).indicators().stream().flatMap(i -> i.values().stream()).toList());
    }
  }

  @Property(tries = 200)
  void aPlanBesideItselfHasNoGap(@ForAll("plans") List<Plan> plans) {
    Plan plan = plans.get(0);

    IndicatorMatrix matrix =
        IndicatorMatrix.of(List.of(plan), MatrixOptions.standard().withSuperior(plan));

    assertThat(matrix.rows())
        .flatExtracting(MatrixRow::lines)
        .flatExtracting(MatrixLine::cells)
        .filteredOn(cell -> cell.figure().isKnown())
        .allSatisfy(
            cell -> {
              assertThat(cell.gap().value()).as("%s of %s", cell, plan.indicators()).isPresent();
              Gap gap = cell.gap().value().orElseThrow();
              assertThat(gap.difference().amount()).isEqualByComparingTo(BigDecimal.ZERO);
              assertThat(gap.verdict()).isEqualTo(CascadeVerdict.MET);
            });
  }

  @Property(tries = 300)
  void ranksOfExactFiguresAreThoseOfACompetition(@ForAll("figures") List<Integer> figures) {
    MatrixLine line = line(figures, ValueKind.TARGET);

    for (int i = 0; i < figures.size(); i++) {
      int own = figures.get(i);
      RankRange rank = line.cells().get(i).rank().value().orElseThrow();
      assertThat(rank.isSure()).isTrue();
      assertThat(rank.from()).isEqualTo(1 + figures.stream().filter(f -> f > own).count());
    }
    int all = figures.size() * (figures.size() + 1) / 2;
    int sum = line.cells().stream().mapToInt(c -> c.rank().value().orElseThrow().from()).sum();
    boolean ties = figures.stream().distinct().count() < figures.size();
    assertThat(sum).isBetween(ties ? 0 : all, ties ? all - 1 : all);
  }

  private static MatrixLine line(List<Integer> figures, ValueKind kind) {
    List<Plan> plans =
        figures.stream()
            .map(
                figure -> {
                  Indicator indicator =
                      Plans.indicator("i1", "Tỷ lệ mức đạt được", "2025: " + figure + " %")
                          .withDirection(Direction.HIGHER);
                  IndicatorValue value = indicator.values().get(0).withKind(kind);
                  return Plans.ofIndicators(indicator.withValues(value));
                })
            .toList();
    return IndicatorMatrix.of(plans).rows().get(0).lines().get(0);
  }

  /** Whatever amounts the ranges of results stand for, the places lie in the ranges told. */
  @Property(tries = 300)
  void ranksOfRangesHoldEveryPossibleOrder(
      @ForAll("ranges") List<int[]> ranges, @ForAll long seed) {
    List<Plan> plans =
        ranges.stream()
            .map(
                range -> {
                  String value = "từ " + range[0] + " đến " + range[1] + " %";
                  Indicator indicator =
                      Plans.indicator("i1", "Tỷ lệ mức đạt được", "2025: " + value)
                          .withDirection(Direction.HIGHER);
                  return Plans.ofIndicators(
                      indicator.withValues(indicator.values().get(0).withKind(ValueKind.ACTUAL)));
                })
            .toList();
    MatrixLine line = IndicatorMatrix.of(plans).rows().get(0).lines().get(0);
    Random random = new Random(seed);
    int[] drawn = ranges.stream().mapToInt(r -> r[0] + random.nextInt(r[1] - r[0] + 1)).toArray();

    for (int i = 0; i < drawn.length; i++) {
      int own = drawn[i];
      int place = 1 + (int) IntStream.of(drawn).filter(other -> other > own).count();
      RankRange rank = line.cells().get(i).rank().value().orElseThrow();
      assertThat(place).isBetween(rank.from(), rank.to());
    }
  }

  @Property(tries = 300)
  void theFiveNumbersAreInOrderAndTheMeanBetweenThem(@ForAll("figures") List<Integer> figures) {
    Distribution all = line(figures, ValueKind.TARGET).distribution().value().orElseThrow();

    assertThat(all.n()).isEqualTo(figures.size());
    assertThat(
            List.of(all.min(), all.lowerQuartile(), all.median(), all.upperQuartile(), all.max()))
        .isSortedAccordingTo(BigDecimal::compareTo);
    assertThat(all.mean()).isBetween(all.min(), all.max());
  }

  @Provide
  Arbitrary<List<Integer>> figures() {
    return Arbitraries.integers().between(0, 20).list().ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<List<int[]>> ranges() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, 20);
    return Combinators.combine(ends, ends)
        .as((a, b) -> new int[] {Math.min(a, b), Math.max(a, b)})
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Plan>> plans() {
    Arbitrary<String> names =
        Arbitraries.of(WORDS)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(words -> String.join(" ", words) + " chỉ số");
    Arbitrary<String> values =
        Combinators.combine(
                Arbitraries.of(BOUNDS),
                Arbitraries.integers().between(1, 40),
                Arbitraries.of(UNITS))
            .as((bound, figure, unit) -> bound + figure + " " + unit);
    Arbitrary<Integer> years = Arbitraries.of(2025, 2030);
    Arbitrary<Indicator> indicators =
        Combinators.combine(names, years, values)
            .as((name, year, value) -> Plans.indicator("i1", name, year + ": " + value));
    return indicators
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(IndicatorMatrixProperties::plan)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static Plan plan(List<Indicator> rows) {
    List<Indicator> numbered = new ArrayList<>();
    for (Indicator row : rows) {
      String number = String.valueOf(numbered.size() + 1);
      numbered.add(row.withId("i" + number).withNumber(number));
    }
    return Plans.of(numbered, List.of());
  }
}
