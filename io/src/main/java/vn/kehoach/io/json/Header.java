package vn.kehoach.io.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import vn.kehoach.plan.Plan;

/** The members that say what a file is; a plan in memory has none of them. */
final class Header {

  private Header() {}

  /** The schema's address, for editors; kept as it stood. */
  static Field<Plan, Plan.Builder, String> schema() {
    return new Field<>(
        "$schema",
        new Kept(),
        Header::nothing,
        (builder, text) -> {},
        false,
        null,
        "The address of this schema.");
  }

  private static @Nullable String nothing(Plan plan) {
    return null;
  }

  /** The format's name. */
  static Field<Plan, Plan.Builder, String> format() {
    return Field.standIn(
        "format",
        new Format(),
        plan -> PlanFile.FORMAT,
        (builder, text) -> {},
        PlanFile.FORMAT,
        "The name of the format.");
  }

  /** The format's version; a later one of the same number before the dot is kept as it stood. */
  static Field<Plan, Plan.Builder, String> version() {
    return Field.standIn(
        "version",
        new Version(),
        plan -> PlanFile.VERSION,
        (builder, text) -> {},
        PlanFile.VERSION,
        "The version; files of the same number before the dot can be read.");
  }

  private static final class Kept extends Type<String> {

    @Override
    void write(String value, JsonGenerator out, Extras extras) {
      out.writeString(value);
    }

    @Override
    String read(JsonIn in) {
      if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
        throw in.other("the address of a schema");
      }
      in.keep();
      return "";
    }

    @Override
    void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
      schema.put("type", "string");
    }
  }

  private static final class Format extends Type<String> {

    @Override
    void write(String value, JsonGenerator out, Extras extras) {
      out.writeString(value);
    }

    @Override
    String read(JsonIn in) {
      if (in.parser().currentToken() != JsonToken.VALUE_STRING
          || !in.parser().getString().equals(PlanFile.FORMAT)) {
        throw in.fatal(in.other("'" + PlanFile.FORMAT + "'").complaint());
      }
      return PlanFile.FORMAT;
    }

    @Override
    void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
      schema.put("const", PlanFile.FORMAT);
    }
  }

  private static final class Version extends Type<String> {

    private static final String MAJOR =
        PlanFile.VERSION.substring(0, PlanFile.VERSION.indexOf('.') + 1);
    private static final int MINOR = Integer.parseInt(PlanFile.VERSION.substring(MAJOR.length()));
    private static final int LONGEST = 9;

    @Override
    void write(String value, JsonGenerator out, Extras extras) {
      out.writeString(value);
    }

    @Override
    String read(JsonIn in) {
      int minor = -1;
      if (in.parser().currentToken() == JsonToken.VALUE_STRING) {
        minor = minor(in.parser().getString());
      }
      if (minor < 0) {
        throw in.fatal(in.other("a version that begins with '" + MAJOR + "'").complaint());
      }
      if (minor != MINOR) {
        in.keep();
      }
      in.version(minor > MINOR);
      return PlanFile.VERSION;
    }

    private static int minor(String version) {
      if (!version.startsWith(MAJOR)
          || version.length() == MAJOR.length()
          || version.length() > MAJOR.length() + LONGEST) {
        return -1;
      }
      String digits = version.substring(MAJOR.length());
      boolean number = digits.chars().allMatch(c -> c >= '0' && c <= '9');
      return number ? Integer.parseInt(digits) : -1;
    }

    @Override
    void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
      schema.put("type", "string");
      schema.put("pattern", "^" + MAJOR.replace(".", "\\.") + "[0-9]{1,9}$");
    }
  }
}
