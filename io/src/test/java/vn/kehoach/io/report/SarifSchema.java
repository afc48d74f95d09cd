package vn.kehoach.io.report;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The schema of SARIF 2.1.0 that OASIS publishes, from the jar of a library that carries it. */
final class SarifSchema {

  private static final Schema SCHEMA = load();

  private SarifSchema() {}

  private static Schema load() {
    try (InputStream in =
        Objects.requireNonNull(
            SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What in a log does not fit the schema. */
  static ImmutableList<String> complaints(String log) {
    return SCHEMA.validate(log, InputFormat.JSON).stream()
        .map(Object::toString)
        .collect(ImmutableList.toImmutableList());
  }
}
