package vn.kehoach.io.json;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;
import vn.kehoach.validation.Fix;

/** Strings of a JSON text put in the place of others; every other byte stays as it is. */
final class StringSplice {

  private final JsonCodec codec;
  private final ImmutableMap<String, Fix.Change> changes;

  StringSplice(JsonCodec codec, ImmutableMap<String, Fix.Change> changes) {
    this.codec = codec;
    this.changes = changes;
  }

  /**
   * Returns a copy of a JSON text with the strings replaced.
   *
   * @throws IllegalArgumentException if a string is not there or reads otherwise
   */
  byte[] in(byte[] json) {
    Map<String, Fix.Change> missing = new LinkedHashMap<>(changes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length);
    int from = 0;
    try (JsonParser parser = codec.parser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        Fix.Change change =
            token.isScalarValue()
                ? missing.remove(parser.streamReadContext().pathAsPointer().toString())
                : null;
        if (change != null) {
          test(change, token, parser);
          out.write(json, from, start(parser) - from);
          out.writeBytes(quoted(change.after()));
          from = end(parser);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "plan must have a text at " + missing.keySet().iterator().next() + ", but has none");
    }
    out.write(json, from, json.length - from);
    return out.toByteArray();
  }

  private static void test(Fix.Change change, JsonToken token, JsonParser parser) {
    String found = Objects.requireNonNullElse(parser.getString(), "");
    if (token != JsonToken.VALUE_STRING || !found.equals(change.before())) {
      throw new IllegalArgumentException(
          "plan must read '%s' at %s, but reads '%s': the fix is of another version of the plan"
              .formatted(change.before(), change.pointer(), found));
    }
  }

  private static int start(JsonParser parser) {
    return Math.toIntExact(parser.currentTokenLocation().getByteOffset());
  }

  private static int end(JsonParser parser) {
    return Math.toIntExact(parser.currentLocation().getByteOffset());
  }

  private static byte[] quoted(String text) {
    String escaped = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    return ('"' + escaped + '"').getBytes(StandardCharsets.UTF_8);
  }
}
