package vn.kehoach.examples.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.Plan;
import vn.kehoach.timeline.DateWords;

/**
 * The indicators of a plan as a table, one column for each time a value is for.
 *
 * <p>Where there would be too many columns, each value has a row instead.
 */
final class IndicatorView {

  private static final int MOST_COLUMNS = 5;
  private static final int LINES = 3;

  private final Words words;
  private final DateWords dates;
  private final int width;

  IndicatorView(Words words, int width) {
    this.words = words;
    this.dates = DateWords.of(words.locale());
    this.width = width;
  }

  /** Prints what stands in one table of the paper, or in its prose, as a table of its own. */
  String print(Plan plan, int mostRows) {
    Multimap<String, Indicator> tables = LinkedHashMultimap.create();
    plan.indicators().stream()
        .limit(mostRows)
        .forEach(indicator -> tables.put(indicator.tableId().orElse(""), indicator));
    return tables.asMap().values().stream()
        .map(some -> print(ImmutableList.copyOf(some)))
        .collect(Collectors.joining("\n"));
  }

  private String print(ImmutableList<Indicator> indicators) {
    Set<String> times = new LinkedHashSet<>();
    for (Indicator indicator : indicators) {
      indicator.values().forEach(value -> times.add(time(value)));
    }
    return times.size() <= MOST_COLUMNS
        ? wide(indicators, ImmutableList.copyOf(times))
        : tall(indicators);
  }

  private String time(IndicatorValue value) {
    String when = value.period().map(dates::print).orElse("");
    if (value.kind() == ValueKind.TARGET && !when.isEmpty()) {
      return when;
    }
    return (words.say("kind." + value.kind().label()) + " " + when).strip();
  }

  private String wide(List<Indicator> indicators, ImmutableList<String> times) {
    TextTable table = new TextTable(width, LINES, head(times));
    for (Indicator indicator : indicators) {
      List<String> row = new ArrayList<>(List.of(indicator.number(), name(indicator)));
      for (String time : times) {
        row.add(values(indicator, time));
      }
      table.add(row);
    }
    return table.print();
  }

  private List<String> head(List<String> times) {
    List<String> head = new ArrayList<>();
    head.add(words.say("column.number"));
    head.add(words.say("column.indicator"));
    head.addAll(times);
    return head;
  }

  private String values(Indicator indicator, String time) {
    return String.join(
        "; ",
        indicator.values().stream()
            .filter(value -> time(value).equals(time))
            .map(value -> ValueText.of(value.value()))
            .toList());
  }

  private String tall(List<Indicator> indicators) {
    TextTable table =
        new TextTable(
            width, LINES, head(List.of(words.say("column.time"), words.say("column.value"))));
    for (Indicator indicator : indicators) {
      String number = indicator.number();
      String name = name(indicator);
      for (IndicatorValue value : indicator.values()) {
        table.add(List.of(number, name, time(value), ValueText.of(value.value())));
        number = "";
        name = "";
      }
    }
    return table.print();
  }

  /** Returns the name, set in where it is a part of the row above. */
  private static String name(Indicator indicator) {
    return indicator.parentId().isPresent() ? "– " + indicator.name() : indicator.name();
  }
}
