package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One of several objects, told apart by the word of their member {@code type}.
 *
 * <p>Members of the same name have the same type in all of them, so that {@code type} may stand
 * anywhere in the object.
 */
final class Union<T> extends Type<T> {

  private static final SerializedString TYPE = new SerializedString("type");

  private final String name;
  private final String text;
  private final ImmutableList<Variant<T, ?>> variants;
  private final ImmutableMap<String, Integer> words;
  private final ImmutableList<Field<?, Slots, ?>> pool;
  private final PropertyNameMatcher matcher;
  private final long[] allowed;
  private final long[] required;

  private Union(String name, String text, ImmutableList<Variant<T, ?>> variants) {
    this.name = name;
    this.text = text;
    this.variants = variants;
    Map<String, Field<?, Slots, ?>> members = new LinkedHashMap<>();
    variants.forEach(v -> v.fields.forEach(f -> members.putIfAbsent(f.name(), f)));
    this.pool = ImmutableList.copyOf(members.values());
    List<String> names = new ArrayList<>(members.keySet());
    this.allowed = new long[variants.size()];
    this.required = new long[variants.size()];
    ImmutableMap.Builder<String, Integer> byWord = ImmutableMap.builder();
    for (int i = 0; i < variants.size(); i++) {
      Variant<T, ?> variant = variants.get(i);
      byWord.put(variant.word.getValue(), i);
      for (Field<?, Slots, ?> field : variant.fields) {
        long bit = 1L << names.indexOf(field.name());
        allowed[i] |= bit;
        required[i] |= field.isRequired() ? bit : 0;
      }
    }
    this.words = byWord.buildOrThrow();
    names.add("type");
    this.matcher = Shape.matcher(names);
  }

  /** One of the objects: its word, its values and its members. */
  static final class Variant<T, V extends T> {

    private final SerializedString word;
    private final String text;
    private final Class<V> type;
    private final ImmutableList<Field<V, Slots, ?>> fields;
    private final Function<Slots, V> build;

    private Variant(
        String word,
        Class<V> type,
        ImmutableList<Field<V, Slots, ?>> fields,
        Function<Slots, V> build,
        String text) {
      this.word = new SerializedString(word);
      this.type = type;
      this.fields = fields;
      this.build = build;
      this.text = text;
    }

    private void write(T value, JsonGenerator out, Extras extras) {
      V mine = type.cast(value);
      for (Field<V, Slots, ?> field : fields) {
        field.write(mine, out, extras);
      }
    }
  }

  static <T> Draft<T> of(String name, String text) {
    return new Draft<>(name, text);
  }

  /** A union that is still being listed. */
  static final class Draft<T> {

    private final String name;
    private final String text;
    private final ImmutableList.Builder<Variant<T, ?>> variants = ImmutableList.builder();

    private Draft(String name, String text) {
      this.name = name;
      this.text = text;
    }

    <V extends T> Draft<T> add(
        String word,
        Class<V> type,
        String variantText,
        Function<Slots, V> build,
        List<Field<V, Slots, ?>> fields) {
      variants.add(new Variant<>(word, type, ImmutableList.copyOf(fields), build, variantText));
      return this;
    }

    Union<T> end() {
      return new Union<>(name, text, variants.build());
    }
  }

  @Override
  void write(T value, JsonGenerator out, Extras extras) {
    Variant<T, ?> variant = variantOf(value);
    out.writeStartObject();
    out.writeName(TYPE);
    out.writeString(variant.word);
    variant.write(value, out, extras);
    if (!extras.isEmpty()) {
      extras.writeRest(out);
    }
    out.writeEndObject();
  }

  private Variant<T, ?> variantOf(T value) {
    for (Variant<T, ?> variant : variants) {
      if (variant.type == value.getClass()) {
        return variant;
      }
    }
    throw new IllegalArgumentException(
        name + " must be one of " + words.keySet() + ", but was " + value.getClass());
  }

  @Override
  T read(JsonIn in) {
    if (in.parser().currentToken() != JsonToken.START_OBJECT) {
      throw in.other("an object (" + name + ")");
    }
    JsonParser parser = in.parser();
    Slots slots = new Slots();
    int variant = -1;
    long seen = 0;
    for (int i = parser.nextNameMatch(matcher);
        i != PropertyNameMatcher.MATCH_END_OBJECT;
        i = parser.nextNameMatch(matcher)) {
      if (i < 0) {
        in.unknownMember(name);
        continue;
      }
      if ((seen & 1L << i) != 0) {
        throw in.repeated(parser.currentName());
      }
      seen |= 1L << i;
      parser.nextToken();
      if (i == pool.size()) {
        variant = word(in);
      } else {
        pool.get(i).read(in, slots);
      }
    }
    return build(in, slots, variant, seen & ~(1L << pool.size()));
  }

  private int word(JsonIn in) {
    if (in.parser().currentToken() == JsonToken.VALUE_STRING) {
      Integer variant = words.get(in.parser().getString());
      if (variant != null) {
        return variant;
      }
    }
    throw in.other("one of " + words.keySet());
  }

  private T build(JsonIn in, Slots slots, int variant, long seen) {
    if (variant < 0) {
      throw in.misfit("must have the member 'type', one of " + words.keySet() + ", but has none");
    }
    String word = words.keySet().asList().get(variant);
    if ((required[variant] & ~seen) != 0) {
      throw in.misfit(
          "must have the members "
              + names(required[variant])
              + " of type '"
              + word
              + "', but has "
              + names(seen));
    }
    if ((seen & ~allowed[variant]) != 0) {
      throw in.misfit(
          "must not have the members "
              + names(seen & ~allowed[variant])
              + ", which type '"
              + word
              + "' has not");
    }
    try {
      return variants.get(variant).build.apply(slots);
    } catch (IllegalArgumentException e) {
      throw in.misfit("does not fit: " + e.getMessage());
    }
  }

  private List<String> names(long mask) {
    return pool.stream()
        .filter(field -> (mask & 1L << pool.indexOf(field)) != 0)
        .map(Field::name)
        .collect(Collectors.toList());
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    schema.put("$ref", definitions.reference(name, this::definition));
  }

  private Map<String, Object> definition(SchemaDefinitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", text);
    schema.put("type", "object");
    schema.put("required", ImmutableList.of("type"));
    schema.put("properties", Map.of("type", Map.of("enum", ImmutableList.copyOf(words.keySet()))));
    List<Object> choices = new ArrayList<>();
    variants.forEach(variant -> choices.add(choice(variant, definitions)));
    schema.put("oneOf", choices);
    return schema;
  }

  private static Map<String, Object> choice(Variant<?, ?> variant, SchemaDefinitions definitions) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", variant.text);
    SchemaDefinitions.members(schema, variant.fields, definitions);
    SchemaDefinitions.addType(schema, variant.word.getValue());
    return schema;
  }
}
