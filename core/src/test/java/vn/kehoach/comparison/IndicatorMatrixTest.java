package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.comparison.MatchDecisions.Pair;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

class IndicatorMatrixTest {

  private static final String NAME = "Tỷ lệ mức đạt được";

  /** One plan for each target of 2025, all of one indicator of which more is better. */
  private static List<Plan> plans(String... targets) {
    return plans(Direction.HIGHER, targets);
  }

  private static List<Plan> plans(Direction direction, String... targets) {
    return Stream.of(targets)
        .map(
            target ->
                Plans.ofIndicators(
                    Plans.indicator("i1", NAME, "2025: " + target).withDirection(direction)))
        .toList();
  }

  private static MatrixLine line(List<Plan> plans) {
    return line(plans, MatrixOptions.standard());
  }

  private static MatrixLine line(List<Plan> plans, MatrixOptions options) {
    return IndicatorMatrix.of(plans, options).rows().get(0).lines().get(0);
  }

  private static List<String> ranks(MatrixLine line) {
    return line.cells().stream().map(cell -> told(cell.rank())).toList();
  }

  private static String told(Answer<?> answer) {
    return answer
        .value()
        .map(Object::toString)
        .or(() -> answer.reason().map(MatrixReason::code))
        .orElse("");
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  @Test
  void tellsTheDistributionOfFigures() {
    // in order 90, 92, 95, 95, 98: places 0, 1, 2, 3 and 4 of n − 1 = 4; sum 470, 470 / 5 = 94
    MatrixLine line = line(plans("95 %", "trên 92 %", "90 %", "98 %", "khoảng 95 %"));

    assertThat(line.distribution())
        .isEqualTo(
            Answer.of(
                new Distribution(
                    5,
                    2,
                    number("90"),
                    number("92"),
                    number("95"),
                    number("95"),
                    number("98"),
                    number("94"))));
  }

  @Test
  void quartilesLieBetweenFiguresInProportion() {
    // 1, 2, 4, 8: Q1 at 0,75: 1 + 0,75 · 1 = 1,75; median at 1,5: 2 + 0,5 · 2 = 3;
    // Q3 at 2,25: 4 + 0,25 · 4 = 5; mean 15 / 4 = 3,75
    Distribution four = line(plans("8 %", "1 %", "4 %", "2 %")).distribution().value().get();

    assertThat(four.lowerQuartile()).isEqualTo("1.75");
    assertThat(four.median()).isEqualTo("3");
    assertThat(four.upperQuartile()).isEqualTo("5");
    assertThat(four.mean()).isEqualTo("3.75");
  }

  @Test
  void theMeanIsRoundedToTwoMoreDecimals() {
    // (74,5 + 75 + 75) / 3 = 74,8333…, of figures with one decimal told with three
    Distribution three = line(plans("74,5 năm", "75 năm", "75 năm")).distribution().value().get();

    assertThat(three.mean()).isEqualTo("74.833");
  }

  @Test
  void equalFiguresShareTheBetterPlace() {
    assertThat(ranks(line(plans("95 %", "98 %", "95 %", "90 %"))))
        .containsExactly("2", "1", "2", "4");
    assertThat(ranks(line(plans(Direction.LOWER, "95 %", "98 %", "95 %", "90 %"))))
        .containsExactly("2", "4", "2", "1");
  }

  @Test
  void boundsOfTargetsAreRankedByWhatTheyAskFor() {
    // trên 95 asks for more than 95 and for less than trên 97
    assertThat(ranks(line(plans("trên 95 %", "95 %", "trên 97 %", "ít nhất 95 %"))))
        .containsExactly("2", "3", "1", "3");
  }

  @Test
  void overlappingTargetsHaveARangeOfPlaces() {
    // khoảng 74 is [73,5; 74,5): 74,2 may be above or below; 75 is above, 73 below both
    assertThat(ranks(line(plans("khoảng 74 năm", "74,2 năm", "75 năm", "73 năm"))))
        .containsExactly("2 - 3", "2 - 3", "1", "4");
  }

  @Test
  void boundedResultsMayLieAnywhereBeyond() {
    List<Plan> plans =
        Stream.of("trên 95 %", "96 %", "90 %")
            .map(result -> Plans.ofIndicators(withKind(result, ValueKind.ACTUAL)))
            .toList();

    assertThat(ranks(line(plans))).containsExactly("1 - 2", "1 - 2", "3");
  }

  private static Indicator withKind(String value, ValueKind kind) {
    Indicator indicator =
        Plans.indicator("i1", NAME, "2025: " + value).withDirection(Direction.HIGHER);
    return indicator.withValues(indicator.values().get(0).withKind(kind));
  }

  @Test
  void withoutADirectionThereIsNoRank() {
    assertThat(ranks(line(plans(Direction.NEITHER, "95 %", "90 %"))))
        .containsExactly("no-direction", "no-direction");
  }

  @Test
  void aBoundOnTheOtherSideHasNoRank() {
    assertThat(ranks(line(plans("không quá 95 %", "90 %", "80 %"))))
        .containsExactly("bound-against-direction", "1", "2");
  }

  @Test
  void aRangeCountsFromTheEndThatMeetsIt() {
    assertThat(line(plans("từ 10 đến 12 %")).cells().get(0).figure())
        .isEqualTo(Answer.of(number("10")));
    assertThat(line(plans(Direction.LOWER, "từ 10 đến 12 %")).cells().get(0).figure())
        .isEqualTo(Answer.of(number("12")));
    assertThat(line(plans(Direction.NEITHER, "từ 10 đến 12 %", "11 %")).cells().get(0).figure())
        .isEqualTo(Answer.none(MatrixReason.RANGE_WITHOUT_DIRECTION));
  }

  @ParameterizedTest
  @CsvSource({
    "khoảng 74 %, '[73,5; 74,5)'",
    "'khoảng 74,5 %', '[74,45; 74,55)'",
    "trên 97 %, '(97; ∞)'",
    "không quá 5 %, '(−∞; 5]'",
    "từ 10 đến 12 %, '[10; 12]'",
    "95 %, '[95; 95]'",
  })
  void valuesAreIntervals(String value, String interval) {
    MatrixCell cell = line(plans(value)).cells().get(0);

    assertThat(cell.interval().value().orElseThrow()).hasToString(interval);
  }

  @Test
  void anotherScaleIsConvertedExactly() {
    // 1.500 triệu = 1,5 tỷ; 2 nghìn tỷ = 2.000 tỷ
    MatrixLine line = line(plans("1 tỷ đồng", "1.500 triệu đồng", "2 nghìn tỷ đồng", "3 tỷ đồng"));

    assertThat(line.unit()).hasToString("Optional[tỷ đồng]");
    assertThat(line.cells())
        .extracting(cell -> told(cell.figure()))
        .containsExactly("1", "1.5", "2000", "3");
  }

  @Test
  void anotherBaseOfARateIsConvertedExactly() {
    // 0,9 trên 1.000 dân = 9 trên 10.000 dân
    MatrixLine line =
        line(plans("9 bác sĩ/1 vạn dân", "0,9 bác sĩ/1.000 dân", "10 bác sĩ/10.000 dân"));

    assertThat(line.cells())
        .extracting(cell -> told(cell.figure()))
        .containsExactly("9", "9", "10");
  }

  @Test
  void anotherDimensionIsFlagged() {
    MatrixLine line = line(plans("95 %", "95 ‰", "97 %", "Hoàn thành", "96"));

    assertThat(line.cells())
        .extracting(cell -> told(cell.figure()))
        .containsExactly("95", "units-differ", "97", "not-numeric", "units-differ");
    assertThat(line.cells().get(1).values()).hasSize(1);
    assertThat(ranks(line))
        .containsExactly("2", "units-differ", "1", "not-numeric", "units-differ");
  }

  @Test
  void saysWhyAPlanHasNoFigure() {
    List<Plan> plans =
        List.of(
            Plans.ofIndicators(Plans.indicator("i1", NAME, "2025: 95 %")),
            Plans.ofIndicators(Plans.indicator("i1", NAME, "2030: 95 %")),
            Plans.ofIndicators(Plans.indicator("i1", NAME)),
            Plans.ofIndicators(Plans.indicator("i1", NAME, "2025: -")),
            Plans.ofIndicators(),
            Plans.ofIndicators(Plans.indicator("i1", NAME, "2025: 95 %", "2025: 96 %")),
            Plans.ofIndicators(
                Plans.indicator("i1", NAME)
                    .withValues(Plans.value("i1", 2025, "95 %").withSpan(Span.YEARLY_AVERAGE))));

    assertThat(line(plans).cells())
        .extracting(cell -> cell.reason().map(MatrixReason::code).orElse(""))
        .containsExactly(
            "",
            "periods-differ",
            "no-value",
            "no-value",
            "no-indicator",
            "several-values",
            "spans-differ");
  }

  @Test
  void farFiguresAreOutliersByTukeysFences() {
    // 90, 91, 92, 93, 94, 95, 96, 60: in order 60, 90, 91, 92, 93, 94, 95, 96
    // Q1 at 1,75: 90,75; Q3 at 5,25: 94,25; distance 3,5; fences 85,5 and 99,5
    List<Plan> eight = plans("90 %", "91 %", "92 %", "93 %", "94 %", "95 %", "96 %", "60 %");

    assertThat(line(eight).cells())
        .extracting(cell -> cell.outlier().value().orElseThrow())
        .containsExactly(
            Outlier.NO,
            Outlier.NO,
            Outlier.NO,
            Outlier.NO,
            Outlier.NO,
            Outlier.NO,
            Outlier.NO,
            Outlier.LOW);
    assertThat(line(eight.subList(1, 8)).cells().get(6).outlier())
        .isEqualTo(Answer.none(MatrixReason.TOO_FEW));
  }

  @ParameterizedTest
  @CsvSource({
    "97 %, 95 %, 2 điểm %, STRICTER,",
    "95 %, 95 %, 0 điểm %, MET,",
    "trên 95 %, 95 %, 0 điểm %, STRICTER,",
    "90 %, trên 95 %, -5 điểm %, WEAKER,",
    "khoảng 95 %, 95 %, 0 điểm %, NOT_COMPARABLE, overlapping",
    "khoảng 95 %, khoảng 95 %, 0 điểm %, MET,",
    "không quá 90 %, 95 %, -5 điểm %, NOT_COMPARABLE, bound-against-direction",
  })
  void tellsTheGapToTheCentresTarget(
      String own, String centre, String difference, CascadeVerdict verdict, String reason) {
    MatrixOptions options = MatrixOptions.standard().withSuperior(plans(centre).get(0));

    Gap gap = line(plans(own), options).cells().get(0).gap().value().orElseThrow();

    assertThat(gap.difference()).hasToString(difference);
    assertThat(gap.verdict()).isEqualTo(verdict);
    assertThat(gap.reason().map(MatrixReason::code).orElse(null)).isEqualTo(reason);
  }

  @Test
  void aGapThatCannotBeToldHasItsReason() {
    assertThat(line(plans("95 %")).cells().get(0).gap())
        .isEqualTo(Answer.none(MatrixReason.NO_DEMAND));
    assertThat(
            line(plans("95 %"), MatrixOptions.standard().withSuperior(plans("95 ‰").get(0)))
                .cells()
                .get(0)
                .gap())
        .isEqualTo(Answer.none(MatrixReason.DEMAND_NOT_COMPARABLE));
  }

  @Test
  void whatNoPlanTakesUpHasARowToo() {
    Plan centre = Plans.ofIndicators(Plans.indicator("i1", "Tuổi thọ trung bình", "2025: 74 năm"));

    IndicatorMatrix matrix =
        IndicatorMatrix.of(plans("95 %"), MatrixOptions.standard().withSuperior(centre));

    assertThat(matrix.rows()).extracting(MatrixRow::plans).containsExactly(1L, 0L);
    assertThat(matrix.rows().get(1).lines().get(0).cells().get(0).reason())
        .contains(MatrixReason.NO_INDICATOR);
  }

  /** A baseline of a year and a target of another. */
  private static Plan fromTo(String baseline, int from, String target, int to) {
    Indicator indicator = Plans.indicator("i1", NAME).withDirection(Direction.HIGHER);
    IndicatorValue start =
        IndicatorValue.builder()
            .id("i1-baseline")
            .kind(ValueKind.BASELINE)
            .period(Period.of(PartialDate.of(from)))
            .value(TargetValue.parse(baseline))
            .build();
    return Plans.ofIndicators(indicator.withValues(start, Plans.value("i1", to, target)));
  }

  private static Answer<RequiredChange> change(Plan plan) {
    return IndicatorMatrix.of(List.of(plan)).rows().get(0).lines().stream()
        .filter(line -> line.kind() == ValueKind.TARGET)
        .findFirst()
        .orElseThrow()
        .cells()
        .get(0)
        .change();
  }

  @ParameterizedTest
  @CsvSource({
    // (95 − 80) / 5 = 3; (95/80)^(1/5) = 1,034969
    "80 %, 2020, 95 %, 2025, 5, 3 điểm %, 3.5",
    // (18 − 20) / 3 = −0,6667; (18/20)^(1/3) = 0,965489
    "20 ‰, 2022, 18 ‰, 2025, 3, '-0,67 ‰', -3.45",
    // 2.000 tỷ from 500.000 triệu = 500 tỷ: 1.500 / 10 = 150; 4^(1/10) = 1,148698
    "500.000 triệu đồng, 2020, 2.000 tỷ đồng, 2030, 10, 150 tỷ đồng, 14.87",
  })
  void tellsTheYearlyChangeThatIsRequired(
      String baseline,
      int from,
      String target,
      int to,
      String years,
      String linear,
      BigDecimal compound) {
    RequiredChange change = change(fromTo(baseline, from, target, to)).value().orElseThrow();

    assertThat(change.years()).isEqualByComparingTo(years);
    assertThat(change.linear()).hasToString(linear);
    assertThat(change.compound().value().orElseThrow()).isEqualByComparingTo(compound);
  }

  @Test
  void aChangeThatCannotBeToldHasItsReason() {
    assertThat(change(fromTo("80 ‰", 2020, "95 %", 2025)))
        .isEqualTo(Answer.none(MatrixReason.NO_BASELINE));
    assertThat(change(fromTo("80 %", 2026, "95 %", 2025)))
        .isEqualTo(Answer.none(MatrixReason.NO_BASELINE));
    assertThat(change(fromTo("0 %", 2020, "95 %", 2025)).value().orElseThrow().compound())
        .isEqualTo(Answer.none(MatrixReason.NOT_POSITIVE));
    assertThat(change(plans("95 %").get(0))).isEqualTo(Answer.none(MatrixReason.NO_BASELINE));
  }

  @Test
  void aMatchThatIsNotSureDoesNotCount() {
    List<Plan> plans =
        List.of(
            Plans.ofIndicators(Plans.indicator("i1", "Số bác sĩ", "2025: 10 bác sĩ/1 vạn dân")),
            Plans.ofIndicators(Plans.indicator("i1", "Số bác sĩ", "2025: 9 bác sĩ/1 vạn dân")),
            Plans.ofIndicators(Plans.indicator("i1", "Số bác sĩ", "2025: 900 bác sĩ")));

    MatrixRow row = IndicatorMatrix.of(plans).rows().get(0);

    assertThat(row.verdict()).isEqualTo(MatchVerdict.MAYBE);
    assertThat(row.lines().get(0).cells())
        .extracting(cell -> told(cell.figure()))
        .containsExactly("10", "9", "units-differ");
  }

  @Test
  void decisionsStandAboveScores() {
    Plan north = Plans.ofIndicators(Plans.indicator("i1", "Tuổi thọ", "2025: 74 năm"));
    Plan south = Plans.ofIndicators(Plans.indicator("i1", "Mức sống lâu", "2025: 75 năm"));
    MatchDecisions same =
        new MatchDecisions(ImmutableSet.of(Pair.of("Tuổi thọ", "Mức sống lâu")), ImmutableSet.of());
    MatchDecisions other =
        new MatchDecisions(ImmutableSet.of(), ImmutableSet.of(Pair.of("Tuổi thọ", "Tuổi thọ")));

    assertThat(IndicatorMatrix.of(List.of(north, south)).rows()).hasSize(2);
    assertThat(
            IndicatorMatrix.of(List.of(north, south), MatrixOptions.standard().withDecisions(same))
                .rows())
        .hasSize(1);
    assertThat(
            IndicatorMatrix.of(List.of(north, north), MatrixOptions.standard().withDecisions(other))
                .rows())
        .hasSize(2);
  }

  @Test
  void aChainOfLikenessesJoinsNothingThatExcludesEachOther() {
    Plan men = Plans.ofIndicators(Plans.indicator("i1", "Chiều cao trung bình nam thanh niên"));
    Plan open = Plans.ofIndicators(Plans.indicator("i1", "Chiều cao trung bình thanh niên"));
    Plan women = Plans.ofIndicators(Plans.indicator("i1", "Chiều cao trung bình nữ thanh niên"));

    for (List<Plan> plans : List.of(List.of(men, open, women), List.of(open, women, men))) {
      assertThat(IndicatorMatrix.of(plans).rows())
          .noneMatch(row -> row.indicators().containsAll(both(men, women)));
    }
  }

  private static List<Optional<Indicator>> both(Plan a, Plan b) {
    return List.of(Optional.of(a.indicators().get(0)), Optional.of(b.indicators().get(0)));
  }

  @Test
  void theOrderOfPlansDecidesAboutColumnsAlone() {
    List<Plan> plans = new ArrayList<>();
    plans.add(
        Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ bao phủ bảo hiểm y tế", "2025: 95 %")));
    plans.add(
        Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ dân số tham gia BHYT", "2025: 96 %")));
    plans.add(
        Plans.ofIndicators(
            Plans.indicator("i1", "Tỷ lệ người dân tham gia bảo hiểm y tế", "2025: 97 %")));
    plans.add(Plans.ofIndicators(Plans.indicator("i1", "Bảo hiểm y tế toàn dân", "2025: 98 %")));
    String first = signature(IndicatorMatrix.of(plans), plans);

    for (int seed = 0; seed < 24; seed++) {
      Collections.shuffle(plans, new Random(seed));
      assertThat(signature(IndicatorMatrix.of(plans), plans)).isEqualTo(first);
    }
  }

  /** What a matrix says, each plan's cells under its own figure. */
  static String signature(IndicatorMatrix matrix, List<Plan> plans) {
    StringBuilder all = new StringBuilder();
    for (MatrixRow row : matrix.rows()) {
      all.append(row.label()).append(row.direction()).append(row.verdict()).append('\n');
      for (MatrixLine line : row.lines()) {
        all.append(line.kind())
            .append(line.until())
            .append(line.unit())
            .append(line.distribution());
        List<String> cells = new ArrayList<>();
        for (int p = 0; p < plans.size(); p++) {
          cells.add(plans.get(p).indicators() + " " + line.cells().get(p));
        }
        Collections.sort(cells);
        all.append(cells).append('\n');
      }
    }
    return all.toString();
  }

  @Test
  void aSecondNamingForAnotherYearBelongsToTheSameRow() {
    Plan prose =
        Plans.ofIndicators(
            Plans.indicator("i1", "Tỷ lệ béo phì ở người trưởng thành", "2025: dưới 12 %"),
            Plans.indicator("i2", "khống chế tỷ lệ béo phì ở người trưởng thành", "2030: 10 %"));
    Plan table =
        Plans.ofIndicators(
            Plans.indicator(
                "i1", "Tỷ lệ béo phì ở người trưởng thành", "2025: 12 %", "2030: dưới 10 %"));

    IndicatorMatrix matrix = IndicatorMatrix.of(List.of(prose, table));

    assertThat(matrix.rows()).hasSize(1);
    assertThat(matrix.rows().get(0).lines())
        .extracting(line -> line.distribution().value().orElseThrow().n())
        .containsExactly(2, 2);
  }

  @Test
  void aFigureGivenStandsForASuperiorPaper() {
    MatrixOptions options =
        MatrixOptions.standard()
            .withDemand("Trung ương", NAME, PartialDate.of(2025), TargetValue.parse("95 %"))
            .withDemand("Trung ương", NAME, PartialDate.of(2030), TargetValue.parse("98 %"));

    IndicatorMatrix matrix = IndicatorMatrix.of(plans("97 %"), options);

    assertThat(matrix.superior()).contains("Trung ương");
    assertThat(matrix.rows()).hasSize(1);
    assertThat(matrix.rows().get(0).lines())
        .extracting(line -> told(line.cells().get(0).gap()))
        .containsExactly(
            "Gap[difference=2 điểm %, verdict=STRICTER, reason=Optional.empty]", "periods-differ");
  }

  @Test
  void amountsOfMoreDigitsThanAnyoneReckonsWithDoNotCount() {
    String nines = "9".repeat(40);
    MatrixLine line = line(plans(nines + " tỷ đồng", "-" + nines + " triệu đồng", "5 tỷ đồng"));

    assertThat(line.cells())
        .extracting(cell -> told(cell.figure()))
        .containsExactly("not-numeric", "not-numeric", "5");
  }

  @Test
  void whatNoDecimalNumberConvertsIsFlagged() {
    // a third has no end in decimals
    assertThat(Scales.factor(Unit.of("tấn"), Unit.of("3 tấn"))).isEmpty();
    assertThat(Scales.factor(Unit.of("3 tấn"), Unit.of("tấn")).orElseThrow())
        .isEqualByComparingTo("3");
  }

  @Test
  void noPlansHaveNoRows() {
    assertThat(IndicatorMatrix.of(List.of()).rows()).isEmpty();
    assertThat(MatrixText.of(Locale.ENGLISH).print(IndicatorMatrix.of(List.of())))
        .startsWith("Indicator");
  }

  @Test
  void printsAFewPlansInColumns() {
    List<Plan> plans = plans("95 %", "trên 97 %", "95 ‰");
    IndicatorMatrix matrix =
        IndicatorMatrix.of(plans, MatrixOptions.standard().withSuperior(plans.get(0)))
            .withNames(List.of("Bắc", "Trung", "Nam"));

    String text = MatrixText.of(Locale.forLanguageTag("vi")).print(matrix);

    assertThat(text)
        .contains("mục tiêu 2025", "95 ‰ (khác đơn vị", "0 điểm % (đáp ứng)")
        .contains("+2 điểm % (chặt hơn)", "n = 2 (1 không phải số");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HIGHER  | trên 97 %     | 95 %             | weaker:-2 điểm %",
        "HIGHER  | 95 %          | trên 95 %        | stricter:0 điểm %",
        "HIGHER  | 95 %          | ít nhất 95 %     | equal:0 điểm %",
        "HIGHER  | ít nhất 66 %  | ít nhất 67 %     | stricter:1 điểm %",
        "LOWER   | dưới 15 ‰     | 15 ‰             | weaker:0 ‰",
        "LOWER   | 15 ‰          | 14,5 ‰           | stricter:-0,5 ‰",
        "HIGHER  | 75 năm        | khoảng 75 tuổi   | overlapping:0 năm",
        "HIGHER  | 95 %          | từ 94 đến 97 %   | overlapping:-1 điểm %",
        "HIGHER  | 95 %          | không quá 97 %   | not-comparable:2 điểm %:bound-against-direction",
        "NEITHER | 40 %          | 41 %             | not-comparable:1 điểm %:no-direction",
        "NEITHER | 40 %          | 40 %             | equal:0 điểm %",
        "HIGHER  | 95 %          | 95 ‰             | not-comparable:units-differ",
        "HIGHER  | Hoàn thành    | 95 %             | not-comparable:not-numeric",
      })
  void holdsTheSecondPlanAgainstTheFirst(
      Direction direction, String first, String second, String told) {
    MatrixRow row = IndicatorMatrix.of(plans(direction, first, second)).rows().get(0);

    Contrast contrast = Contrast.of(row, row.lines().get(0), 1, 0);

    assertThat(
            Stream.of(
                    Optional.of(contrast.verdict().code()),
                    contrast.difference().map(Object::toString),
                    contrast.reason().map(MatrixReason::code))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(":")))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "trên 97 %, 95 %",
    "khoảng 74 %, '74,2 %'",
    "từ 70 đến 75 %, 75 %",
    "90 %, ít nhất 90 %",
  })
  void stricterOnOneSideIsWeakerOnTheOther(String first, String second) {
    MatrixRow row = IndicatorMatrix.of(plans(first, second)).rows().get(0);
    ContrastVerdict there = Contrast.of(row, row.lines().get(0), 1, 0).verdict();
    ContrastVerdict back = Contrast.of(row, row.lines().get(0), 0, 1).verdict();

    assertThat(back)
        .isEqualTo(
            there == ContrastVerdict.STRICTER
                ? ContrastVerdict.WEAKER
                : there == ContrastVerdict.WEAKER ? ContrastVerdict.STRICTER : there);
  }

