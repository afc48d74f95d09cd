package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.territory.TerritoryPhase;
import vn.kehoach.territory.TerritoryUnit;
import vn.kehoach.timeline.DateWords;

/**
 * A cascade in sentences and as a table, in Vietnamese or English.
 *
 * <p>Values are in Vietnamese form in both languages, as in the papers. Immutable.
 */
public final class CascadeText {

  private static final int WIDEST = 36;

  private final ComparisonMessages messages;
  private final DateWords dates;

  private CascadeText(ComparisonMessages messages, DateWords dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the teller
   */
  public static CascadeText of(Locale locale) {
    return new CascadeText(ComparisonMessages.of(locale), DateWords.of(locale));
  }

  /**
   * Returns a table with a column for each plan, then its counts, additions and places.
   *
   * @param cascade the cascade
   * @return lines, each with its line feed
   */
  public String print(Cascade cascade) {
    TextTable table = new TextTable(WIDEST);
    ImmutableList.Builder<String> head = ImmutableList.builder();
    head.add(messages.text("comparison.indicator"), messages.text("cascade.until"));
    head.add(cascade.superior());
    cascade.plans().forEach(plan -> head.add(plan.name()));
    table.add(head.build());
    int rows = cascade.plans().isEmpty() ? 0 : cascade.plans().get(0).lines().size();
    for (int row = 0; row < rows; row++) {
      table.add(cells(cascade, row));
    }
    StringBuilder out = new StringBuilder(table.print());
    cascade.plans().forEach(plan -> out.append('\n').append(below(plan)));
    return out.toString();
  }

  private List<String> cells(Cascade cascade, int row) {
    CascadeLine first = cascade.plans().get(0).lines().get(row);
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(first.superior().label(), when(first.demand()), first.demand().value().toString());
    for (CascadePlan plan : cascade.plans()) {
      CascadeLine line = plan.lines().get(row);
      String value = line.answer().map(v -> v.value() + ": ").orElse("");
      cells.add(value + verdict(line));
    }
    return cells.build();
  }

  /**
   * Returns a verdict in words, with its reason.
   *
   * @param line the line
   * @return such as {@code không so được (khác đơn vị tính)}
   */
  public String verdict(CascadeLine line) {
    String verdict = messages.text("cascade-verdict." + line.verdict().code());
    return line.reason()
        .map(reason -> verdict + " (" + messages.text("cascade-reason." + reason.code()) + ")")
        .orElse(verdict);
  }

  /**
   * Returns how a plan answers a target as a sentence.
   *
   * @param line the line
   * @return one sentence with both values
   */
  public String sentence(CascadeLine line) {
    Map<String, String> arguments = new TreeMap<>();
    arguments.put("name", line.superior().label());
    arguments.put("until", when(line.demand()));
    arguments.put("demand", line.demand().value().toString());
    arguments.put("answer", line.answer().map(v -> v.value().toString()).orElse("–"));
    arguments.put(
        "reason", line.reason().map(r -> messages.text("cascade-reason." + r.code())).orElse(""));
    return messages.text("cascade." + line.verdict().code(), arguments);
  }

  private String below(CascadePlan plan) {
    StringBuilder counts = new StringBuilder();
    plan.counts()
        .forEach(
            (verdict, count) ->
                counts
                    .append(counts.length() == 0 ? "" : "; ")
                    .append(messages.text("cascade-verdict." + verdict.code()))
                    .append(": ")
                    .append(count));
    StringBuilder out = new StringBuilder();
    out.append(text("cascade.sum", "plan", plan.name(), "counts", counts.toString())).append('\n');
    if (!plan.additions().isEmpty()) {
      String names =
          plan.additions().stream().map(Indicator::label).collect(Collectors.joining("; "));
      out.append(text("cascade.additions", "names", names)).append('\n');
    }
    plan.places().forEach(place -> out.append(place(place)).append('\n'));
    return out.toString();
  }

  /**
   * Returns for which place a plan counts as a sentence.
   *
   * @param place the place
   * @return the place of the day, what it was made of, and whose plans are here
   */
  public String place(CascadePlace place) {
    if (place.predecessors().size() < 2) {
      return text("cascade.place-same", "now", name(place.now(), place.asOf()));
    }
    Map<String, String> arguments =
        ImmutableMap.of(
            "now",
            name(place.now(), place.asOf()),
            "parts",
            names(place.predecessors(), place.then()),
            "counted",
            names(place.counted(), place.then()),
            "lacking",
            names(place.lacking(), place.then()));
    return messages.text(
        place.lacking().isEmpty() ? "cascade.place-whole" : "cascade.place-part", arguments);
  }

  private static String names(List<TerritoryUnit> units, LocalDate day) {
    return units.stream().map(unit -> name(unit, day)).collect(Collectors.joining(", "));
  }

  /** What a unit is called on a day: "tỉnh Đồng Nai" before it is a city. */
  static String name(TerritoryUnit unit, LocalDate day) {
    TerritoryPhase phase = unit.phase(day).orElse(unit.last());
    return phase.type().words() + " " + phase.name();
  }

  private String text(String key, String name, String value) {
    return messages.text(key, ImmutableMap.of(name, value));
  }

  private String text(String key, String name, String value, String other, String its) {
    return messages.text(key, ImmutableMap.of(name, value, other, its));
  }

  private String when(IndicatorValue value) {
    return value
        .period()
        .flatMap(period -> period.end().or(period::start))
        .map(dates::print)
        .orElseGet(() -> messages.text("progress.undated"));
  }
}
