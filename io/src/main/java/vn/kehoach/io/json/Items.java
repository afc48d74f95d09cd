package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list of values of one type. */
final class Items<V> extends Type<ImmutableList<V>> {

  private final Type<V> item;

  private Items(Type<V> item) {
    this.item = item;
  }

  static <V> Type<ImmutableList<V>> of(Type<V> item) {
    return new Items<>(item);
  }

  @Override
  void write(ImmutableList<V> values, JsonGenerator out, Extras extras) {
    out.writeStartArray();
    if (extras.isEmpty()) {
      for (int i = 0; i < values.size(); i++) {
        item.write(values.get(i), out, Extras.NONE);
      }
    } else {
      writeBesideKept(values, out, extras);
    }
    out.writeEndArray();
  }

  private void writeBesideKept(ImmutableList<V> values, JsonGenerator out, Extras extras) {
    int next = 0;
    for (int place = 0; next < values.size(); place++) {
      Extras kept = extras.child(String.valueOf(place));
      if (kept.isWhole()) {
        kept.write(out);
      } else {
        item.write(values.get(next++), out, kept);
      }
    }
    extras.writeRestOfList(out);
  }

  @Override
  ImmutableList<V> read(JsonIn in) {
    if (in.parser().currentToken() != JsonToken.START_ARRAY) {
      throw in.other("a list");
    }
    ImmutableList.Builder<V> values = ImmutableList.builder();
    for (int count = 0; in.parser().nextToken() != JsonToken.END_ARRAY; count++) {
      if (count == in.limits().maxItems()) {
        throw in.tooMany();
      }
      @Nullable V value = in.attempt(item);
      if (value != null) {
        values.add(value);
      }
    }
    return values.build();
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    Map<String, Object> items = new LinkedHashMap<>();
    item.describe(items, definitions);
    schema.put("type", "array");
    schema.put("items", items);
  }
}
