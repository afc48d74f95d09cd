package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.finding.Reading;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;

class PlanJsonTest {

  private static final PlanJson JSON = PlanJson.standard();

  private static final String HEAD =
      "\"format\":\"kehoach/plan\",\"version\":\"1.0\",\"info\":{\"nature\":\"plan\"}";

  private static final Task TASK =
      Task.builder()
          .id("t-1")
          .number("1")
          .text("Trồng 20 ha rừng phòng hộ")
          .addAssignments(Assignment.of(Agency.named("Sở Nông nghiệp"), AgencyRole.LEAD))
          .due(new Due.By(PartialDate.parse("2026-Q2")))
          .evidence(
              new Evidence("Trồng 20 ha", new SourceSpan("3f2a9c1b", 12, 345, 356), Grade.EXACT))
          .build();

  private static final Plan PLAN =
      Plan.builder()
          .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("Kế hoạch trồng rừng").build())
          .addTasks(TASK)
          .addFunding(
              FundingLine.builder()
                  .id("f-1")
                  .text("Kinh phí 6,80 tỷ đồng")
                  .amount(Quantity.of(new BigDecimal("6.80"), Unit.of("tỷ đồng")))
                  .build())
          .build();

  private static final String FILE =
      """
      {
        "format": "kehoach/plan",
        "version": "1.0",
        "info": {
          "nature": "plan",
          "title": "Kế hoạch trồng rừng"
        },
        "tasks": [
          {
            "id": "t-1",
            "number": "1",
            "text": "Trồng 20 ha rừng phòng hộ",
            "assignments": [
              {
                "agency": {
                  "name": "Sở Nông nghiệp",
                  "kind": "named"
                },
                "role": "lead"
              }
            ],
            "due": {
              "type": "by",
              "date": "2026-Q2"
            },
            "evidence": {
              "quote": "Trồng 20 ha",
              "span": "3f2a9c1b#12:345-356"
            }
          }
        ],
        "funding": [
          {
            "id": "f-1",
            "text": "Kinh phí 6,80 tỷ đồng",
            "amount": {
              "amount": 6.80,
              "unit": "tỷ đồng"
            }
          }
        ]
      }
      """;

  private static Plan plan(String members) throws PlanJsonException {
    return JSON.read("{" + HEAD + "," + members + "}");
  }

  private static PlanJsonException refused(String json) {
    return catchThrowableOfType(PlanJsonException.class, () -> JSON.read(json));
  }

  @Test
  void writesTheCanonicalForm() {
    assertThat(JSON.toJson(PLAN)).isEqualTo(FILE);
  }

  @Test
  void readsTheCanonicalForm() throws Exception {
    assertThat(JSON.read(FILE)).isEqualTo(PLAN);
  }

  @Test
  void writesOneLineIfAsked() {
    String line = JSON.with(JsonStyle.COMPACT).toJson(PLAN);

    assertThat(line)
        .startsWith("{\"format\":\"kehoach/plan\",\"version\":\"1.0\",")
        .endsWith("}\n");
    assertThat(line.lines()).hasSize(1);
  }

  @Test
  void readsMembersInAnyOrder() throws Exception {
    Plan plan =
        plan(
            "\"tasks\":[{\"due\":{\"date\":\"2025\",\"type\":\"by\"},\"text\":\"x\",\"number\":\"1\",\"id\":\"t\"}]");

    assertThat(plan.tasks().get(0).due()).isEqualTo(new Due.By(PartialDate.parse("2025")));
  }

  @Test
  void writesNumbersWithoutExponent() throws Exception {
    Plan plan = plan("\"funding\":[{\"id\":\"f\",\"text\":\"x\",\"amount\":{\"amount\":1.5E+3}}]");

    assertThat(JSON.toJson(plan)).contains("\"amount\": 1500\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "tasks":[{"id":"t","number":"1","text":"x","due":{"type":"til"}}] | /tasks/0/due/type must be one of [by, during, from, every, continuously, after, roadmap, unstated], but was 'til' (line 1, column 124)
          "tasks":{} | /tasks must be a list, but was an object (line 1, column 75)
          "tasks":[{"id":"","number":"1","text":"x"}] | /tasks/0/id must not be empty (line 1, column 82)
          "tasks":[{"id":"t","text":"x"}] | /tasks/0 must have the member 'number', but has none (line 1, column 96)
          "tasks":[{"id":"t","number":null}] | /tasks/0/number must be text, but was null (line 1, column 95)
          "tasks":[{"id":"t","number":"1","text":"x","due":{"type":"by"}}] | /tasks/0/due must have the members [date] of type 'by', but has [] (line 1, column 128)
          "tasks":[{"id":"t","number":"1","text":"x","due":{"type":"unstated","date":"2025"}}] | /tasks/0/due must not have the members [date], which type 'unstated' has not (line 1, column 148)
          "colour":"green" | /colour is no member of plan in version 1.0 (line 1, column 67)
          "info":{} | /info must stand once in its object, but 'info' stands there twice (line 1, column 67)
          "funding":[{"id":"f","text":"x","amount":{"amount":"6"}}] | /funding/0/amount/amount must be a number, but was '6' (line 1, column 118)
          "indicators":[{"id":"i","number":"1","name":"x","values":[{"id":"v","kind":"target","value":{"type":"rank","best":0,"worst":1}}]}] | /indicators/0/values/0/value/best must be a whole number, 1 or more, but was the number 0 (line 1, column 181)
          "source":{"document":"d"},"outline":{"title":{"text":"x","at":"d#0:1-"}} | /outline/title/at must read 'document#block:start-end,start-end', such as '3f2a9c1b#12:345-360,361-381', but was 'd#0:1-' (line 1, column 129)
          """)
  void saysWhatWasExpectedAndWhere(String members, String message) {
    assertThat(refused("{" + HEAD + "," + members + "}")).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [] | must be an object (plan), but was a list
          '' | must hold JSON, but was empty
          {} | must have the member 'format', but has none
          {"format":"geo"} | must be 'kehoach/plan', but was 'geo'
          {"format":"kehoach/plan","version":"2.0"} | must be a version that begins with '1.', but was '2.0'
          {"format":"kehoach/plan","version":1} | must be a version that begins with '1.', but was the number 1
          {"format" | must be JSON in UTF-8, but: Unexpected end-of-input
          """)
  void refusesWhatIsNoPlan(String json, String complaint) {
    assertThat(refused(json).complaint()).startsWith(complaint);
  }

  @Test
  void refusesWhatFollowsThePlan() {
    assertThat(refused(FILE + "{}").complaint())
        .isEqualTo("must end after the first value, but goes on");
  }

  @Test
  void keepsMembersOfALaterVersion() throws Exception {
    String later =
        FILE.replace("\"1.0\"", "\"1.3\"")
            .replace("\"role\": \"lead\"", "\"role\": \"lead\",\n          \"since\": 2.50");

    Plan plan = JSON.read(later);

    assertThat(plan.tasks().get(0).extensions()).containsEntry("/assignments/0/since", "2.50");
    assertThat(JSON.toJson(plan)).isEqualTo(later);
  }

  @Test
  void keepsTheSchemaAddressAtTheTop() throws Exception {
    String file = FILE.replaceFirst("\\{\n", "{\n  \"\\$schema\": \"plan-1.0.schema.json\",\n");

    assertThat(JSON.toJson(JSON.read(file))).isEqualTo(file);
  }

  @Test
  void keepsUnknownMembersAndSaysSo() throws Exception {
    String file =
        FILE.replace("\"kind\": \"named\"", "\"kind\": \"named\",\n            \"x\": []");

    Reading<Plan> reading = JSON.readLenient(file);

    assertThat(reading.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("json.unknown-member");
              assertThat(finding.place().pointer()).isEqualTo("/tasks/0/assignments/0/agency/x");
              assertThat(finding.arguments())
                  .isEqualTo(ImmutableMap.of("shape", "agency", "line", "18", "column", "13"));
            });
    assertThat(JSON.toJson(reading.value())).isEqualTo(file);
  }

  @Test
  void goesOnWithoutAValueThatDoesNotFit() throws Exception {
    String file = FILE.replace("\"by\"", "\"til\"");

    Reading<Plan> reading = JSON.readLenient(file);

    Task task = reading.value().tasks().get(0);
    assertThat(task.due()).isEqualTo(new Due.Unstated());
    assertThat(task.extensions())
        .containsExactly(java.util.Map.entry("/due", "{\"type\":\"til\",\"date\":\"2026-Q2\"}"));
    assertThat(reading.noticed("json.unreadable-member")).isTrue();
    assertThat(JSON.toJson(reading.value())).isEqualTo(file);
  }

  @Test
  void keepsAFactThatCannotBeWithoutAValue() throws Exception {
    String file = FILE.replace("\"number\": \"1\"", "\"number\": 1");

    Reading<Plan> reading = JSON.readLenient(file);

    assertThat(reading.value().tasks()).isEmpty();
    assertThat(reading.value().extensions()).containsOnlyKeys("/tasks/0");
    assertThat(reading.findings().get(0).place().pointer()).isEqualTo("/tasks/0");
    assertThat(JSON.toJson(reading.value())).isEqualTo(file);
  }

  @Test
  void putsKeptFactsBackAmongTheOthers() throws Exception {
    String good = "{\"id\":\"t\",\"number\":\"1\",\"text\":\"x\"}";
    String file = "{" + HEAD + ",\"tasks\":[{\"id\":1}," + good + ",7," + good + "]}\n";

    Reading<Plan> reading = JSON.readLenient(file);

    assertThat(reading.value().tasks()).hasSize(2);
    assertThat(JSON.with(JsonStyle.COMPACT).toJson(reading.value())).isEqualTo(file);
  }

  @Test
  void letsAValueSetSinceTakeThePlaceOfWhatWasKept() throws Exception {
    Plan plan = JSON.readLenient(FILE.replace("\"by\"", "\"til\"")).value();

    Plan mended =
        plan.withTasks(plan.tasks().get(0).withDue(new Due.By(PartialDate.parse("2026-Q2"))));

    assertThat(JSON.toJson(mended)).isEqualTo(FILE);
  }

  @Test
  void writesWhatHasLostItsPlaceUnderItsPointer() throws Exception {
    Plan plan =
        PLAN.withTasks(
            TASK.withExtensions(ImmutableMap.of("/evidence/page", "4"))
                .withEvidence(Optional.empty()));

    String json = JSON.toJson(plan);

    assertThat(json).contains("\"/evidence/page\": 4");
    assertThat(JSON.toJson(JSON.readLenient(json).value())).isEqualTo(json);
  }

  @Test
  void assumesWhatIsMissingInTheHead() throws Exception {
    Reading<Plan> reading = JSON.readLenient("{\"info\":{\"title\":\"x\"}}");

    assertThat(reading.value().info().nature()).isEqualTo(DocumentNature.OTHER);
    assertThat(reading.findings())
        .extracting(f -> f.arguments().get("name"))
        .containsExactly("nature", "format", "version");
  }

  @Test
  void refusesToWriteAnExtensionThatIsNoJson() {
    Plan plan = PLAN.withExtensions(ImmutableMap.of("/x", "{"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(plan))
        .withMessage("extension /x must be JSON, but was '{'");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String deep = "{" + HEAD + ",\"x\":" + "[".repeat(100_000);

    PlanJsonException refused =
        catchThrowableOfType(PlanJsonException.class, () -> JSON.readLenient(deep));

    assertThat(refused.complaint())
        .isEqualTo("must be nested at most 64 deep (limit maxDepth), but was deeper");
  }

  @Test
  void refusesToWriteWhatIsNestedTooDeep() {
    Objective objective = objective("o-0").build();
    for (int i = 1; i < 40; i++) {
      objective = objective("o-" + i).addChildren(objective).build();
    }
    Plan deep = PLAN.withObjectives(objective);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.write(deep))
        .withMessageContaining("must be nested at most 64 deep");
  }

  private static Objective.Builder objective(String id) {
    return Objective.builder().id(id).kind(Objective.Kind.GENERAL).text("x");
  }

  @ParameterizedTest
  @CsvSource({"1e999999999", "1e-999999999", "1e101", "1e-101"})
  void refusesNumbersThatBlowUp(String number) {
    PlanJsonException refused =
        catchThrowableOfType(
            PlanJsonException.class,
            () ->
                plan(
                    "\"funding\":[{\"id\":\"f\",\"text\":\"x\",\"amount\":{\"amount\":"
                        + number
                        + "}}]"));

    assertThat(refused.pointer()).isEqualTo("/funding/0/amount/amount");
    assertThat(refused.complaint()).startsWith("must be a number of at most 100 digits");
  }

  @Test
  void refusesNumbersOfTooManyDigits() {
    assertThat(refused("{" + HEAD + ",\"x\":" + "9".repeat(101) + "}").complaint())
        .isEqualTo("must be a number of at most 100 digits (limit maxNumberLength), but had more");
  }

  @Test
  void refusesTooManyItemsTooLongTextsAndTooBigFiles() {
    JsonLimits limits = new JsonLimits(1_000, 64, 100, 100, 2);
    PlanJson small = JSON.with(limits);

    assertThatThrownBy(
            () ->
                small.read(
                    "{\"format\":\"kehoach/plan\",\"version\":\"1.0\",\"info\":{\"nature\":\"plan\",\"recipients\":[\"a\",\"b\",\"c\"]}}"))
        .hasMessageStartingWith("/info/recipients/2 must")
        .hasMessageContaining("limit maxItems");
    assertThatThrownBy(() -> small.read("{\"format\":\"" + "x".repeat(101) + "\"}"))
        .hasMessageContaining("limit maxStringLength");
    assertThatThrownBy(() -> small.read(" ".repeat(1_001)))
        .hasMessage("the file must have at most 1000 bytes (limit maxBytes), but had more");
  }

  @Test
  void refusesOtherEncodings() {
    byte[] utf16 = FILE.getBytes(StandardCharsets.UTF_16LE);
    byte[] latin = "{\"format\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> JSON.read(utf16)).hasMessageContaining("must be JSON in UTF-8");
    assertThatThrownBy(() -> JSON.read(latin)).hasMessageContaining("must be JSON in UTF-8");
  }

  @Test
  void refusesRepeatedMembersInsideWhatIsKept() {
    assertThat(
            catchThrowableOfType(
                    PlanJsonException.class,
                    () -> JSON.readLenient("{" + HEAD + ",\"x\":[{\"a\":1,\"a\":2}]}"))
                .complaint())
        .isEqualTo("must stand once in its object, but 'a' stands there twice");
  }

  @Test
  void writesAndReadsAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("ke-hoach.json");

    JSON.write(PLAN, file);
    JSON.write(PLAN, file);

    assertThat(file).hasContent(FILE);
    assertThat(JSON.read(file)).isEqualTo(PLAN);
    assertThat(JSON.readLenient(file)).isEqualTo(Reading.of(PLAN));
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void leavesTheOldFileWhereWritingFails(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("ke-hoach.json");
    Files.writeString(file, "before");

    assertThatThrownBy(
            () ->
                SafeFile.write(
                    file,
                    out -> {
                      out.write('x');
                      throw new java.io.IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("before");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void refusesAFileThatIsTooBig(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.json"), FILE);

    assertThatThrownBy(() -> JSON.with(JsonLimits.standard().withMaxBytes(10)).read(file))
        .hasMessageContaining("limit maxBytes");
  }
}
