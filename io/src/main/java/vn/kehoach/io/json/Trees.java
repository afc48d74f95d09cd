package vn.kehoach.io.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;
import vn.kehoach.plan.Plan;

/** Plans as trees of JSON, in which every number keeps its digits: 6.80 is not 6.8. */
final class Trees {

  /** A number as it stood. */
  private record Digits(String text) {}

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonCodec CODEC = PlanJson.standard().codec();

  private Trees() {}

  static JsonNode of(Plan plan) {
    return tree(PlanJson.standard().write(plan));
  }

  static byte[] bytes(JsonNode tree) {
    return print(tree, JsonStyle.COMPACT);
  }

  /** Prints over many lines, with a line feed at the end. */
  static String print(JsonNode tree) {
    return new String(print(tree, JsonStyle.PRETTY), StandardCharsets.UTF_8);
  }

  /** Prints on one line, for messages. */
  static String text(JsonNode tree) {
    return new String(print(tree, JsonStyle.COMPACT), StandardCharsets.UTF_8).strip();
  }

  private static byte[] print(JsonNode tree, JsonStyle style) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CODEC.write(bytes, style, out -> write(tree, out));
    return bytes.toByteArray();
  }

  private static void write(JsonNode node, JsonGenerator out) {
    if (node.isObject()) {
      out.writeStartObject();
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        out.writeName(member.getKey());
        write(member.getValue(), out);
      }
      out.writeEndObject();
    } else if (node.isArray()) {
      out.writeStartArray();
      node.forEach(item -> write(item, out));
      out.writeEndArray();
    } else if (isNumber(node)) {
      Numbers.write(digits(node), out);
    } else if (node.isString()) {
      out.writeString(node.stringValue());
    } else if (node.isBoolean()) {
      out.writeBoolean(node.booleanValue());
    } else {
      out.writeNull();
    }
  }

  /**
   * Reads JSON that a caller gives.
   *
   * @throws IllegalArgumentException if it is none
   */
  static JsonNode read(String json, String name) {
    try {
      return tree(json.getBytes(StandardCharsets.UTF_8));
    } catch (StreamReadException e) {
      throw new IllegalArgumentException(name + " must be JSON, but: " + e.getOriginalMessage(), e);
    }
  }

  private static JsonNode tree(byte[] json) {
    try (JsonParser parser = CODEC.parser(json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new IllegalArgumentException("JSON must hold a value, but was empty");
      }
      JsonNode tree = tree(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("JSON must end after the first value, but goes on");
      }
      return tree;
    }
  }

  private static JsonNode tree(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.pojoNode(new Digits(parser.getString()));
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      default -> NODES.nullNode();
    };
  }

  private static ObjectNode object(JsonParser parser) {
    ObjectNode object = NODES.objectNode();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      JsonNode value = tree(parser);
      if (object.replace(name, value) != null) {
        throw new IllegalArgumentException("member must stand once, but '" + name + "' repeats");
      }
    }
    return object;
  }

  private static ArrayNode list(JsonParser parser) {
    ArrayNode list = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(tree(parser));
    }
    return list;
  }

  private static boolean isNumber(JsonNode node) {
    return node instanceof POJONode pojo && pojo.getPojo() instanceof Digits;
  }

  private static String digits(JsonNode node) {
    return node instanceof POJONode pojo && pojo.getPojo() instanceof Digits digits
        ? digits.text()
        : "";
  }

  /** Whether both are the same in every digit; the order of members does not count. */
  static boolean areSame(JsonNode a, JsonNode b) {
    if (isNumber(a) && isNumber(b)) {
      return digits(a).equals(digits(b));
    }
    return contain(a, b, Trees::areSame);
  }

  /** Whether both are equal as RFC 6902 has it: 6.80 is 6.8. */
  static boolean areEqual(JsonNode a, JsonNode b) {
    if (isNumber(a) && isNumber(b)) {
      return new BigDecimal(digits(a)).compareTo(new BigDecimal(digits(b))) == 0;
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
