package vn.kehoach.examples.cli;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.comparison.Change;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.MeantChange;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.source.Place;

/** What changes mean as one line of JSON, for other programs. */
final class MeaningJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private MeaningJson() {}

  /** Returns {@code {"changes": [{"meanings": […], "weight": …, "sentence": …, "parts": […]}]}}. */
  static String of(PlanDiff diff, DiffText text) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    ArrayNode changes = all.putArray("changes");
    diff.meanings().forEach(meant -> add(changes.addObject(), meant, text));
    return MAPPER.writeValueAsString(all) + "\n";
  }

  private static void add(ObjectNode node, MeantChange meant, DiffText text) {
    ArrayNode meanings = node.putArray("meanings");
    meant.meanings().forEach(meaning -> meanings.add(meaning.code()));
    node.put("weight", meant.weight());
    node.put("sentence", text.sentence(meant));
    ArrayNode parts = node.putArray("parts");
    meant.changes().forEach(change -> add(parts.addObject(), change));
  }

  private static void add(ObjectNode node, Change change) {
    node.put("type", change.type().code());
    change.before().map(Place::pointer).ifPresent(pointer -> node.put("before", pointer));
    change.after().map(Place::pointer).ifPresent(pointer -> node.put("after", pointer));
  }
}