  @Test
  void resultsHaveADifferenceAndNoVerdict() {
    List<Plan> plans =
        Stream.of("96 %", "90 %")
            .map(result -> Plans.ofIndicators(withKind(result, ValueKind.ACTUAL)))
            .toList();

    assertThat(MatrixText.of(Locale.ENGLISH).print(IndicatorMatrix.of(plans)))
        .containsPattern("Against the first plan +-6 điểm % *\n");
  }

  @Test
  void twoPlansHaveTheirVerdictInTextAndMarkdown() {
    IndicatorMatrix matrix =
        IndicatorMatrix.of(plans("trên 97 %", "95 %")).withNames(List.of("Bắc", "Nam"));
    Locale vietnamese = Locale.forLanguageTag("vi");

    assertThat(MatrixText.of(vietnamese).print(matrix))
        .containsPattern("· So với kế hoạch đầu +-2 điểm % \\(lỏng hơn\\)")
        .contains("So với kế hoạch đầu: số của kế hoạch sau");
    assertThat(MatrixMarkdown.of(vietnamese).print(matrix))
        .contains("so với kế hoạch đầu: -2 điểm % (lỏng hơn)");
  }

  @Test
  void distributionsSayHowManyFiguresAreNotExact() {
    MatrixWords words = MatrixWords.of(Locale.forLanguageTag("vi"));

    assertThat(words.distribution(line(plans("trên 90 %", "khoảng 90 %", "trên 90 %")), false))
        .isEqualTo("n = 3 (3 không phải số chính xác); đều 90");
    assertThat(words.distribution(line(plans("trên 95 %", "98 %")), false))
        .isEqualTo("n = 2 (1 không phải số chính xác); 95 đến 98; trung vị 96,5");
    assertThat(words.distribution(line(plans("90 %", "90 %")), true)).isEqualTo("n = 2; đều 90");
  }

