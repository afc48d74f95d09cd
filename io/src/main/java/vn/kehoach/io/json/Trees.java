package vn.kehoach.io.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.plan.Plan;

/** Plans as trees of JSON, with every digit of their amounts. */
final class Trees {

  private static final int MOST_DEPTH = 1_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MOST_DEPTH)
                          .maxDocumentLength(JsonLimits.standard().maxBytes())
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Trees() {}

  static JsonNode of(Plan plan) {
    return MAPPER.readTree(PlanJson.standard().write(plan));
  }

  static byte[] bytes(JsonNode tree) {
    return MAPPER.writeValueAsBytes(tree);
  }

  /** Prints over many lines, with a line feed at the end. */
  static String print(JsonNode tree) {
    return MAPPER.writer().with(new Indentation()).writeValueAsString(tree) + "\n";
  }

  /**
   * Reads JSON that a caller gives.
   *
   * @throws IllegalArgumentException if it is none
   */
  static JsonNode read(String json, String name) {
    try {
      return MAPPER.readTree(json.getBytes(StandardCharsets.UTF_8));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(name + " must be JSON, but: " + e.getOriginalMessage(), e);
    }
  }

  /** Whether both are the same in every digit; the order of members does not count. */
  static boolean areSame(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return areEqual(a, b) && a.decimalValue().scale() == b.decimalValue().scale();
    }
    return contain(a, b, Trees::areSame);
  }

  /** Whether both are equal as RFC 6902 has it: 6.80 is 6.8. */
  static boolean areEqual(JsonNode a, JsonNode b) {
    if (a.isNumber() && b.isNumber()) {
      return a.decimalValue().compareTo(b.decimalValue()) == 0;
    }
    return contain(a, b, Trees::areEqual);
  }

  private interface Comparison {
    boolean test(JsonNode a, JsonNode b);
  }

  private static boolean contain(JsonNode a, JsonNode b, Comparison same) {
    if (a.getNodeType() != b.getNodeType() || a.size() != b.size()) {
      return false;
    }
    if (a.isArray()) {
      for (int i = 0; i < a.size(); i++) {
        if (!same.test(a.get(i), b.get(i))) {
          return false;
        }
      }
      return true;
    }
    if (a.isObject()) {
      return a.properties().stream()
          .allMatch(
              member ->
                  b.has(member.getKey()) && same.test(member.getValue(), b.get(member.getKey())));
    }
    return a.equals(b);
  }
}
