package vn.kehoach.io.json;

import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** One kind of JSON value: how it is written, read and described. */
abstract class Type<V> {

  /** Writes a value; {@code extras} are the members kept for its inside. */
  abstract void write(V value, JsonGenerator out, Extras extras);

  /**
   * Reads the value whose first token is the current one, up to its last token.
   *
   * @throws Misfit if it is not such a value
   */
  abstract V read(JsonIn in);

  /** Adds the keywords of JSON Schema to a description. */
  abstract void describe(Map<String, Object> schema, SchemaDefinitions definitions);
}
