package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Qualitative;
import vn.kehoach.measure.Unit;
import vn.kehoach.text.Folding;
import vn.kehoach.timeline.Period;

/** Holds the targets of one indicator of a superior paper against those of a plan. */
final class CascadeJudge {

  private final IndicatorCatalogue catalogue;

  CascadeJudge(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  static ImmutableList<IndicatorValue> targets(Indicator indicator) {
    return indicator
        .values(ValueKind.TARGET)
        .filter(value -> !(value.value() instanceof Absent))
        .collect(ImmutableList.toImmutableList());
  }

  /** The lines of one superior indicator, one for each of its targets. */
  ImmutableList<CascadeLine> lines(Indicator superior, CascadeMatches matches) {
    ImmutableList<IndicatorMatch> found = matches.of(superior);
    Direction direction =
        direction(superior, found.stream().findFirst().map(IndicatorMatch::right));
    return targets(superior).stream()
        .map(demand -> line(superior, demand, matches, direction))
        .collect(ImmutableList.toImmutableList());
  }

  private static CascadeLine line(
      Indicator superior, IndicatorValue demand, CascadeMatches matches, Direction direction) {
    ImmutableList<IndicatorMatch> found = matches.of(superior);
    return found.stream()
        .filter(m -> targets(m.right()).stream().anyMatch(v -> sameTime(v, demand)))
        .findFirst()
        .or(() -> found.stream().findFirst())
        .map(m -> line(superior, demand, m, matches, direction))
        .orElseGet(
            () ->
                new CascadeLine(
                    superior,
                    demand,
                    Optional.empty(),
                    Optional.empty(),
                    direction,
                    CascadeVerdict.MISSING,
                    Optional.empty()));
  }

  private Direction direction(Indicator superior, Optional<Indicator> subordinate) {
    Direction own = Heading.of(superior, catalogue, ImmutableList.of(), targets(superior));
    return own != Direction.NEITHER || subordinate.isEmpty()
        ? own
        : Heading.of(subordinate.get(), catalogue, ImmutableList.of(), targets(subordinate.get()));
  }

  private static CascadeLine line(
      Indicator superior,
      IndicatorValue demand,
      IndicatorMatch match,
      CascadeMatches matches,
      Direction direction) {
    Indicator indicator = match.right();
    List<IndicatorValue> all = targets(indicator);
    List<IndicatorValue> same = all.stream().filter(v -> sameTime(v, demand)).toList();
    Optional<IndicatorValue> answer =
        same.stream()
            .filter(v -> factor(superior, demand, indicator, v).isPresent())
            .findFirst()
            .or(() -> same.stream().findFirst());
    Answer told;
    if (!matches.isSure(match)) {
      told = Answer.open(CascadeReason.UNSURE_MATCH);
    } else if (answer.isEmpty()) {
      boolean parts = all.isEmpty() && matches.parts(indicator).findAny().isPresent();
      CascadeReason without = parts ? CascadeReason.PARTS_ONLY : CascadeReason.NO_VALUE;
      told = Answer.open(all.isEmpty() ? without : CascadeReason.PERIODS_DIFFER);
    } else if (isAmbiguous(same, superior, demand, indicator)) {
      told = Answer.open(CascadeReason.SEVERAL_VALUES);
    } else {
      told = compare(superior, demand, indicator, answer.get(), direction);
    }
    return new CascadeLine(
        superior, demand, Optional.of(indicator), answer, direction, told.verdict(), told.reason());
  }

  private static boolean isAmbiguous(
      List<IndicatorValue> same, Indicator superior, IndicatorValue demand, Indicator indicator) {
    return same.stream()
            .filter(v -> factor(superior, demand, indicator, v).isPresent())
            .map(IndicatorValue::value)
            .distinct()
            .count()
        > 1;
  }

  /** Whether both are for the end of one time, or neither says for which time it is. */
  private static boolean sameTime(IndicatorValue a, IndicatorValue b) {
    Optional<LocalDate> last = a.period().flatMap(Period::lastDay);
    return last.isEmpty()
        ? a.period().isEmpty() && b.period().isEmpty()
        : last.equals(b.period().flatMap(Period::lastDay));
  }

  private static Optional<BigDecimal> factor(
      Indicator superior, IndicatorValue demand, Indicator indicator, IndicatorValue value) {
    Optional<Unit> to = Scales.unit(superior, demand);
    Optional<Unit> from = Scales.unit(indicator, value);
    return to.flatMap(t -> from.flatMap(f -> Scales.factor(f, t)));
  }

  /** A verdict with its reason. */
  private record Answer(CascadeVerdict verdict, Optional<CascadeReason> reason) {
    static Answer open(CascadeReason reason) {
      return new Answer(CascadeVerdict.NOT_COMPARABLE, Optional.of(reason));
    }

    static Answer of(int more) {
      CascadeVerdict verdict =
          more > 0
              ? CascadeVerdict.STRICTER
              : more < 0 ? CascadeVerdict.WEAKER : CascadeVerdict.MET;
      return new Answer(verdict, Optional.empty());
    }
  }

  private static Answer compare(
      Indicator superior,
      IndicatorValue demand,
      Indicator indicator,
      IndicatorValue answer,
      Direction direction) {
    Optional<Extent> asked = Extent.of(demand.value());
    Optional<Extent> given = Extent.of(answer.value());
    if (asked.isEmpty() || given.isEmpty()) {
      return sameWords(demand, answer) ? Answer.of(0) : Answer.open(CascadeReason.NOT_NUMERIC);
    }
    Optional<BigDecimal> factor = factor(superior, demand, indicator, answer);
    if (factor.isEmpty()) {
      return Answer.open(CascadeReason.UNITS_DIFFER);
    }
    if (demand.span() != answer.span()) {
      return Answer.open(CascadeReason.SPANS_DIFFER);
    }
    Extent scaled = given.get().times(factor.get());
    if (direction == Direction.NEITHER) {
      return scaled.sameAs(asked.get()) ? Answer.of(0) : Answer.open(CascadeReason.NO_DIRECTION);
    }
    Optional<Promise> promise = Promise.of(scaled, direction);
    Optional<Promise> wanted = Promise.of(asked.get(), direction);
    if (promise.isEmpty() || wanted.isEmpty()) {
      return scaled.sameAs(asked.get())
          ? Answer.of(0)
          : Answer.open(CascadeReason.BOUND_AGAINST_DIRECTION);
    }
    return promise
        .get()
        .against(wanted.get(), direction)
        .map(Answer::of)
        .orElseGet(() -> Answer.open(CascadeReason.OVERLAPPING));
  }

  private static boolean sameWords(IndicatorValue a, IndicatorValue b) {
    return a.value() instanceof Qualitative x
        && b.value() instanceof Qualitative y
        && Folding.sameWords(x.text(), y.text());
  }
}
