package vn.kehoach.io.report;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as a tree: members in the order they were put in, the same bytes on every machine. */
final class JsonTree {

  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_DEPTH = 32;
  private static final char UNKNOWN = '\uFFFD';

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(MOST_BYTES)
                          .maxNestingDepth(MOST_DEPTH)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonTree() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Returns the start of a file: what it is and of which version. */
  static ObjectNode file(String format) {
    return object().put("format", format).put("version", Members.VERSION);
  }

  /** Prints over many lines, two spaces a level. */
  static String pretty(JsonNode tree) {
    return print(MAPPER.writer().with(layout()), tree);
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(lines)
        .withArrayIndenter(lines);
  }

  /** Prints on one line. */
  static String compact(JsonNode tree) {
    return print(MAPPER.writer(), tree);
  }

  private static String print(ObjectWriter writer, JsonNode tree) {
    return writer.writeValueAsString(tree) + "\n";
  }

  /** Reads a file whose top is an object of a format. */
  static Members read(byte[] bytes, String file, String format) throws ReportFileException {
    try {
      return Members.of(MAPPER.readTree(bytes), file, format);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      String place =
          at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
      throw new ReportFileException(
          file, "must be JSON in UTF-8, but: " + e.getOriginalMessage() + place);
    }
  }

  /** Returns a word as files write it, such as {@code not-applicable}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns a text without halves of characters, which no encoding can write. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? UNKNOWN : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
