package vn.kehoach.io.json;

import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Texts by name, such as the arguments of a finding. */
final class Arguments extends Type<ImmutableMap<String, String>> {

  @Override
  void write(ImmutableMap<String, String> values, JsonGenerator out, Extras extras) {
    out.writeStartObject();
    values.forEach(out::writeStringProperty);
    out.writeEndObject();
  }

  @Override
  ImmutableMap<String, String> read(JsonIn in) {
    if (in.parser().currentToken() != JsonToken.START_OBJECT) {
      throw in.other("an object of texts");
    }
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    Set<String> names = new HashSet<>();
    for (String name = in.parser().nextName(); name != null; name = in.parser().nextName()) {
      if (!names.add(name)) {
        throw in.repeated(name);
      }
      in.parser().nextToken();
      values.put(name, Texts.TEXT.read(in));
    }
    return values.buildOrThrow();
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    schema.put("type", "object");
    schema.put("additionalProperties", Map.of("type", "string"));
  }
}
