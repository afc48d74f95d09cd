package vn.kehoach.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination.Outcome;
import vn.kehoach.validation.ValidationReport;

class ReportJsonTest {

  private static final ReportJson JSON = ReportJson.of(Locale.forLanguageTag("vi"));

  private static JsonNode tree(String json) {
    return JsonMapper.shared().readTree(json);
  }

  @Test
  void readsWhatItWrote() throws Exception {
    ValidationReport full = Reports.full();

    assertThat(ReportJson.read(JSON.render(full).getBytes(UTF_8), "r.json")).isEqualTo(full);
    assertThat(ReportJson.read(JSON.renderLine(full).getBytes(UTF_8), "r.json")).isEqualTo(full);
    assertThat(ReportJson.read(JSON.render(Reports.small()).getBytes(UTF_8), "r.json"))
        .isEqualTo(Reports.small());
  }

  @Test
  void fitsItsSchema() {
    Finding noticed =
        Finding.of("json.unknown-member", Severity.WARNING, Place.WHOLE, ImmutableMap.of());

    assertThat(Reports.misfits(ReportSchema.REPORT, JSON.render(Reports.full()))).isEmpty();
    assertThat(
            Reports.misfits(
                ReportSchema.REPORT,
                JSON.withSourceName("a.txt")
                    .withReading(List.of(noticed))
                    .renderLine(Reports.small())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"severity\": \"error\"|\"severity\": \"fatal\"",
        "\"limit\": 1|\"limit\": \"1\"",
        "\"outcome\": \"ran\"|\"outcome\": \"run\"",
        "\"until\": \"2026-01-15\"|\"until\": \"soon\"",
        "\"format\": \"kehoach/validation-report\"|\"format\": \"other\""
      })
  void schemaAndReaderRefuseTheSame(String change) {
    String[] parts = change.split("\\|");
    String json = JSON.render(Reports.full());
    String wrong = json.replaceFirst(parts[0], parts[1]);

    assertThat(wrong).isNotEqualTo(json);
    assertThat(Reports.misfits(ReportSchema.REPORT, wrong)).isNotEmpty();
    assertThatThrownBy(() -> ReportJson.read(wrong.getBytes(UTF_8), "r.json"))
        .isInstanceOf(ReportFileException.class);
  }

  @Test
  void findingHasAllThatIsKnownOfIt() {
    JsonNode finding =
        tree(JSON.render(Reports.small()))
            .get("findings")
            .valueStream()
            .filter(node -> node.get("code").stringValue().equals("form.number-spacing"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.propertyNames())
        .containsExactly(
            "code",
            "group",
            "defaultSeverity",
            "severity",
            "fingerprint",
            "sentence",
            "clause",
            "arguments",
            "pointer");
    assertThat(finding.get("group").stringValue()).isEqualTo("form");
    assertThat(finding.get("sentence").stringValue())
        .isEqualTo("Số, ký hiệu 172- KH/TU cần viết là 172-KH/TU");
    assertThat(finding.get("clause").stringValue()).startsWith("Nghị định 30/2020/NĐ-CP");
    assertThat(finding.get("arguments").get("expected").stringValue()).isEqualTo("172-KH/TU");
    assertThat(finding.get("pointer").stringValue()).isEqualTo("/info/number");
  }

  @Test
  void tellsBothSeveritiesSpanQuoteAndSums() {
    JsonNode report = tree(JSON.render(Reports.full()));
    JsonNode toy =
        report
            .get("findings")
            .valueStream()
            .filter(node -> node.get("code").stringValue().equals("task.toy"))
            .findFirst()
            .orElseThrow();

    assertThat(toy.get("defaultSeverity").stringValue()).isEqualTo("warning");
    assertThat(toy.get("severity").stringValue()).isEqualTo("error");
    assertThat(toy.get("quote").stringValue()).isEqualTo("dòng\n\"3\"");
    assertThat(toy.get("span").toString())
        .isEqualTo("{\"document\":\"3f2a9c1b4d5e6f70\",\"block\":2,\"from\":3,\"to\":5}");
    assertThat(report.get("asOf").stringValue()).isEqualTo("2026-01-15");
    assertThat(report.get("unknownCodes").toString()).isEqualTo("[\"task.unheard-of\"]");
    assertThat(report.get("acceptances").get("expired")).hasSize(1);
    assertThat(report.get("acceptances").get("unmet")).hasSize(1);
    assertThat(report.get("accepted").get(0).get("reason").stringValue()).isEqualTo("số cũ");
    assertThat(report.get("sums").get("accepted").intValue()).isEqualTo(1);
    // three toys and a broken rule, of which one toy and the broken rule are kept
    assertThat(report.get("sums").get("findings").get("error").intValue()).isEqualTo(4);
  }

  @Test
  void ledgerSumsAreTheNumberOfRules() {
    ValidationReport full = Reports.full();
    JsonNode rules = tree(JSON.render(full)).get("sums").get("rules");

    int sum = 0;
    for (Outcome outcome : Outcome.values()) {
      sum += rules.get(JsonTree.word(outcome)).intValue();
    }

    assertThat(sum).isEqualTo(full.ledger().size()).isEqualTo(rules.get("total").intValue());
    assertThat(rules.get("failed").intValue()).isEqualTo(1);
  }

  @Test
  void sentencesAreOfTheLanguageAskedForAndNothingElseDiffers() {
    String vietnamese = JSON.render(Reports.small());
    String english = ReportJson.of(Locale.ENGLISH).render(Reports.small());

    assertThat(english).contains("The number 172- KH/TU should read 172-KH/TU");
    assertThat(english.replaceAll("\"sentence\": \".*\"", ""))
        .isEqualTo(vietnamese.replaceAll("\"sentence\": \".*\"", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                       | r.json: the file must be an object, but was absent
          []                       | r.json: the file must be an object, but was []
          {}                       | r.json: /format must be text, but was absent
          {"format":1}             | r.json: /format must be text, but was 1
          {"format":"x","format":"y"} | r.json: must be JSON in UTF-8, but
          {"format":"kehoach/plan"} | r.json: /format must be 'kehoach/validation-report', but was 'kehoach/plan'
          {"format":"kehoach/validation-report","version":"2.0"} | r.json: /version must be '1.0', but was '2.0'
          {"format":"kehoach/validation-report","version":"1.0"} | r.json: /acceptances must be an object, but was absent
          """)
  void saysWhatDoesNotFit(String json, String complaint) {
    assertThatThrownBy(() -> ReportJson.read(json.getBytes(UTF_8), "r.json"))
        .isInstanceOf(ReportFileException.class)
        .hasMessageStartingWith(complaint);
  }
}
