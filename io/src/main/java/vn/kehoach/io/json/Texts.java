package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A value with a text form, such as a period as {@code "2021/2025"}. */
final class Texts<V> extends Type<V> {

  /** Text as it is. */
  static final Type<String> TEXT = new PlainText(false);

  /** Text that is not empty, such as an id. */
  static final Type<String> NAME = new PlainText(true);

  private final String noun;
  private final ImmutableList<String> examples;
  private final String pattern;
  private final Function<String, V> parse;

  private Texts(
      String noun, ImmutableList<String> examples, String pattern, Function<String, V> parse) {
    this.noun = noun;
    this.examples = examples;
    this.pattern = pattern;
    this.parse = parse;
  }

  /**
   * Returns the type of values that {@code parse} reads and {@code toString} writes.
   *
   * @param noun what the text is, such as {@code a period}
   * @param pattern a regular expression that all texts match, or the empty string
   */
  static <V> Type<V> of(
      String noun, String pattern, Function<String, V> parse, String... examples) {
    return new Texts<>(noun, ImmutableList.copyOf(examples), pattern, parse);
  }

  @Override
  void write(V value, JsonGenerator out, Extras extras) {
    out.writeString(value.toString());
  }

  @Override
  V read(JsonIn in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      throw in.other(noun + " as text, such as '" + examples.get(0) + "'");
    }
    try {
      return in.remembered(this, in.parser().getString(), parse);
    } catch (IllegalArgumentException e) {
      throw in.misfit("does not fit: " + e.getMessage());
    }
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    schema.put("type", "string");
    if (!pattern.isEmpty()) {
      schema.put("pattern", pattern);
    }
    schema.put("examples", examples);
  }

  private static final class PlainText extends Type<String> {

    private final boolean filled;

    PlainText(boolean filled) {
      this.filled = filled;
    }

    @Override
    void write(String value, JsonGenerator out, Extras extras) {
      out.writeString(value);
    }

    @Override
    String read(JsonIn in) {
      if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
        throw in.other("text");
      }
      String text = in.parser().getString();
      if (filled && text.isEmpty()) {
        throw in.misfit("must not be empty");
      }
      return text;
    }

    @Override
    void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
      schema.put("type", "string");
      if (filled) {
        schema.put("minLength", 1);
      }
    }
  }
}
