package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Unit;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.source.Place;
import vn.kehoach.timeline.Period;

/**
 * A value of an indicator together with its row.
 *
 * @param indicator the row
 * @param value the value
 * @param row where the row is
 * @param number the place of the value among those of its row, counted from 0
 * @param own the figure with the unit printed with it; empty for words, ranks and lacks
 * @param amount the figure with the unit of the row if it has none of its own
 */
record Cell(
    Indicator indicator,
    IndicatorValue value,
    Place row,
    int number,
    Optional<Amount> own,
    Optional<Amount> amount) {

  static Cell of(Located<Indicator> row, int number) {
    Indicator indicator = row.value();
    IndicatorValue value = indicator.values().get(number);
    Optional<Amount> own = Amount.of(value.value());
    return new Cell(
        indicator, value, row.place(), number, own, own.map(figure -> figure.in(indicator)));
  }

  /** Returns where the value is; few values are ever pointed at. */
  Place place() {
    Optional<Evidence> printed = value.evidence().or(indicator::evidence);
    return new Place(row.pointer() + "/values/" + number, printed.map(Evidence::span));
  }

  /** Returns the printed words of the value, or its usual form if it was not read from a paper. */
  String printed() {
    return value.evidence().map(Evidence::quote).orElseGet(() -> value.value().toString());
  }

  /** Returns the time of the value with its kind; equal for values that stand beside each other. */
  Time time() {
    return new Time(value.kind(), value.span(), value.period());
  }

  /** Returns whether no unit is printed for the figure, neither with it nor for its row. */
  boolean isBare() {
    return borrowsUnit() || amount.filter(a -> a.unit().equals(Unit.NONE)).isPresent();
  }

  /** Returns whether the unit was only taken over from a neighbouring cell. */
  boolean borrowsUnit() {
    return value.unitOrigin() == Origin.SIBLING;
  }

  /** Returns whether the figure is less good than an earlier one that can be compared with it. */
  boolean isWeakerThan(Cell earlier, Direction direction) {
    return value.span() == earlier.value.span()
        && earlier
            .amount
            .flatMap(
                from ->
                    amount
                        .filter(to -> to.comparableWith(from))
                        .map(to -> to.weakerThan(from, direction)))
            .orElse(false);
  }

  /** Returns the named details of a finding about the value: indicator and value, then more. */
  ImmutableMap<String, String> details(String... namesAndWords) {
    Stream<String> all =
        Stream.concat(
            Stream.of("indicator", indicator.label(), "value", printed()),
            Stream.of(namesAndWords));
    return Look.details(value.evidence(), all.toArray(String[]::new));
  }

  /** When a value holds, and what kind it is. */
  record Time(ValueKind kind, Span span, Optional<Period> period) {}
}
