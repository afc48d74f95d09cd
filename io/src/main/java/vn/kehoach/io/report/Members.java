package vn.kehoach.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of one object of a file, read strictly: what, where, what would be right. */
final class Members {

  /** The version of the formats; files of another number before the dot are refused. */
  static final String VERSION = "1.0";

  private final JsonNode object;
  private final String file;
  private final String pointer;

  private Members(JsonNode object, String file, String pointer) {
    this.object = object;
    this.file = file;
    this.pointer = pointer;
  }

  /** How a member is read. */
  interface Reader<T> {
    T read(Members from) throws ReportFileException;
  }

  /** How a text is read; an {@link IllegalArgumentException} tells what would be right. */
  interface Parser<T> {
    T parse(String text);
  }

  static Members of(JsonNode top, String file, String format) throws ReportFileException {
    Members members = object(top, file, "");
    if (!members.text("format").equals(format)) {
      throw members.wrong(
          "format", "must be '" + format + "', but was " + shown(top.get("format")));
    }
    if (!members.text("version").startsWith("1.")) {
      throw members.wrong(
          "version", "must be '" + VERSION + "', but was " + shown(top.get("version")));
    }
    return members;
  }

  private static Members object(@Nullable JsonNode node, String file, String pointer)
      throws ReportFileException {
    if (node == null || !node.isObject()) {
      throw new ReportFileException(
          file,
          (pointer.isEmpty() ? "the file" : pointer)
              + " must be an object, but was "
              + shown(node));
    }
    return new Members(node, file, pointer);
  }

  ReportFileException wrong(String name, String complaint) {
    return new ReportFileException(file, at(name) + " " + complaint);
  }

  private String at(String name) {
    return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private static String shown(@Nullable JsonNode node) {
    if (node == null || node.isMissingNode()) {
      return "absent";
    }
    return node.isString() ? "'" + node.stringValue() + "'" : node.toString();
  }

  /** Refuses members that are none of those known, as they would be swallowed otherwise. */
  void only(String... names) throws ReportFileException {
    for (String name : object.propertyNames()) {
      if (!Arrays.asList(names).contains(name)) {
        throw wrong(name, "is not known; the object may have " + Arrays.asList(names));
      }
    }
  }

  boolean has(String name) {
    return object.has(name);
  }

  String text(String name) throws ReportFileException {
    JsonNode node = object.get(name);
    if (node == null || !node.isString()) {
      throw wrong(name, "must be text, but was " + shown(node));
    }
    return node.stringValue();
  }

  String textOr(String name, String other) throws ReportFileException {
    return has(name) ? text(name) : other;
  }

  Optional<String> maybe(String name) throws ReportFileException {
    return has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  int number(String name) throws ReportFileException {
    JsonNode node = object.get(name);
    if (node == null || !node.isInt() || node.intValue() < 0) {
      throw wrong(name, "must be a whole number of 0 or more, but was " + shown(node));
    }
    return node.intValue();
  }

  <T> T parsed(String name, Parser<T> parser) throws ReportFileException {
    String text = text(name);
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(name, "is wrong: " + e.getMessage());
    }
  }

  Optional<LocalDate> day(String name) throws ReportFileException {
    return has(name) ? Optional.of(parsed(name, Members::parsedDay)) : Optional.empty();
  }

  private static LocalDate parsedDay(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "a date must read year-month-day, such as 2026-01-15, but was '" + text + "'", e);
    }
  }

  <E extends Enum<E>> E word(String name, Class<E> type) throws ReportFileException {
    String text = text(name);
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String word = JsonTree.word(constant);
      if (word.equals(text)) {
        return constant;
      }
      words.add(word);
    }
    throw wrong(name, "must be one of " + words + ", but was '" + text + "'");
  }

  Members object(String name) throws ReportFileException {
    return object(object.get(name), file, at(name));
  }

  Optional<Members> maybeObject(String name) throws ReportFileException {
    return has(name) ? Optional.of(object(name)) : Optional.empty();
  }

  /** Reads each object of a list; a list that is absent is empty. */
  <T> ImmutableList<T> list(String name, Reader<T> reader) throws ReportFileException {
    ImmutableList.Builder<T> items = ImmutableList.builder();
    if (has(name)) {
      int index = 0;
      for (JsonNode item : array(name)) {
        items.add(item(object(item, file, at(name) + "/" + index), reader));
        index++;
      }
    }
    return items.build();
  }

  private <T> T item(Members item, Reader<T> reader) throws ReportFileException {
    try {
      return reader.read(item);
    } catch (IllegalArgumentException e) {
      throw new ReportFileException(file, item.pointer + " is wrong: " + e.getMessage());
    }
  }

  /** Reads a list of texts; one that is absent is empty. */
  ImmutableList<String> texts(String name) throws ReportFileException {
    ImmutableList.Builder<String> items = ImmutableList.builder();
    if (has(name)) {
      for (JsonNode item : array(name)) {
        if (!item.isString()) {
          throw wrong(name, "must be a list of texts, but holds " + shown(item));
        }
        items.add(item.stringValue());
      }
    }
    return items.build();
  }

  private JsonNode array(String name) throws ReportFileException {
    JsonNode node = object.get(name);
    if (node == null || !node.isArray()) {
      throw wrong(name, "must be a list, but was " + shown(node));
    }
    return node;
  }

  /** Returns all members, which must be texts, in the order of the file. */
  ImmutableMap<String, String> texts() throws ReportFileException {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      texts.put(member.getKey(), text(member.getKey()));
    }
    return texts.buildOrThrow();
  }
}
