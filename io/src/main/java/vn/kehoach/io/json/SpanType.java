package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import vn.kehoach.source.SourceSpan;

/** A span as text, such as {@code "3f2a9c1b#12:345-360"}. */
final class SpanType extends Type<SourceSpan> {

  @Override
  void write(SourceSpan span, JsonGenerator out, Extras extras) {
    out.writeString(span.toString());
  }

  @Override
  SourceSpan read(JsonIn in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      throw in.other("a span as text, such as '3f2a9c1b#12:345-360'");
    }
    String text = in.parser().getString();
    try {
      return parse(in, text);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw in.misfit(
          "must read 'document#block:start-end', such as '3f2a9c1b#12:345-360', but was '"
              + text
              + "'");
    }
  }

  /** Reads as {@link SourceSpan#parse} does, without a copy of each part. */
  private static SourceSpan parse(JsonIn in, String text) {
    int hash = text.lastIndexOf('#');
    int colon = text.indexOf(':', hash + 1);
    int dash = text.indexOf('-', colon + 1);
    return new SourceSpan(
        in.document(text, hash),
        Integer.parseInt(text, hash + 1, colon, 10),
        Integer.parseInt(text, colon + 1, dash, 10),
        Integer.parseInt(text, dash + 1, text.length(), 10));
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    schema.put("type", "string");
    schema.put("pattern", "^[^#]+#-?[0-9]+:[0-9]+-[0-9]+$");
    schema.put("examples", ImmutableList.of("3f2a9c1b#12:345-360"));
  }
}
