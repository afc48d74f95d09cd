package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Acceptance;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Fingerprint;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Profile;
import vn.kehoach.validation.ValidationContext;
import vn.kehoach.validation.ValidationReport;

class ReportSarifTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ValidationContext DAY = ValidationContext.asOf(LocalDate.of(2026, 1, 15));

  @Test
  void theSchemaRefusesWhatIsNotSarif() {
    String log =
        """
        {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"level": "bad"}]}]}
        """;

    assertThat(SarifSchema.complaints(log)).isNotEmpty();
  }

  @Test
  void aWholeReportFitsTheSchema() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);
    ValidationReport report = PlanValidator.standard().validate(plan, DAY);

    for (String language : List.of("vi", "en")) {
      JsonNode run =
          run(
              ReportSarif.of(Locale.forLanguageTag(language))
                  .withFile(Papers.bytes(Papers.PLAN))
                  .render(report, plan));

      assertThat(run.at("/language").asString()).isEqualTo(language);
      assertThat(run.get("results")).hasSize(report.findings().size()).isNotEmpty();
      assertThat(run.at("/tool/driver/rules")).hasSize(report.ledger().size());
      assertThat(run.at("/properties/ledger")).hasSize(report.ledger().size());
      assertThat(run.at("/properties/asOf").asString()).isEqualTo("2026-01-15");
    }
  }

  @Test
  void eachResultPointsToItsRuleAndToTheWordsInTheFile() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);
    ValidationReport report = PlanValidator.standard().validate(plan, DAY);

    JsonNode run =
        run(
            ReportSarif.of(Locale.ENGLISH)
                .withFile(Papers.bytes(Papers.PLAN))
                .render(report, plan));

    int placed = 0;
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      JsonNode region = result.at("/locations/0/physicalLocation/region");
      if (region.isObject()) {
        placed++;
        int from = region.get("charOffset").asInt();
        int to = from + region.get("charLength").asInt();
        String line = Papers.PLAN.split("\n")[region.get("startLine").asInt() - 1];
        String snippet = region.at("/snippet/text").asString();
        assertThat(Papers.PLAN.substring(from, to)).isEqualTo(snippet);
        assertThat(line.substring(region.get("startColumn").asInt() - 1))
            .startsWith(snippet.split("\n")[0]);
      }
    }
    assertThat(placed).isGreaterThan(2);
  }

  @Test
  void namesTheFileWithItsWholeHash() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);
    byte[] bytes = Papers.bytes(Papers.PLAN);

    JsonNode run =
        run(
            ReportSarif.of(Locale.ENGLISH)
                .withSourceName("kế hoạch/số 45#1.txt")
                .withFile(bytes)
                .render(PlanValidator.standard().validate(plan), plan));

    JsonNode artifact = run.at("/artifacts/0");
    assertThat(artifact.at("/location/uri").asString())
        .isEqualTo("k%E1%BA%BF%20ho%E1%BA%A1ch/s%E1%BB%91%2045%231.txt");
    assertThat(artifact.at("/hashes/sha-256").asString())
        .isEqualTo(Hashing.sha256().hashBytes(bytes).toString());
    assertThat(artifact.get("length").asInt()).isEqualTo(bytes.length);
  }

  @Test
  void claimsNoPlaceInAFileThatDoesNotHoldTheText() throws Exception {
    Plan plan = Papers.read("45.txt", Papers.PLAN);
    ValidationReport report = PlanValidator.standard().validate(plan, DAY);

    JsonNode unknown = run(ReportSarif.of(Locale.ENGLISH).render(report, plan));
    JsonNode other =
        run(
            ReportSarif.of(Locale.ENGLISH)
                .withFile(new byte[] {'P', 'K', -1})
                .render(report, plan));

    assertThat(unknown.findValues("region")).isEmpty();
    assertThat(other.findValues("region")).isEmpty();
    assertThat(unknown.at("/results/0/properties").has("arguments")).isTrue();
  }

  @Test
  void tellsOfRulesThatBrokeWereSkippedOrSetOtherwise() {
    PlanValidator rules =
        PlanValidator.of(
                List.of(
                    SmallRule.of(
                        "task.off", Severity.ERROR, r -> Examination.skipped("no-almanac")),
                    SmallRule.of("task.broken", Severity.INFO, r -> fail()),
                    SmallRule.finding("task.odd", Place.at("/tasks/1"), ImmutableMap.of())))
            .withSeverity("task.odd", Severity.INFO);

    JsonNode run =
        run(ReportSarif.of(Locale.ENGLISH).render(rules.validate(Papers.NOTHING), Papers.NOTHING));

    JsonNode invocation = run.at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/associatedRule/id").asString())
        .isEqualTo("task.broken");
    assertThat(invocation.at("/toolConfigurationNotifications/0/message/text").asString())
        .isEqualTo("task.off: Skipped: no-almanac");
    assertThat(invocation.at("/ruleConfigurationOverrides/0/configuration/level").asString())
        .isEqualTo("note");
    assertThat(run.get("results")).hasSize(1);
    assertThat(run.at("/results/0/level").asString()).isEqualTo("note");
    assertThat(run.at("/tool/driver/rules/1/defaultConfiguration/level").asString())
        .isEqualTo("warning");
    assertThat(run.at("/results/0/locations/0/logicalLocations/0/fullyQualifiedName").asString())
        .isEqualTo("/tasks/1");
    assertThat(run.has("artifacts")).isFalse();
  }

  private static Examination fail() {
    throw new IllegalStateException();
  }

  @Test
  void suppressesAcceptedFindingsWithTheirReason() {
    SmallRule rule = SmallRule.finding("task.odd", Place.at("/tasks/1"), ImmutableMap.of());
    Finding finding = rule.finding(Place.at("/tasks/1"), ImmutableMap.of());
    Acceptance held =
        Acceptance.of("task.odd", Fingerprint.of(finding), "Agreed")
            .withUntil(LocalDate.of(2026, 12, 31));
    Profile profile = Profile.builder().name("house").addAcceptances(held).build();

    JsonNode run =
        run(
            ReportSarif.of(Locale.ENGLISH)
                .render(
                    PlanValidator.of(List.of(rule))
                        .validate(Papers.NOTHING, DAY.withProfile(profile)),
                    Papers.NOTHING));

    JsonNode result = run.at("/results/0");
    assertThat(result.at("/suppressions/0/justification").asString()).isEqualTo("Agreed");
    assertThat(result.at("/suppressions/0/properties/until").asString()).isEqualTo("2026-12-31");
    assertThat(result.get("partialFingerprints").get("kehoachFinding/v1").asString())
        .isEqualTo(Fingerprint.of(finding).toString());
    assertThat(run.at("/properties/profile").asString()).isEqualTo("house");
  }

  @Property(tries = 200)
  void anyWordsGiveALogThatFitsTheSchema(@ForAll String words, @ForAll String file) {
    SmallRule rule =
        SmallRule.finding(
            "task.odd", Place.at("/" + words), ImmutableMap.of("quote", words, "name", words));

    String log =
        ReportSarif.of(Locale.ENGLISH)
            .withSourceName(file)
            .render(PlanValidator.of(List.of(rule)).validate(Papers.NOTHING), Papers.NOTHING);

    String sent = new String(Papers.bytes(log), StandardCharsets.UTF_8);
    assertThat(run(sent).at("/results/0/properties/arguments/quote").asString())
        .isEqualTo(SarifJson.clean(words));
  }

  private static JsonNode run(String log) {
    assertThat(SarifSchema.complaints(log)).isEmpty();
    assertThat(log).doesNotContain("\r").endsWith("}\n");
    return JSON.readTree(log).at("/runs/0");
  }
}
