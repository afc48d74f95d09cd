package vn.kehoach.io.json;

import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;

/** A type that is not listed yet, for values that hold values of their own kind. */
final class Later<V> extends Type<V> {

  private final Supplier<Type<V>> type;

  private Later(Supplier<Type<V>> type) {
    this.type = type;
  }

  static <V> Type<V> of(Supplier<Type<V>> type) {
    return new Later<>(type);
  }

  @Override
  void write(V value, JsonGenerator out, Extras extras) {
    type.get().write(value, out, extras);
  }

  @Override
  V read(JsonIn in) {
    return type.get().read(in);
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    type.get().describe(schema, definitions);
  }
}
