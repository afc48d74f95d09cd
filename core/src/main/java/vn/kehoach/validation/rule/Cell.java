package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;

/**
 * A value of an indicator together with its row.
 *
 * @param row the indicator
 * @param at the value with its place
 */
record Cell(Located<Indicator> row, Located<IndicatorValue> at) {

  /** Returns all values of a plan, row by row. */
  static ImmutableList<Cell> all(Plan plan) {
    return Located.indicators(plan).stream()
        .flatMap(row -> Located.values(row).stream().map(value -> new Cell(row, value)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the figures of a row that say where it stands or is to stand. */
  static ImmutableList<Cell> levels(Located<Indicator> row) {
    return Levels.of(row).stream()
        .map(value -> new Cell(row, value))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the figures of a plan that say where something stands or is to stand. */
  static ImmutableList<Cell> levels(Plan plan) {
    return Located.indicators(plan).stream()
        .flatMap(row -> levels(row).stream())
        .collect(ImmutableList.toImmutableList());
  }

  Indicator indicator() {
    return row.value();
  }

  IndicatorValue value() {
    return at.value();
  }

  Place place() {
    return at.place();
  }

  /** Returns the figure with the unit of the row if it has none of its own. */
  Optional<Amount> amount() {
    return Amount.of(indicator(), value());
  }

  /** Returns the printed words of the value, or its usual form if it was not read from a paper. */
  String printed() {
    return Levels.printed(value());
  }

  /** Returns a key that is equal for values of one kind, time and way of covering it. */
  String time() {
    String period = value().period().map(Object::toString).orElse("");
    return value().kind() + " " + value().span() + " " + period;
  }

  /** Returns the named details of a finding about the value: indicator and value, then more. */
  ImmutableMap<String, String> details(String... namesAndWords) {
    Stream<String> all =
        Stream.concat(
            Stream.of("indicator", indicator().label(), "value", printed()),
            Stream.of(namesAndWords));
    return Look.details(value().evidence(), all.toArray(String[]::new));
  }
}
