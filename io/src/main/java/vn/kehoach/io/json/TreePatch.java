package vn.kehoach.io.json;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Applies the operations of RFC 6902 to a tree, which they change. */
final class TreePatch {

  private JsonNode root;

  private TreePatch(JsonNode root) {
    this.root = root;
  }

  static JsonNode apply(Iterable<Operation> operations, JsonNode tree) {
    TreePatch patch = new TreePatch(tree);
    operations.forEach(patch::apply);
    return patch.root;
  }

  private void apply(Operation operation) {
    String path = operation.path();
    switch (operation.name()) {
      case "add" -> add(path, value(operation));
      case "remove" -> remove(path);
      case "replace" -> replace(path, value(operation));
      case "move" -> move(operation.from().orElseThrow(), path);
      case "copy" -> add(path, get(operation.from().orElseThrow()).deepCopy());
      default -> test(path, value(operation));
    }
  }

  private static JsonNode value(Operation operation) {
    return operation.value().orElseThrow().deepCopy();
  }

  private void test(String path, JsonNode expected) {
    JsonNode found = get(path);
    if (!Trees.areEqual(found, expected)) {
      throw new IllegalArgumentException(
          path
              + " must be "
              + Trees.text(expected)
              + " for this patch, but was "
              + Trees.text(found));
    }
  }

  private void move(String from, String path) {
    if (path.startsWith(from + "/")) {
      throw new IllegalArgumentException("path must not lie in " + from + ", but was " + path);
    }
    JsonNode moved = get(from);
    remove(from);
    add(path, moved);
  }

  private void add(String path, JsonNode value) {
    if (path.isEmpty()) {
      root = value;
      return;
    }
    JsonNode parent = parent(path);
    String name = name(path);
    if (parent instanceof ArrayNode list) {
      list.insert(name.equals("-") ? list.size() : place(name, list.size() + 1, path), value);
    } else {
      object(parent, path).set(name, value);
    }
  }

  private void remove(String path) {
    get(path);
    JsonNode parent = parent(path);
    if (parent instanceof ArrayNode list) {
      list.remove(place(name(path), list.size(), path));
    } else {
      object(parent, path).remove(name(path));
    }
  }

  private void replace(String path, JsonNode value) {
    if (path.isEmpty()) {
      root = value;
      return;
    }
    get(path);
    JsonNode parent = parent(path);
    if (parent instanceof ArrayNode list) {
      list.set(place(name(path), list.size(), path), value);
    } else {
      object(parent, path).set(name(path), value);
    }
  }

  private static ObjectNode object(JsonNode parent, String path) {
    if (parent instanceof ObjectNode object) {
      return object;
    }
    throw nothing(path);
  }

  private static IllegalArgumentException nothing(String path) {
    return new IllegalArgumentException("path must lead to a value, but was '" + path + "'");
  }

  private JsonNode get(String path) {
    return follow(steps(path), path);
  }

  private JsonNode parent(String path) {
    List<String> steps = steps(path);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("path must name a part of the plan, but was ''");
    }
    return follow(steps.subList(0, steps.size() - 1), path);
  }

  private JsonNode follow(List<String> steps, String path) {
    JsonNode at = root;
    for (String step : steps) {
      JsonNode next = at.isArray() ? at.get(place(step, at.size(), path)) : at.get(step);
      if (next == null) {
        throw nothing(path);
      }
      at = next;
    }
    return at;
  }

  private static String name(String path) {
    List<String> steps = steps(path);
    return steps.get(steps.size() - 1);
  }

  private static List<String> steps(String path) {
    if (path.isEmpty()) {
      return ImmutableList.of();
    }
    if (path.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "path must be a JSON Pointer, such as '/tasks/0', but was '" + path + "'");
    }
    return Splitter.on('/').splitToStream(path.substring(1)).map(TreePatch::unescaped).toList();
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  private static int place(String step, int size, String path) {
    boolean number =
        !step.isEmpty() && step.length() < 10 && step.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean plain = number && (step.length() == 1 || step.charAt(0) != '0');
    int place = plain ? Integer.parseInt(step) : size;
    if (place >= size) {
      throw nothing(path);
    }
    return place;
  }
}
