package vn.kehoach.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The published JSON Schema (2020-12) of a plan's file, beside this class in the jar.
 *
 * <p>It lets members through that it does not know, as readers keep them; strict reading ({@link
 * PlanJson#read(byte[])}) does not.
 */
public final class PlanSchema {

  /** The schema's identifier. */
  public static final String ID = "urn:vn.kehoach:plan:1.0";

  /** The name of the resource, beside this class. */
  public static final String RESOURCE = "plan-1.0.schema.json";

  private PlanSchema() {}

  /**
   * Returns the schema.
   *
   * @return JSON text
   */
  public static String text() {
    try (InputStream in = PlanSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " must stand beside PlanSchema, but does not");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
