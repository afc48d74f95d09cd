package vn.kehoach.examples.cli;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.comparison.Change;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.source.Place;

/** Comparisons as one line of JSON, for other programs. */
final class ComparisonJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ComparisonJson() {}

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
