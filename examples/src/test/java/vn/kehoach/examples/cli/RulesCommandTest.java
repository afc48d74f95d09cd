package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.validation.rule.StandardRules;

class RulesCommandTest {

  @Test
  void listsEveryRuleInBothLanguages() {
    Cli vietnamese = Cli.run("rules");
    Cli english = Cli.run("rules", "--lang", "en");

    assertThat(vietnamese.code()).isZero();
    assertThat(vietnamese.out().lines()).hasSameSizeAs(StandardRules.all());
    assertThat(vietnamese.out()).contains("thừa dấu cách");
    assertThat(english.out().lines()).hasSameSizeAs(StandardRules.all());
    assertThat(english.out()).contains("stray blanks");
  }

  @Test
  void printsTheCatalogueAsJson() {
    Cli cli = Cli.run("rules", "--format", "json");

    assertThat(JsonMapper.shared().readTree(cli.out()).get("rules"))
        .hasSameSizeAs(StandardRules.all());
  }
}
