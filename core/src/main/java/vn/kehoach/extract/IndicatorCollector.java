package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.finding.Finding;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Folding;

/**
 * Gathers the values of running text into indicators: one name is one indicator in all its years.
 *
 * <p>A fact that is printed twice is kept once.
 */
final class IndicatorCollector {

  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<String, String> wholes = new LinkedHashMap<>();
  private final Map<String, Integer> parts = new LinkedHashMap<>();
  private final RepeatedValues repeated = new RepeatedValues();
  private final LeftOutValues leftOut = new LeftOutValues();
  private int ordinal;

  /** Reads the values of a paragraph and takes those that are figures of the plan. */
  void read(SourceText paragraph, ProseContext context, String section) {
    for (NamedValue value : ProseValues.of(paragraph, context, leftOut)) {
      if (repeated.isRepeated(value, context.strict())) {
        leftOut.add(LeftOutValues.Reason.REPEATED, value.evidence());
      } else {
        add(value, section);
      }
    }
  }

  /** Returns what was seen and not taken. */
  ImmutableList<Finding> findings() {
    return leftOut.findings();
  }

  private void add(NamedValue value, String section) {
    String key = Folding.key(value.part() ? value.group() + ": " + value.name() : value.name());
    byName.computeIfAbsent(key, k -> new Entry(number(value), value, section)).add(value);
  }

  private String number(NamedValue value) {
    if (!value.part()) {
      ordinal++;
      wholes.putIfAbsent(Folding.key(value.name()), Integer.toString(ordinal));
      return Integer.toString(ordinal);
    }
    String whole =
        wholes.computeIfAbsent(
            Folding.key(value.group()),
            k -> {
              ordinal++;
              return Integer.toString(ordinal);
            });
    return whole + "." + parts.merge(whole, 1, Integer::sum);
  }

  /** Returns the indicators; a whole that has no value of its own stands before its first part. */
  ImmutableList<Indicator> build() {
    ImmutableList.Builder<Indicator> indicators = ImmutableList.builder();
    Set<String> standing = new HashSet<>();
    for (Entry entry : byName.values()) {
      String whole = Folding.key(entry.first.group());
      if (entry.first.part() && !byName.containsKey(whole) && standing.add(whole)) {
        indicators.add(valueless(entry));
      }
      indicators.add(indicator(entry));
    }
    return indicators.build();
  }

  private Indicator valueless(Entry part) {
    String number = wholes.getOrDefault(Folding.key(part.first.group()), "0");
    return Indicator.builder()
        .id("i-" + number)
        .number(number)
        .name(part.first.group())
        .section(part.section)
        .build();
  }

  private Indicator indicator(Entry entry) {
    NamedValue first = entry.first;
    Indicator.Builder indicator =
        Indicator.builder()
            .id("i-" + entry.number)
            .number(entry.number)
            .name(first.name())
            .group(first.group())
            .subject(first.subject())
            .section(entry.section)
            .parentId(parent(first));
    int number = 0;
    for (NamedValue value : entry.values) {
      number++;
      indicator.addValues(
          IndicatorValue.builder()
              .id("i-" + entry.number + "-" + value.kind().label() + "-" + number)
              .kind(value.kind())
              .value(value.value())
              .period(value.period())
              .periodOrigin(value.periodOrigin())
              .unitOrigin(value.unitOrigin())
              .hedge(value.hedge())
              .evidence(value.evidence())
              .build());
    }
    return indicator.build();
  }

  private Optional<String> parent(NamedValue value) {
    return Optional.of(value)
        .filter(NamedValue::part)
        .map(v -> Folding.key(v.group()))
        .map(whole -> byName.containsKey(whole) ? byName.get(whole).number : wholes.get(whole))
        .map(number -> "i-" + number);
  }

  /** An indicator on its way. */
  private static final class Entry {
    private final String number;
    private final NamedValue first;
    private final String section;
    private final List<NamedValue> values = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Entry(String number, NamedValue first, String section) {
      this.number = number;
      this.first = first;
      this.section = section;
    }

    void add(NamedValue value) {
      if (seen.add(value.kind() + " " + value.period() + " " + value.value())) {
        values.add(value);
      }
    }
  }
}
