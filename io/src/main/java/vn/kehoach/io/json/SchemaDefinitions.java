package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The named parts of a JSON Schema, each described once. */
final class SchemaDefinitions {

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** Returns the reference to a part, describing it at its first use. */
  String reference(String name, Function<SchemaDefinitions, Map<String, Object>> description) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, description.apply(this));
    }
    return "#/$defs/" + name;
  }

  Map<String, Object> all() {
    return definitions;
  }

  /** Adds the members of an object to its description. */
  static void members(
      Map<String, Object> schema,
      List<? extends Field<?, ?, ?>> fields,
      SchemaDefinitions definitions) {
    List<String> required =
        fields.stream().filter(Field::isRequired).map(Field::name).collect(Collectors.toList());
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), field.describe(definitions)));
    if (!required.isEmpty()) {
      schema.put("required", ImmutableList.copyOf(required));
    }
    schema.put("properties", properties);
  }

  /** Fixes the member {@code type} of one of several objects. */
  static void addType(Map<String, Object> schema, String word) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("type", Map.of("const", word));
    if (schema.get("properties") instanceof Map<?, ?> members) {
      members.forEach((name, member) -> properties.put(String.valueOf(name), member));
    }
    List<Object> required = new ArrayList<>(List.of("type"));
    if (schema.get("required") instanceof List<?> names) {
      required.addAll(names);
    }
    schema.put("required", required);
    schema.put("properties", properties);
  }
}
