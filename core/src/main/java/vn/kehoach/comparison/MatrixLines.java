package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.timeline.PartialDate;

/** The lines of one row of a matrix: values side by side, by kind and time. */
final class MatrixLines {

  private record Key(ValueKind kind, Optional<PartialDate> until) {
    static Key of(IndicatorValue value) {
      return new Key(value.kind(), value.period().flatMap(p -> p.end().or(p::start)));
    }

    LocalDate last() {
      return until.map(PartialDate::last).orElse(LocalDate.MAX);
    }
  }

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::kind)
          .thenComparing(Key::last)
          .thenComparing(key -> key.until().map(PartialDate::toString).orElse(""));

  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final List<Optional<Indicator>> members;
  private final BitSet unsure;
  private final Optional<Indicator> superior;
  private final Direction direction;

  /** For the indicators of the plans, one each; the superior paper's place is behind the last. */
  MatrixLines(
      List<Optional<Indicator>> members,
      BitSet unsure,
      Optional<Indicator> superior,
      Direction direction) {
    this.members = members;
    this.unsure = unsure;
    this.superior = superior;
    this.direction = direction;
  }

  ImmutableList<MatrixLine> lines() {
    Stream<IndicatorValue> own =
        members.stream().flatMap(Optional::stream).flatMap(i -> i.values().stream());
    Stream<IndicatorValue> demands =
        superior.stream().flatMap(indicator -> indicator.values(ValueKind.TARGET));
    return Stream.concat(own, demands)
        .filter(value -> !(value.value() instanceof Absent))
        .map(Key::of)
        .distinct()
        .sorted(ORDER)
        .map(this::line)
        .collect(ImmutableList.toImmutableList());
  }

  private MatrixLine line(Key key) {
    Optional<IndicatorValue> demand =
        key.kind() == ValueKind.CHANGE || key.kind() == ValueKind.PLAN_RATIO
            ? Optional.empty()
            : superior.stream()
                .flatMap(indicator -> values(indicator, key))
                .filter(value -> value.kind() == ValueKind.TARGET)
                .findFirst();
    MatrixRuler ruler = ruler(key, demand);
    Direction better =
        key.kind() == ValueKind.PLAN_RATIO && direction == Direction.LOWER
            ? Direction.NEITHER
            : direction;
    List<CellDraft> drafts =
        IntStream.range(0, members.size())
            .mapToObj(plan -> draft(plan, key, ruler, better))
            .toList();
    Answer<Distribution> distribution = distribution(drafts);
    List<Answer<RankRange>> ranks = Standings.of(drafts, key.kind(), better);
    GapJudge gaps = new GapJudge(superior, demand, unsure.get(members.size()), ruler, better);
    ImmutableList.Builder<MatrixCell> cells = ImmutableList.builder();
    for (int plan = 0; plan < drafts.size(); plan++) {
      CellDraft draft = drafts.get(plan);
      cells.add(
          new MatrixCell(
              draft.indicator(),
              draft.values(),
              draft.extent().map(Interval::of),
              draft.figure(),
              ranks.get(plan),
              draft.figure().then(f -> distribution.then(d -> d.outlier(f))),
              gaps.gap(draft),
              YearlyChange.of(draft, key.kind(), ruler, better)));
    }
    return new MatrixLine(
        key.kind(), key.until(), ruler.unit(), ruler.span(), cells.build(), distribution, demand);
  }

  private static Answer<Distribution> distribution(List<CellDraft> drafts) {
    List<BigDecimal> figures =
        drafts.stream().flatMap(draft -> draft.figure().value().stream()).toList();
    long bounded =
        drafts.stream()
            .filter(draft -> draft.figure().isKnown())
            .filter(draft -> !isExact(draft.value().orElseThrow()))
            .count();
    return Distribution.of(figures, (int) bounded);
  }

  private static boolean isExact(IndicatorValue value) {
    return value.value() instanceof Measured measured && measured.bound() == Bound.EXACTLY;
  }

  /** The values of a kind and time; a superior paper's targets stand beside results too. */
  private static Stream<IndicatorValue> values(Indicator indicator, Key key) {
    return indicator.values().stream().filter(value -> Key.of(value).until().equals(key.until()));
  }

  /**
   * The unit and span that most plans can be told in; then what the demand can, what most print,
   * what the demand prints, and of those the shortest, then the first by its letters.
   */
  private MatrixRuler ruler(Key key, Optional<IndicatorValue> demand) {
    List<MatrixRuler> printed = new ArrayList<>(rulers(key, false));
    if (printed.isEmpty()) {
      printed.addAll(rulers(key, true));
    }
    if (printed.isEmpty()) {
      demand.ifPresent(value -> printed.add(MatrixRuler.of(superior.orElseThrow(), value)));
    }
    return printed.stream()
        .distinct()
        .max(
            Comparator.comparingLong((MatrixRuler ruler) -> measured(ruler, key))
                .thenComparing(
                    ruler ->
                        demand.filter(v -> ruler.measures(superior.orElseThrow(), v)).isPresent())
                .thenComparingLong(ruler -> printed.stream().filter(ruler::sameAs).count())
                .thenComparingInt(ruler -> demand.map(v -> closeness(ruler, v)).orElse(0))
                .thenComparing(MatrixLines::letters, SHORTEST.reversed()))
        .orElse(new MatrixRuler(Optional.empty(), Span.AT_END));
  }

  /** 2 if it is the demand's unit as printed, 1 in another spelling. */
  private int closeness(MatrixRuler ruler, IndicatorValue demand) {
    MatrixRuler demanded = MatrixRuler.of(superior.orElseThrow(), demand);
    return ruler.equals(demanded) ? 2 : ruler.sameAs(demanded) ? 1 : 0;
  }

  private static String letters(MatrixRuler ruler) {
    return ruler.unit().map(Object::toString).orElse("") + ' ' + ruler.span();
  }

  /** Those that plans use whose indicator is sure, or those of the others. */
  private List<MatrixRuler> rulers(Key key, boolean unsureOnes) {
    return IntStream.range(0, members.size())
        .filter(plan -> unsure.get(plan) == unsureOnes)
        .mapToObj(members::get)
        .flatMap(Optional::stream)
        .flatMap(indicator -> rulers(indicator, key).stream())
        .toList();
  }

  private static List<MatrixRuler> rulers(Indicator indicator, Key key) {
    return values(indicator, key)
        .filter(value -> value.kind() == key.kind())
        .filter(value -> Extent.of(value.value()).isPresent())
        .map(value -> MatrixRuler.of(indicator, value))
        .distinct()
        .toList();
  }

  /** How many plans have a value that a ruler can tell. */
  private long measured(MatrixRuler ruler, Key key) {
    return IntStream.range(0, members.size())
        .filter(plan -> !unsure.get(plan))
        .mapToObj(members::get)
        .flatMap(Optional::stream)
        .filter(
            indicator ->
                values(indicator, key)
                    .filter(value -> value.kind() == key.kind())
                    .anyMatch(value -> ruler.measures(indicator, value)))
        .count();
  }

  private CellDraft draft(int plan, Key key, MatrixRuler ruler, Direction better) {
    Optional<Indicator> member = members.get(plan);
    if (member.isEmpty()) {
      return CellDraft.without(member, ImmutableList.of(), MatrixReason.NO_INDICATOR);
    }
    Indicator indicator = member.get();
    ImmutableList<IndicatorValue> all =
        values(indicator, key)
            .filter(value -> value.kind() == key.kind())
            .collect(ImmutableList.toImmutableList());
    List<IndicatorValue> told =
        all.stream().filter(value -> !(value.value() instanceof Absent)).toList();
    if (told.isEmpty()) {
      boolean elsewhere =
          all.isEmpty()
              && indicator.values(key.kind()).anyMatch(v -> !(v.value() instanceof Absent));
      return CellDraft.without(
          member, all, elsewhere ? MatrixReason.PERIODS_DIFFER : MatrixReason.NO_VALUE);
    }
    List<IndicatorValue> measured =
        told.stream().filter(value -> ruler.measures(indicator, value)).toList();
    if (measured.isEmpty()) {
      MatrixReason reason = ruler.factor(indicator, told.get(0)).reason().orElseThrow();
      return CellDraft.without(member, all, reason);
    }
    if (differ(indicator, measured, ruler)) {
      return CellDraft.without(member, all, MatrixReason.SEVERAL_VALUES);
    }
    IndicatorValue value = measured.get(0);
    return new CellDraft(
        member,
        all,
        Optional.of(value),
        ruler.extent(indicator, value),
        unsure.get(plan)
            ? Answer.none(MatrixReason.UNSURE_MATCH)
            : ruler.figure(indicator, value, better));
  }

  private static boolean differ(
      Indicator indicator, List<IndicatorValue> values, MatrixRuler ruler) {
    Extent first = ruler.extent(indicator, values.get(0)).value().orElseThrow();
    return values.stream()
        .anyMatch(v -> !ruler.extent(indicator, v).value().orElseThrow().sameAs(first));
  }
}
