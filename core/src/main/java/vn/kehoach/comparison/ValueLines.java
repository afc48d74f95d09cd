package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** The values of matched indicators laid side by side, by kind and time. */
final class ValueLines {

  /** Amounts with more digits are compared by nobody. */
  private static final int MOST_DIGITS = 24;

  private static final Unit POINTS = Unit.of("điểm %");

  private record Key(ValueKind kind, Optional<PartialDate> until) {
    LocalDate last() {
      return until.map(PartialDate::last).orElse(LocalDate.MAX);
    }
  }

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::kind).thenComparing(Key::last);

  private ValueLines() {}

  static ImmutableList<ComparisonLine> of(List<Optional<Indicator>> indicators) {
    Map<Key, List<List<IndicatorValue>>> cells = new LinkedHashMap<>();
    for (int plan = 0; plan < indicators.size(); plan++) {
      for (IndicatorValue value :
          indicators.get(plan).map(Indicator::values).orElse(ImmutableList.of())) {
        if (!(value.value() instanceof Absent)) {
          cells.computeIfAbsent(key(value), k -> blank(indicators.size())).get(plan).add(value);
        }
      }
    }
    return cells.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(ORDER))
        .map(entry -> line(entry.getKey(), entry.getValue(), cells, indicators))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<List<IndicatorValue>> blank(int plans) {
    List<List<IndicatorValue>> blank = new ArrayList<>();
    for (int i = 0; i < plans; i++) {
      blank.add(new ArrayList<>());
    }
    return blank;
  }

  private static Key key(IndicatorValue value) {
    Optional<Period> period = value.period();
    return new Key(value.kind(), period.flatMap(p -> p.end().or(p::start)));
  }

  private static ComparisonLine line(
      Key key,
      List<List<IndicatorValue>> own,
      Map<Key, List<List<IndicatorValue>>> cells,
      List<Optional<Indicator>> indicators) {
    ImmutableList<ImmutableList<IndicatorValue>> values =
        own.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    List<Filled> filled =
        IntStream.range(0, values.size())
            .filter(plan -> !values.get(plan).isEmpty())
            .mapToObj(plan -> new Filled(indicators.get(plan).orElseThrow(), values.get(plan)))
            .toList();
    Optional<Quantity> difference =
        filled.size() == 2 ? difference(filled.get(0), filled.get(1)) : Optional.empty();
    Comparability comparability =
        filled.size() > 1 ? comparability(filled) : alone(key, cells, values);
    boolean comparable = comparability == Comparability.COMPARABLE;
    return new ComparisonLine(
        key.kind(), key.until(), values, comparability, comparable ? difference : Optional.empty());
  }

  /** Why one plan alone has a value here: the others may have theirs at other times. */
  private static Comparability alone(
      Key key,
      Map<Key, List<List<IndicatorValue>>> cells,
      List<ImmutableList<IndicatorValue>> values) {
    boolean elsewhere = false;
    for (Map.Entry<Key, List<List<IndicatorValue>>> entry : cells.entrySet()) {
      for (int plan = 0; plan < values.size(); plan++) {
        elsewhere |=
            entry.getKey().kind() == key.kind()
                && values.get(plan).isEmpty()
                && !entry.getValue().get(plan).isEmpty();
      }
    }
    return elsewhere ? Comparability.PERIODS_DIFFER : Comparability.ONLY_ONE_SIDE;
  }

  /**
   * What one plan says on a line.
   *
   * @param indicator its indicator
   * @param values at least one of its values
   */
  private record Filled(Indicator indicator, List<IndicatorValue> values) {}

  private static Comparability comparability(List<Filled> filled) {
    Comparability worst = Comparability.COMPARABLE;
    for (Filled cell : filled.subList(1, filled.size())) {
      Comparability next = comparability(filled.get(0), cell);
      worst = next.compareTo(worst) > 0 ? next : worst;
    }
    return worst;
  }

  /** The best that any two values of the cells allow. */
  private static Comparability comparability(Filled a, Filled b) {
    Comparability best = Comparability.SPANS_DIFFER;
    for (IndicatorValue x : a.values()) {
      for (IndicatorValue y : b.values()) {
        Comparability next = comparability(a.indicator(), x, b.indicator(), y);
        best = next.compareTo(best) < 0 ? next : best;
      }
    }
    return best;
  }

  private static Comparability comparability(
      Indicator mine, IndicatorValue x, Indicator its, IndicatorValue y) {
    if (x.unit().isEmpty() || y.unit().isEmpty()) {
      return Comparability.NOT_NUMERIC;
    }
    Optional<Unit> a = Scales.unit(mine, x);
    Optional<Unit> b = Scales.unit(its, y);
    boolean neither = a.isEmpty() && b.isEmpty();
    if (!neither && a.flatMap(from -> b.flatMap(to -> Scales.factor(from, to))).isEmpty()) {
      return Comparability.UNITS_DIFFER;
    }
    return x.span() == y.span() ? Comparability.COMPARABLE : Comparability.SPANS_DIFFER;
  }

  private static Optional<Quantity> difference(Filled a, Filled b) {
    if (a.values().size() != 1 || b.values().size() != 1) {
      return Optional.empty();
    }
    return exact(a).flatMap(x -> exact(b).flatMap(y -> difference(x, y)));
  }

  /** The one exact amount, in its own unit or that of the indicator. */
  private static Optional<Quantity> exact(Filled cell) {
    IndicatorValue value = cell.values().get(0);
    return exact(value)
        .map(
            quantity ->
                Quantity.of(
                    quantity.amount(), Scales.unit(cell.indicator(), value).orElse(Unit.NONE)));
  }

  private static Optional<Quantity> exact(IndicatorValue value) {
    return value.value() instanceof Measured measured
            && measured.bound() == Bound.EXACTLY
            && measured.quantity().amount().precision() <= MOST_DIGITS
            && measured.quantity().amount().scale() <= MOST_DIGITS
        ? Optional.of(measured.quantity())
        : Optional.empty();
  }

  private static Optional<Quantity> difference(Quantity x, Quantity y) {
    if (x.unit().sameAs(y.unit())) {
      BigDecimal amount = y.amount().subtract(x.amount());
      return Optional.of(Quantity.of(amount, y.unit().isPercent() ? POINTS : y.unit()));
    }
    boolean scaled =
        x.unit().base().sameAs(y.unit().base())
            && x.unit().scale().precision() <= MOST_DIGITS / 2
            && y.unit().scale().precision() <= MOST_DIGITS / 2;
    return scaled
        ? Optional.of(baseDifference(x.inBaseUnit(), y.inBaseUnit()))
        : Scales.factor(x.unit(), y.unit())
            .filter(factor -> factor.precision() <= MOST_DIGITS)
            .map(f -> Quantity.of(y.amount().subtract(x.amount().multiply(f)), y.unit()));
  }

  private static Quantity baseDifference(Quantity x, Quantity y) {
    return Quantity.of(y.amount().subtract(x.amount()), y.unit());
  }
}
