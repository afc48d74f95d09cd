package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.kehoach.indicator.Direction;

/** Laws of progress and of cascades. */
class ProgressProperties {

  private static final ImmutableList<ProgressStatus> FROM_POOR_TO_FINE =
      ImmutableList.of(
          ProgressStatus.DETERIORATING,
          ProgressStatus.MISSED,
          ProgressStatus.BEHIND,
          ProgressStatus.ON_TRACK,
          ProgressStatus.AHEAD,
          ProgressStatus.REACHED);

  @Property
  void aBetterResultIsNeverJudgedWorse(
      @ForAll @IntRange(min = 0, max = 100) int baseline,
      @ForAll @IntRange(min = 0, max = 100) int target,
      @ForAll @IntRange(min = 0, max = 100) int poorer,
      @ForAll @IntRange(min = 0, max = 20) int more,
      @ForAll @IntRange(min = 2021, max = 2025) int year,
      @ForAll boolean higher) {
    int finer = higher ? poorer + more : poorer - more;
    String direction = higher ? "HIGHER" : "LOWER";

    assertThat(rank(onTheWay(baseline, target, finer, year, direction)))
        .isGreaterThanOrEqualTo(rank(onTheWay(baseline, target, poorer, year, direction)));
  }

  private static int rank(ProgressStatus status) {
    assertThat(FROM_POOR_TO_FINE).contains(status);
    return FROM_POOR_TO_FINE.indexOf(status);
  }

  @Property
  void theWayUpAndTheWayDownAreJudgedAlike(
      @ForAll @IntRange(min = 0, max = 100) int baseline,
      @ForAll @IntRange(min = 0, max = 100) int target,
      @ForAll @IntRange(min = 0, max = 100) int result,
      @ForAll @IntRange(min = 2021, max = 2025) int year) {
    assertThat(onTheWay(200 - baseline, 200 - target, 200 - result, year, "LOWER"))
        .isEqualTo(onTheWay(baseline, target, result, year, "HIGHER"));
  }

  private static ProgressStatus onTheWay(
      int baseline, int target, int result, int year, String direction) {
    return PlanProgress.of(
            ProgressCases.plan(
                direction,
                "baseline 2020/2020 = %d điểm; target ../2025 = %d điểm"
                    .formatted(baseline, target)),
            ProgressCases.reports(
                "%d-01-15: actual %d/%d = %d điểm".formatted(year + 1, year, year, result)),
            LocalDate.of(year, 12, 31).plusDays(20))
        .lines()
        .get(0)
        .status();
  }

  @Property
  void whateverIsReportedThereIsAStatusOrAReason(
      @ForAll("values") String target,
      @ForAll("values") String other,
      @ForAll("values") String result,
      @ForAll("values") String ratio,
      @ForAll Direction direction,
      @ForAll @IntRange(min = 2019, max = 2027) int asOf) {
    String sense = direction == Direction.NEITHER ? "" : direction.name();
    PlanProgress progress =
        PlanProgress.of(
            ProgressCases.plan(sense, "target" + target + "; baseline" + other),
            ProgressCases.reports(
                "2019-01-15: actual" + result + "; plan-ratio" + ratio + "; change" + other),
            LocalDate.of(asOf, 6, 30));

    for (ProgressLine line : progress.lines()) {
      assertThat(line.reason().isPresent())
          .isEqualTo(line.status() == ProgressStatus.NOT_ENOUGH_DATA);
      assertThat(ProgressText.of(Locale.ENGLISH).sentence(line)).doesNotContain("{");
      assertThat(ProgressText.of(Locale.ENGLISH).formula(line)).doesNotContain("{");
    }
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> span =
        Arbitraries.of("", "@in-year", "@cumulative", "@yearly-average", "@at-end");
    Arbitrary<String> period =
        Arbitraries.of(
            "../2025",
            "2021/2025",
            "2020/2020",
            "2024/2024",
            "2024-H1/2024-H1",
            "2024-Q3/2024-Q3",
            "2020/..",
            "2026-01-15/2026-01-15",
            "2023/2024");
    Arbitrary<String> value =
        Arbitraries.of(
            "0 %",
            "95 %",
            "trên 95 %",
            "không quá 3 %",
            "khoảng 0 %",
            "-4 %",
            "từ 5 đến 6 %",
            "10 người",
            "9.999.999.999.999.999.999.999.999.999.999.999.999.999 nghìn tỷ đồng",
            "0,0000000000000000000000000000000000000001 tỷ đồng",
            "7 ‰",
            "Hoàn thành",
            "xếp hạng 5",
            "12",
            "giảm 3 %");
    return Combinators.combine(span, period, value)
        .as((how, when, what) -> how + " " + when + " = " + what);
  }

  @Property
  void whatIsStricterOneWayIsWeakerTheOther(
      @ForAll @IntRange(min = 0, max = 20) int mine,
      @ForAll @IntRange(min = 0, max = 20) int its,
      @ForAll Direction direction) {
    CascadeVerdict verdict = verdict(mine, its, direction);

    assertThat(verdict(its, mine, direction))
        .isEqualTo(
            switch (verdict) {
              case STRICTER -> CascadeVerdict.WEAKER;
              case WEAKER -> CascadeVerdict.STRICTER;
              default -> verdict;
            });
  }

  private static CascadeVerdict verdict(int superior, int own, Direction direction) {
    String name = direction == Direction.NEITHER ? "" : direction.name();
    return Cascade.of(
            ProgressCases.plan(name, "target ../2025 = " + superior + " điểm"),
            List.of(ProgressCases.plan(name, "target ../2025 = " + own + " điểm")))
        .plans()
        .get(0)
        .lines()
        .get(0)
        .verdict();
  }
}
