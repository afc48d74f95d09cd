package vn.kehoach.io.json;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One operation of a JSON Patch.
 *
 * @param name add, remove, replace, move, copy or test
 * @param path where, a JSON Pointer
 * @param from from where, for move and copy
 * @param value what, for add, replace and test
 */
record Operation(String name, String path, Optional<String> from, Optional<JsonNode> value) {

  static Operation of(String name, String path, JsonNode value) {
    return new Operation(name, path, Optional.empty(), Optional.of(value));
  }

  static Operation remove(String path) {
    return new Operation("remove", path, Optional.empty(), Optional.empty());
  }

  static Operation move(String from, String path) {
    return new Operation("move", path, Optional.of(from), Optional.empty());
  }

  ObjectNode toJson() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("op", name);
    from.ifPresent(place -> node.put("from", place));
    node.put("path", path);
    value.ifPresent(what -> node.set("value", what));
    return node;
  }

  static Operation of(JsonNode node) {
    String name = text(node, "op");
    boolean hasFrom = name.equals("move") || name.equals("copy");
    boolean hasValue = name.equals("add") || name.equals("replace") || name.equals("test");
    if (!hasFrom && !hasValue && !name.equals("remove")) {
      throw new IllegalArgumentException(
          "op must be one of [add, remove, replace, move, copy, test], but was '" + name + "'");
    }
    String path = text(node, "path");
    if (hasValue && !node.has("value")) {
      throw new IllegalArgumentException("op " + name + " must have a value, but had none");
    }
    return new Operation(
        name,
        path,
        hasFrom ? Optional.of(text(node, "from")) : Optional.empty(),
        hasValue ? Optional.of(node.get("value")) : Optional.empty());
  }

  private static String text(JsonNode node, String member) {
    if (!node.path(member).isString()) {
      throw new IllegalArgumentException(
          "operation must have the text '" + member + "', but was " + Trees.text(node));
    }
    return node.get(member).stringValue();
  }
}
