package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSchemaTest {

  private static final Path SOURCE =
      Path.of("src/main/resources/vn/kehoach/io/json", PlanSchema.RESOURCE);

  /** Rewrite the resource with {@code mvn test -Dtest=PlanSchemaTest -Dkehoach.update=true}. */
  @Test
  void isWhatTheShapesSay() throws Exception {
    String schema = SchemaPrinter.print();
    if (Boolean.getBoolean("kehoach.update")) {
      Files.createDirectories(SOURCE.getParent());
      Files.writeString(SOURCE, schema, StandardCharsets.UTF_8);
    }

    assertThat(Files.readString(SOURCE)).isEqualTo(schema);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}
          {"format":"kehoach/plan","version":"2.0","info":{"nature":"plan"}}
          {"format":"other","version":"1.0","info":{"nature":"plan"}}
          {"format":"kehoach/plan","version":"1.0","info":{"nature":"poem"}}
          {"format":"kehoach/plan","version":"1.0","info":{"nature":"plan","issued":"yesterday"}}
          {"format":"kehoach/plan","version":"1.0","info":{"nature":"plan"},"tasks":{}}
          {"format":"kehoach/plan","version":"1.0","info":{"nature":"plan"},"tasks":[{"id":"t"}]}
          {"format":"kehoach/plan","version":"1.0","info":{"nature":"plan"},"funding":[{"id":"f","text":"x","amount":{"amount":"6"}}]}
          {"format":"kehoach/plan","version":"1.0","info":{"nature":"plan"},"tasks":[{"id":"t","number":"1","text":"x","due":{"type":"by"}}]}
          """)
  void refusesWhatReadersRefuse(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.text());

    assertThat(schema.validate(json, InputFormat.JSON)).isNotEmpty();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> PlanJson.standard().read(json))
        .isInstanceOf(PlanJsonException.class);
  }
}
