package vn.kehoach.io.facts;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Criterion;
import vn.kehoach.measure.Several;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;

/** The rows of {@code indicators.csv}: one for each value, and one for each of several criteria. */
final class IndicatorFacts {

  private final ImmutableMap<String, Indicator> byId;
  private final FactTable table =
      new FactTable(
          "no",
          "path",
          "name",
          "group",
          "subject",
          "period_start",
          "period_end",
          "kind",
          "comparator",
          "value",
          "value_max",
          "unit",
          "qualitative",
          "raw");

  private IndicatorFacts(ImmutableMap<String, Indicator> byId) {
    this.byId = byId;
  }

  static FactTable of(Plan plan) {
    ImmutableMap.Builder<String, Indicator> byId = ImmutableMap.builder();
    plan.indicators().forEach(indicator -> byId.put(indicator.id(), indicator));
    IndicatorFacts facts = new IndicatorFacts(byId.buildKeepingLast());
    plan.indicators().forEach(facts::addIndicator);
    return facts.table;
  }

  private void addIndicator(Indicator indicator) {
    for (IndicatorValue value : indicator.values()) {
      if (value.value() instanceof Several several) {
        for (Criterion criterion : several.criteria()) {
          String label = criterion.label();
          addRow(
              indicator, value, criterion.value(), label.isEmpty() ? indicator.subject() : label);
        }
      } else {
        addRow(indicator, value, value.value(), indicator.subject());
      }
    }
  }

  private void addRow(
      Indicator indicator, IndicatorValue value, TargetValue target, String subject) {
    ValueCells cells = ValueCells.of(target);
    table.add(
        indicator.number(),
        path(indicator),
        indicator.name(),
        indicator.group(),
        subject,
        FactDates.start(value.period()),
        FactDates.end(value.period()),
        value.kind().label(),
        cells.comparator(),
        cells.value(),
        cells.valueMax(),
        cells.unit(),
        cells.qualitative(),
        value.evidence().map(Evidence::quote).orElse(""));
  }

  /** Returns the numbers from the outermost row to this one: {@code 4 / 4.1}. */
  private String path(Indicator indicator) {
    Deque<String> numbers = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    Optional<Indicator> row = Optional.of(indicator);
    while (row.isPresent() && seen.add(row.get().id())) {
      numbers.addFirst(row.get().number());
      row = row.get().parentId().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }
    return String.join(" / ", numbers);
  }
}
