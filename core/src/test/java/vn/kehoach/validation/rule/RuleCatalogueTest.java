package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;

/** What every rule owes its readers: a full description, both languages, examples that are true. */
class RuleCatalogueTest {

  private static final Path PAGE = Path.of("RULES.md");

  static List<Rule> rules() {
    return StandardRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rulesAreDescribedInFull(Rule rule) {
    RuleDescription about = rule.description();

    assertThat(about.sentence()).isNotBlank().doesNotEndWith(".");
    assertThat(about.sentenceVi()).isNotBlank().doesNotEndWith(".");
    assertThat(about.why()).endsWith(".");
    assertThat(about.whyVi()).endsWith(".").isNotEqualTo(about.why());
    assertThat(about.code()).startsWith(about.group().prefix() + ".");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void goodExampleIsLookedAtAndSilent(Rule rule) {
    Found.silent(rule, rule.description().goodExample());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void badExampleHasOneFinding(Rule rule) {
    List<Finding> findings = Found.in(rule, rule.description().badExample());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(rule.code());
    assertThat(findings.get(0).severity()).isEqualTo(rule.severity());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void bothLanguagesNameOnlyDetailsTheFindingHas(Rule rule) {
    Finding finding = Found.in(rule, rule.description().badExample()).get(0);
    Messages english = Messages.of(Locale.ENGLISH);
    Messages vietnamese = Messages.of(Locale.forLanguageTag("vi"));

    assertThat(english.template(rule.code())).isPresent();
    assertThat(vietnamese.template(rule.code())).isPresent();
    assertThat(Found.hasOpenBraces(english, finding)).isFalse();
    assertThat(Found.hasOpenBraces(vietnamese, finding)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void reasonForNotLookingHasWordsInBothLanguages(Rule rule) {
    Plan digest = PlanSketch.read("nature: DIGEST");
    Examination examination = Found.examine(rule, digest);

    assertThat(examination.outcome()).isEqualTo(Examination.Outcome.NOT_APPLICABLE);
    String key = "report.reason." + examination.reason();
    assertThat(Messages.of(Locale.ENGLISH).template(key)).as(key).isPresent();
    assertThat(Messages.of(Locale.forLanguageTag("vi")).template(key)).as(key).isPresent();
  }

  @Test
  void everyCodeIsUsedOnce() {
    List<String> codes = rules().stream().map(Rule::code).toList();

    assertThat(ImmutableSet.copyOf(codes)).hasSameSizeAs(codes);
  }

  @Test
  void pageOfRulesIsThatOfTheCatalogue() throws IOException {
    String page = RulesPage.write(new StandardRules());
    if (Boolean.getBoolean("kehoach.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("core/RULES.md is stale: run this test with -Dkehoach.update=true and read the change")
        .isEqualTo(page);
  }
}
