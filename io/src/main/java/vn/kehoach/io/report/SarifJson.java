package vn.kehoach.io.report;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Severity;

/** The small pieces of a log: objects, messages, levels, names. */
final class SarifJson {

  private static final ObjectWriter WRITER = JsonMapper.builder().build().writer().with(layout());

  private static final char UNKNOWN = '\uFFFD';

  private SarifJson() {}

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }

  static String print(ObjectNode log) {
    return WRITER.writeValueAsString(log) + "\n";
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An object with a text, which is what messages, descriptions and snippets are. */
  static ObjectNode text(String text) {
    return object().put("text", clean(text));
  }

  /** Returns a text without halves of characters, which no encoding can write. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? UNKNOWN : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** Returns the name of a rule, such as {@code IndicatorUnitMissing}. */
  static String name(String code) {
    StringBuilder name = new StringBuilder(code.length());
    boolean begins = true;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean small = c >= 'a' && c <= 'z';
      if (c != '.' && c != '-') {
        name.append(begins && small ? (char) (c - 'a' + 'A') : c);
      }
      begins = c == '.' || c == '-';
    }
    return name.toString();
  }

  /** Returns a path as a reference that fits into a URI: all but plain letters as bytes. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c)) {
        uri.append(c);
      } else {
        uri.append('%').append("%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~/".indexOf(c) >= 0;
  }
}
