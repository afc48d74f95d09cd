package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** One word out of a closed list, such as {@code "plan-ratio"}. */
final class Words<E extends Enum<E>> extends Type<E> {

  private final ImmutableMap<String, E> values;
  private final EnumMap<E, SerializedString> words;

  private Words(Class<E> type, ImmutableMap<String, E> values) {
    this.values = values;
    this.words = new EnumMap<>(type);
    values.forEach((word, value) -> words.put(value, new SerializedString(word)));
  }

  /** Returns the type whose words are the constants' names in lower case with dashes. */
  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(
        type,
        Arrays.stream(type.getEnumConstants())
            .collect(ImmutableMap.toImmutableMap(Words::word, Function.identity())));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  void write(E value, JsonGenerator out, Extras extras) {
    out.writeString(words.get(value));
  }

  @Override
  E read(JsonIn in) {
    if (in.parser().currentToken() == JsonToken.VALUE_STRING) {
      E value = values.get(in.parser().getString());
      if (value != null) {
        return value;
      }
    }
    throw in.other("one of " + values.keySet());
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    schema.put("enum", ImmutableList.copyOf(values.keySet()));
  }
}
