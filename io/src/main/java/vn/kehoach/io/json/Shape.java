package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;
import vn.kehoach.source.Extensible;

/**
 * An object with named members: the one list that writer, reader and schema follow.
 *
 * @param <T> the values
 * @param <B> what collects the members while they are read
 */
final class Shape<T, B> extends Type<T> {

  private static final JsonFactory NAMES = new JsonFactory();

  private final String name;
  private final String text;
  private final Class<T> valueType;
  private final ImmutableList<Field<T, B, ?>> fields;
  private final Field<T, B, ?>[] byIndex;
  private final PropertyNameMatcher matcher;
  private final long required;
  private final Supplier<B> begin;
  private final Function<B, T> end;
  private final @Nullable BiConsumer<B, Map<String, String>> keep;

  private Shape(Draft<T, B> draft, Function<B, T> end) {
    this.name = draft.name;
    this.text = draft.text;
    this.valueType = draft.valueType;
    this.fields = draft.fields.build();
    this.begin = draft.begin;
    this.end = end;
    this.keep = draft.keep;
    @SuppressWarnings({"unchecked", "rawtypes"})
    Field<T, B, ?>[] array = fields.toArray(new Field[0]);
    this.byIndex = array;
    this.matcher = matcher(fields.stream().map(Field::name).collect(Collectors.toList()));
    long mask = 0;
    for (int i = 0; i < array.length; i++) {
      mask |= array[i].isRequired() ? 1L << i : 0;
    }
    this.required = mask;
  }

  static PropertyNameMatcher matcher(List<String> names) {
    if (names.size() > Long.SIZE) {
      throw new IllegalArgumentException("a shape has at most 64 members, but had " + names);
    }
    return NAMES.constructNameMatcher(
        names.stream().map(Named::fromString).collect(Collectors.toList()), false);
  }

  /** Begins the shape of a record, whose parts are collected in slots. */
  static <T> Draft<T, Slots> ofRecord(Class<T> type, String name, String text) {
    return new Draft<>(type, name, text, Slots::new);
  }

  /** Begins the shape of an aggregate with a builder. */
  static <T, B> Draft<T, B> of(Class<T> type, String name, Supplier<B> begin, String text) {
    return new Draft<>(type, name, text, begin);
  }

  /** A shape that is still being listed. */
  static final class Draft<T, B> {

    private final Class<T> valueType;
    private final String name;
    private final String text;
    private final Supplier<B> begin;
    private final ImmutableList.Builder<Field<T, B, ?>> fields = ImmutableList.builder();
    private @Nullable BiConsumer<B, Map<String, String>> keep;

    private Draft(Class<T> valueType, String name, String text, Supplier<B> begin) {
      this.valueType = valueType;
      this.name = name;
      this.text = text;
      this.begin = begin;
    }

    Draft<T, B> add(Field<T, B, ?> field) {
      fields.add(field);
      return this;
    }

    Draft<T, B> extensible(BiConsumer<B, Map<String, String>> setter) {
      keep = setter;
      return this;
    }

    Shape<T, B> end(Function<B, T> build) {
      return new Shape<>(this, build);
    }
  }

  String name() {
    return name;
  }

  Class<T> valueType() {
    return valueType;
  }

  ImmutableList<Field<T, B, ?>> fields() {
    return fields;
  }

  @Override
  void write(T value, JsonGenerator out, Extras extras) {
    Extras mine = value instanceof Extensible e ? Extras.of(e.extensions()) : extras;
    out.writeStartObject();
    for (Field<T, B, ?> field : byIndex) {
      field.write(value, out, mine);
    }
    if (!mine.isEmpty()) {
      mine.writeRest(out);
      if (value instanceof Extensible) {
        mine.writeOrphans(out);
      }
    }
    out.writeEndObject();
  }

  @Override
  T read(JsonIn in) {
    if (in.parser().currentToken() != JsonToken.START_OBJECT) {
      throw in.other(article());
    }
    B builder = begin.get();
    if (keep == null) {
      readMembers(in, builder);
    } else {
      JsonIn.Frame outer = in.enter();
      readMembers(in, builder);
      ImmutableMap<String, String> kept = in.leave(outer);
      if (!kept.isEmpty()) {
        keep.accept(builder, kept);
      }
    }
    try {
      return end.apply(builder);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw in.misfit("does not fit: " + e.getMessage());
    }
  }

  private String article() {
    return "an object (" + name + ")";
  }

  private void readMembers(JsonIn in, B builder) {
    JsonParser parser = in.parser();
    long seen = 0;
    for (int i = parser.nextNameMatch(matcher);
        i != PropertyNameMatcher.MATCH_END_OBJECT;
        i = parser.nextNameMatch(matcher)) {
      if (i >= 0) {
        if ((seen & 1L << i) != 0) {
          throw in.repeated(byIndex[i].name());
        }
        seen |= 1L << i;
        parser.nextToken();
        byIndex[i].read(in, builder);
      } else {
        in.unknownMember(name);
      }
    }
    if ((required & ~seen) != 0) {
      missing(in, builder, required & ~seen);
    }
  }

  private void missing(JsonIn in, B builder, long absent) {
    for (int i = 0; i < byIndex.length; i++) {
      if ((absent & 1L << i) != 0) {
        if (!in.lenient() || !byIndex[i].hasStandIn()) {
          throw in.misfit("must have the member '" + byIndex[i].name() + "', but has none");
        }
        byIndex[i].standIn(in, builder);
      }
    }
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    schema.put("$ref", definitions.reference(name, this::definition));
  }

  Map<String, Object> definition(SchemaDefinitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", text);
    schema.put("type", "object");
    SchemaDefinitions.members(schema, fields, definitions);
    return schema;
  }
}
