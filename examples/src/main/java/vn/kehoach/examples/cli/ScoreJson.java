package vn.kehoach.examples.cli;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.io.evaluation.Evaluation;
import vn.kehoach.io.evaluation.Field;
import vn.kehoach.io.evaluation.Miss;
import vn.kehoach.io.evaluation.Score;

/** Scores as one line of JSON, for other programs. */
final class ScoreJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ScoreJson() {}

  /** Returns {@code {"all": {"values": {"p": …}}, "documents": {"004": …}, "misses": […]}}. */
  static String of(Evaluation evaluation, int misses) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    add(root.putObject("all"), evaluation.scores());
    ObjectNode documents = root.putObject("documents");
    evaluation.documents().forEach(d -> add(documents.putObject(d.document()), d.scores()));
    ArrayNode list = root.putArray("misses");
    Shortened.misses(evaluation, misses).forEach(miss -> add(list.addObject(), miss));
    return MAPPER.writeValueAsString(root) + "\n";
  }

  private static void add(ObjectNode node, Map<Field, Score> scores) {
    scores.forEach(
        (field, score) ->
            node.putObject(field.label())
                .put("p", score.precision())
                .put("r", score.recall())
                .put("f1", score.f1())
                .put("hit", score.hits())
                .put("gold", score.expected())
                .put("out", score.read()));
  }

  private static void add(ObjectNode node, Miss miss) {
    node.put("document", miss.document())
        .put("field", miss.field().label())
        .put("kind", miss.kind().name().toLowerCase(Locale.ROOT))
        .put("where", miss.where())
        .put("expected", miss.expected())
        .put("read", miss.read());
  }
}