  @Test
  void printsManyPlansAsARankingOfEachLine() {
    IndicatorMatrix matrix =
        IndicatorMatrix.of(plans("95 %", "97 %", "96 %", "98 %", "99 %", "94 %", "95 ‰"))
            .withNames(List.of("A", "B", "C", "D", "E", "F", "G"));

    assertThat(MatrixText.of(Locale.ENGLISH).print(matrix))
        .startsWith(
            """
            Tỷ lệ mức đạt được, target 2025
            n = 6; least 94; quartiles 95,25, 96,5, 97,75; greatest 99; mean 96,5
            Rank  Plan  Value
            ────  ────  ───────────────────
            1     E     99 %
            2     D     98 %
            3     B     97 %
            4     C     96 %
            5     A     95 %
            6     F     94 %
                  G     95 ‰ (units differ)
            """);
  }

  @Test
  void markdownTakesNoMarkupFromPapers() {
    Plan plan = Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ | <b>*x*</b> [a](b)", "2025: 5 %"));

    assertThat(MatrixMarkdown.of(Locale.ENGLISH).print(IndicatorMatrix.of(List.of(plan))))
        .contains("| Tỷ lệ \\| \\<b\\>\\*x\\*\\</b\\> \\[a\\](b) | target 2025 | 5 % | n = 1 |");
  }

  @Test
  void wantsOneNameAPlan() {
    IndicatorMatrix matrix = IndicatorMatrix.of(plans("95 %", "90 %"));

    assertThat(matrix.withNames(List.of("Bắc", "Nam")).names()).containsExactly("Bắc", "Nam");
    assertThatThrownBy(() -> matrix.withNames(List.of("Bắc")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 names");
  }

  @Test
  void anAnswerHasAValueOrAReason() {
    assertThatThrownBy(() -> new Answer<>(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
