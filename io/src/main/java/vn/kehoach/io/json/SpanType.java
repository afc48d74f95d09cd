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
    try {
      SourceSpan span = SourceSpan.parse(in.parser().getString());
      String document = in.document(span.document());
      return new SourceSpan(document, span.block(), span.start(), span.end());
    } catch (IllegalArgumentException e) {
      throw in.misfit("does not fit: " + e.getMessage());
    }
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    schema.put("type", "string");
    schema.put("pattern", "^[^#]+#-?[0-9]+:[0-9]+-[0-9]+$");
    schema.put("examples", ImmutableList.of("3f2a9c1b#12:345-360"));
  }
}
