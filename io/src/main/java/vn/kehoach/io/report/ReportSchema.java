package vn.kehoach.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published JSON Schemas (2020-12) of the files of this room, beside this class in the jar. */
public enum ReportSchema {
  /** A report, as {@link ReportJson} writes it. */
  REPORT("validation-report-1.0.schema.json"),
  /** A difference of reports, as {@link ReportDiffJson} writes it. */
  DIFF("report-diff-1.0.schema.json"),
  /** A user's profile, as {@link ProfileFile} reads it. */
  PROFILE("profile-1.0.schema.json"),
  /** A catalogue of rules, as {@link RulesJson} writes it. */
  RULES("rules-1.0.schema.json");

  private final String resource;

  ReportSchema(String resource) {
    this.resource = resource;
  }

  /**
   * Returns the schema.
   *
   * @return JSON text
   */
  public String text() {
    try (InputStream in = ReportSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " must stand beside ReportSchema, but does not");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
