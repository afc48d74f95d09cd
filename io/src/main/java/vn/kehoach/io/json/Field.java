package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** One member of an object: its name, its type, where the value comes from and where it goes. */
class Field<T, B, V> {

  /** Gives the value to write, or null where the member is left out. */
  interface Getter<T, V> {
    @Nullable V get(T owner);
  }

  private final SerializedString name;
  private final Type<V> type;
  private final Getter<T, V> get;
  private final BiConsumer<B, V> set;
  private final boolean required;
  private final @Nullable V stand;
  private final String text;

  Field(
      String name,
      Type<V> type,
      Getter<T, V> get,
      BiConsumer<B, V> set,
      boolean required,
      @Nullable V stand,
      String text) {
    this.name = new SerializedString(name);
    this.type = type;
    this.get = get;
    this.set = set;
    this.required = required;
    this.stand = stand;
    this.text = text;
  }

  /** Returns a member that is always there. */
  static <T, B, V> Field<T, B, V> required(
      String name, Type<V> type, Function<T, V> get, BiConsumer<B, V> set, String text) {
    return new Field<>(name, type, get::apply, set, true, null, text);
  }

  /** Returns a member that is there if there is a value. */
  static <T, B, V> Field<T, B, V> optional(
      String name, Type<V> type, Function<T, Optional<V>> get, BiConsumer<B, V> set, String text) {
    return new Field<>(name, type, owner -> get.apply(owner).orElse(null), set, false, null, text);
  }

  /** Returns a member that is left out if it has its usual value. */
  static <T, B, V> Field<T, B, V> usual(
      String name, Type<V> type, Function<T, V> get, BiConsumer<B, V> set, V usual, String text) {
    Getter<T, V> unusual =
        owner -> {
          V value = get.apply(owner);
          return value.equals(usual) ? null : value;
        };
    return new Field<>(name, type, unusual, set, false, usual, text);
  }

  /** Returns text that is left out if it is empty. */
  static <T, B> Field<T, B, String> text(
      String name, Function<T, String> get, BiConsumer<B, String> set, String text) {
    return usual(name, Texts.TEXT, get, set, "", text);
  }

  /** Returns a list that is left out if it is empty. */
  static <T, B, V> Field<T, B, ImmutableList<V>> list(
      String name,
      Type<V> item,
      Function<T, ImmutableList<V>> get,
      BiConsumer<B, ImmutableList<V>> set,
      String text) {
    return usual(name, Items.of(item), get, set, ImmutableList.of(), text);
  }

  /** Returns a required member for which a lenient reading has a stand-in. */
  static <T, B, V> Field<T, B, V> standIn(
      String name, Type<V> type, Function<T, V> get, BiConsumer<B, V> set, V stand, String text) {
    return new Field<>(name, type, get::apply, set, true, stand, text);
  }

  final String name() {
    return name.getValue();
  }

  final Type<V> type() {
    return type;
  }

  final boolean isRequired() {
    return required;
  }

  final boolean hasStandIn() {
    return required && stand != null;
  }

  final BiConsumer<B, V> setter() {
    return set;
  }

  final void write(T owner, JsonGenerator out, Extras extras) {
    V value = get.get(owner);
    if (extras.isEmpty()) {
      if (value != null) {
        out.writeName(name);
        type.write(value, out, Extras.NONE);
      }
    } else {
      writeBesideKept(value, out, extras.child(name.getValue()));
    }
  }

  private void writeBesideKept(@Nullable V value, JsonGenerator out, Extras kept) {
    boolean standsIn = value == null || value.equals(stand);
    if (kept.isWhole() && standsIn) {
      out.writeName(name);
      kept.write(out);
    } else if (value != null) {
      kept.settle();
      out.writeName(name);
      type.write(value, out, kept);
    } else if (stand != null && kept.holdsMore()) {
      out.writeName(name);
      type.write(stand, out, kept);
    }
  }

  void read(JsonIn in, B builder) {
    @Nullable V value = required && stand == null ? type.read(in) : in.attempt(type);
    if (value != null) {
      set.accept(builder, value);
    } else if (required && stand != null) {
      set.accept(builder, stand);
    }
  }

  /** Puts the stand-in where the file had nothing. */
  final void standIn(JsonIn in, B builder) {
    if (stand != null) {
      in.missing(name());
      set.accept(builder, stand);
    }
  }

  final Map<String, Object> describe(SchemaDefinitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    type.describe(schema, definitions);
    schema.put("description", text);
    return schema;
  }
}
