package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.validation.rule.StandardRules;

class RulesJsonTest {

  private static final Path CATALOGUE = Path.of("..", "core", "rules.json");

  @Test
  void catalogueIsThatOfTheRuleClasses() throws IOException {
    String catalogue = RulesJson.render(new StandardRules());
    if (Boolean.getBoolean("kehoach.update")) {
      Files.writeString(CATALOGUE, catalogue, StandardCharsets.UTF_8);
    }

    assertThat(Files.readString(CATALOGUE))
        .as(
            "core/rules.json is stale: run this test with -Dkehoach.update=true and read the change")
        .isEqualTo(catalogue);
  }

  @Test
  void fitsItsSchemaAndHoldsEveryRule() {
    String catalogue = RulesJson.render(new StandardRules());

    assertThat(Reports.misfits(ReportSchema.RULES, catalogue)).isEmpty();
    JsonNode rules = JsonMapper.shared().readTree(catalogue).get("rules");
    assertThat(rules).hasSameSizeAs(StandardRules.all());
    assertThat(rules.valueStream().filter(rule -> rule.get("fixes").booleanValue()))
        .extracting(rule -> rule.get("code").stringValue())
        .contains("form.number-spacing");
  }
}
