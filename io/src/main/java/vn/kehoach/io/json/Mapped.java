package vn.kehoach.io.json;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** A value written as another, such as a row as the list of its cells. */
final class Mapped<V, W> extends Type<V> {

  private final Type<W> written;
  private final Function<V, W> to;
  private final Function<W, V> from;

  private Mapped(Type<W> written, Function<V, W> to, Function<W, V> from) {
    this.written = written;
    this.to = to;
    this.from = from;
  }

  static <V, W> Type<V> of(Type<W> written, Function<V, W> to, Function<W, V> from) {
    return new Mapped<>(written, to, from);
  }

  @Override
  void write(V value, JsonGenerator out, Extras extras) {
    written.write(to.apply(value), out, extras);
  }

  @Override
  V read(JsonIn in) {
    W value = written.read(in);
    try {
      return from.apply(value);
    } catch (IllegalArgumentException e) {
      throw in.misfit("does not fit: " + e.getMessage());
    }
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    written.describe(schema, definitions);
  }
}
