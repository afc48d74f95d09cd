package vn.kehoach.io.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** The JSON Schema of the format, as the shapes say it. */
final class SchemaPrinter {

  private SchemaPrinter() {}

  static String print() {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(new Pretty(), text)) {
      write(schema(), out);
      out.writeRaw('\n');
    }
    return text.toString();
  }

  private static Map<String, Object> schema() {
    SchemaDefinitions definitions = new SchemaDefinitions();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", PlanSchema.ID);
    schema.put("title", PlanFile.FORMAT + " " + PlanFile.VERSION);
    schema.putAll(PlanFile.PLAN.definition(definitions));
    schema.put("$defs", definitions.all());
    return schema;
  }

  private static void write(Object value, JsonGenerator out) {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (name, member) -> {
            out.writeName(String.valueOf(name));
            write(member, out);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(item -> write(item, out));
      out.writeEndArray();
    } else if (value instanceof Integer number) {
      out.writeNumber(number.intValue());
    } else {
      out.writeString(value.toString());
    }
  }

  private static final class Pretty extends ObjectWriteContext.Base {

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new Indentation();
    }
  }
}
