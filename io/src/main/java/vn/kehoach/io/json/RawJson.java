package vn.kehoach.io.json;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON that is carried along without being understood: compact, with every digit as it stood. */
final class RawJson {

  /** What we keep has passed the limits once; here only depth still matters. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private RawJson() {}

  /** Takes the value at the parser's current token, up to its last token. */
  static String take(JsonIn in) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      copy(in.parser(), out, in);
    }
    return text.toString();
  }

  /** Writes a kept value into the layout of its new surroundings. */
  static void write(String pointer, String json, JsonGenerator out) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      copy(parser, out, new JsonIn(parser, JsonIn.Mode.STRICT, JsonLimits.standard()));
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException(
            "extension " + pointer + " must be one JSON value, but was '" + json + "'");
      }
    } catch (Misfit | tools.jackson.core.exc.StreamReadException e) {
      throw new IllegalArgumentException(
          "extension " + pointer + " must be JSON, but was '" + json + "'", e);
    }
  }

  private static void copy(JsonParser parser, JsonGenerator out, JsonIn in)
      throws JacksonException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw in.misfit("must be a value, but there was none");
    }
    switch (token) {
      case START_OBJECT -> copyObject(parser, out, in);
      case START_ARRAY -> {
        out.writeStartArray();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          copy(parser, out, in);
        }
        out.writeEndArray();
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numbers.write(parser.getString(), out);
      default -> out.copyCurrentEvent(parser);
    }
  }

  private static void copyObject(JsonParser parser, JsonGenerator out, JsonIn in) {
    Set<String> names = new HashSet<>();
    out.writeStartObject();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      if (!names.add(name)) {
        throw in.repeated(name);
      }
      out.writeName(name);
      parser.nextToken();
      copy(parser, out, in);
    }
    out.writeEndObject();
  }
}
