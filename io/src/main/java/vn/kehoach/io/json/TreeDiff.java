package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The operations that lead from one tree to another, each after a test of what it takes away.
 *
 * <p>In lists whose objects have an id each, these tell which is which: what stands elsewhere is
 * moved, and the fewest are. Other lists are compared place by place between their equal ends.
 */
final class TreeDiff {

  private final ImmutableList.Builder<Operation> operations = ImmutableList.builder();

  private TreeDiff() {}

  static ImmutableList<Operation> between(JsonNode before, JsonNode after) {
    TreeDiff diff = new TreeDiff();
    diff.compare("", before, after);
    return diff.operations.build();
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (Trees.areSame(before, after)) {
      return;
    }
    if (before.isObject() && after.isObject()) {
      compareMembers(path, before, after);
    } else if (before.isArray() && after.isArray()) {
      compareLists(path, before, after);
    } else {
      operations.add(Operation.of("test", path, before), Operation.of("replace", path, after));
    }
  }

  private void compareMembers(String path, JsonNode before, JsonNode after) {
    for (Map.Entry<String, JsonNode> member : before.properties()) {
      String place = path + "/" + escaped(member.getKey());
      JsonNode now = after.get(member.getKey());
      if (now == null) {
        remove(place, member.getValue());
      } else {
        compare(place, member.getValue(), now);
      }
    }
    for (Map.Entry<String, JsonNode> member : after.properties()) {
      if (!before.has(member.getKey())) {
        String place = path + "/" + escaped(member.getKey());
        operations.add(Operation.of("add", place, member.getValue()));
      }
    }
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private void remove(String place, JsonNode value) {
    operations.add(Operation.of("test", place, value), Operation.remove(place));
  }

  private void compareLists(String path, JsonNode before, JsonNode after) {
    Map<String, Integer> old = ids(before);
    Map<String, Integer> now = ids(after);
    if (old.size() == before.size() && now.size() == after.size()) {
      compareById(path, before, old, after, now);
    } else {
      compareByPlace(path, before, after);
    }
  }

  /** The places of the ids; fewer than items if some have none or share one. */
  private static Map<String, Integer> ids(JsonNode list) {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode id = list.get(i).path("id");
      if (id.isString()) {
        ids.put(id.stringValue(), i);
      }
    }
    return ids;
  }

  private static String id(JsonNode list, int i) {
    return list.get(i).get("id").stringValue();
  }

  private void compareById(
      String path,
      JsonNode before,
      Map<String, Integer> old,
      JsonNode after,
      Map<String, Integer> now) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!now.containsKey(id(before, i))) {
        remove(path + "/" + i, before.get(i));
      }
    }
    move(path, before, after, old, now);
    for (int j = 0; j < after.size(); j++) {
      if (!old.containsKey(id(after, j))) {
        operations.add(Operation.of("add", path + "/" + j, after.get(j)));
      }
    }
    for (int j = 0; j < after.size(); j++) {
      Integer i = old.get(id(after, j));
      if (i != null) {
        compare(path + "/" + j, before.get(i), after.get(j));
      }
    }
  }

  /** Puts what is on both sides into the new order, one after the other behind what stands. */
  private void move(
      String path,
      JsonNode before,
      JsonNode after,
      Map<String, Integer> old,
      Map<String, Integer> now) {
    List<String> order = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (now.containsKey(id(before, i))) {
        order.add(id(before, i));
      }
    }
    Set<String> stay = stay(order, now);
    String last = "";
    for (int j = 0; stay.size() < order.size() && j < after.size(); j++) {
      String id = id(after, j);
      if (!old.containsKey(id)) {
        continue;
      }
      if (!stay.contains(id)) {
        int from = order.indexOf(id);
        order.remove(from);
        int to = last.isEmpty() ? 0 : order.indexOf(last) + 1;
        order.add(to, id);
        if (from != to) {
          operations.add(Operation.of("test", path + "/" + from + "/id", after.get(j).get("id")));
          operations.add(Operation.move(path + "/" + from, path + "/" + to));
        }
      }
      last = id;
    }
  }

  /** The longest row of ids that are in order already (patience sorting). */
  private static Set<String> stay(List<String> order, Map<String, Integer> now) {
    int[] target = order.stream().mapToInt(id -> now.getOrDefault(id, -1)).toArray();
    int[] heap = new int[target.length];
    int[] heapPlace = new int[target.length];
    int[] previous = new int[target.length];
    int length = 0;
    for (int i = 0; i < target.length; i++) {
      int found = Arrays.binarySearch(heap, 0, length, target[i]);
      int level = -found - 1;
      heap[level] = target[i];
      heapPlace[level] = i;
      previous[i] = level == 0 ? -1 : heapPlace[level - 1];
      length = Math.max(length, level + 1);
    }
    Set<String> stay = new LinkedHashSet<>();
    for (int i = length == 0 ? -1 : heapPlace[length - 1]; i >= 0; i = previous[i]) {
      stay.add(order.get(i));
    }
    return stay;
  }

  private void compareByPlace(String path, JsonNode before, JsonNode after) {
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && Trees.areSame(before.get(head), after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && Trees.areSame(
            before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
    }
    int both = shorter - tail;
    for (int i = head; i < both; i++) {
      compare(path + "/" + i, before.get(i), after.get(i));
    }
    for (int i = before.size() - tail - 1; i >= both; i--) {
      remove(path + "/" + i, before.get(i));
    }
    for (int j = both; j < after.size() - tail; j++) {
      operations.add(Operation.of("add", path + "/" + j, after.get(j)));
    }
  }
}
