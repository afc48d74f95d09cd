package vn.kehoach.examples.cli;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.comparison.Change;
import vn.kehoach.comparison.ComparisonLine;
import vn.kehoach.comparison.ComparisonRow;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.PlanComparison;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.source.Place;

/** Comparisons as one line of JSON, for other programs. */
final class ComparisonJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ComparisonJson() {}

  /** Returns {@code {"names": […], "rows": [{"label": …, "lines": […]}]}}. */
  static String of(PlanComparison comparison) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    comparison.names().forEach(all.putArray("names")::add);
    ArrayNode rows = all.putArray("rows");
    comparison.rows().forEach(row -> add(rows.addObject(), row));
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static void add(ObjectNode node, ComparisonRow row) {
    node.put("label", row.label());
    node.put("verdict", row.verdict().name().toLowerCase(Locale.ROOT));
    ArrayNode lines = node.putArray("lines");
    row.lines().forEach(line -> add(lines.addObject(), line));
  }

  private static void add(ObjectNode node, ComparisonLine line) {
    node.put("kind", line.kind().label());
    line.until().ifPresent(date -> node.put("until", date.toString()));
    ArrayNode plans = node.putArray("values");
    for (var values : line.values()) {
      ArrayNode plan = plans.addArray();
      values.forEach(value -> plan.add(value.value().toString()));
    }
    node.put("comparability", line.comparability().code());
    line.difference().ifPresent(d -> node.put("difference", d.toString()));
  }

  /** Returns {@code {"changes": [{"type": …, "before": …, "after": …, "sentence": …}]}}. */
  static String of(PlanDiff diff, DiffText text) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode changes = all.putArray("changes");
    diff.changes().forEach(change -> add(changes.addObject(), change, text));
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static void add(ObjectNode node, Change change, DiffText text) {
    node.put("type", change.type().code());
    change.before().map(Place::pointer).ifPresent(pointer -> node.put("before", pointer));
    change.after().map(Place::pointer).ifPresent(pointer -> node.put("after", pointer));
    node.put("sentence", text.sentence(change));
  }
}
