package vn.kehoach.io.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.plan.Signer;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

class FactsExportTest {

  private static final String INDICATOR_HEAD =
      "no,path,name,group,subject,period_start,period_end,kind,comparator,value,value_max,unit,"
          + "qualitative,raw\n";

  private static Evidence printed(String words) {
    return new Evidence(words, new SourceSpan("3f2a", 0, 0, words.length()), Grade.EXACT);
  }

  private static SourceText passage(String words, int start) {
    return SourceText.of("3f2a", 0, " ".repeat(start) + words, start, start + words.length());
  }

  private static Plan plan(Indicator... indicators) {
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.PLAN).build())
        .addIndicators(indicators)
        .build();
  }

  private static Indicator.Builder indicator(String id, String number, String name) {
    return Indicator.builder().id(id).number(number).name(name);
  }

  private static IndicatorValue target(String id, String value, String period) {
    return IndicatorValue.builder()
        .id(id)
        .kind(ValueKind.TARGET)
        .value(TargetValue.parse(value))
        .period(Period.parse(period))
        .build();
  }

  @Test
  void writesARowForEachValue() {
    Indicator parent =
        indicator("i4", "4", "Cây xanh đô thị").group("Mục tiêu cụ thể").subject("đô thị").build();
    Indicator part =
        indicator("i4.1", "4.1", "Đường có cây, \"phố xanh\"")
            .group("Cây xanh đô thị")
            .parentId("i4")
            .addValues(
                IndicatorValue.builder()
                    .id("v1")
                    .kind(ValueKind.BASELINE)
                    .value(TargetValue.parse("6,80 ngàn cây"))
                    .period(Period.parse("2018-H1/2018-H1"))
                    .evidence(printed("6,80\nngàn cây"))
                    .build())
            .addValues(target("v2", "từ 1.285,57 đến 1.300 cây", "../2025"))
            .build();

    String table = FactsExport.files(plan(parent, part)).get("indicators.csv");

    assertThat(table)
        .isEqualTo(
            INDICATOR_HEAD
                + "4.1,4 / 4.1,\"Đường có cây, \"\"phố xanh\"\"\",Cây xanh đô thị,,2018-01-01,"
                + "2018-06-30,baseline,eq,6.80,,ngàn cây,,\"6,80 ngàn cây\"\n"
                + "4.1,4 / 4.1,\"Đường có cây, \"\"phố xanh\"\"\",Cây xanh đô thị,,,2025,target,"
                + "range,1285.57,1300,cây,,\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "95 %                | eq,95,,%,,",
        "trên 97 %           | gt,97,,%,,",
        "ít nhất 66 năm      | ge,66,,năm,,",
        "dưới 3 %            | lt,3,,%,,",
        "không quá 5 %       | le,5,,%,,",
        "khoảng 50 %         | approx,50,,%,,",
        "từ 7 đến 7,5 %      | range,7,7.5,%,,",
        "xếp hạng 5          | eq,5,,,xếp hạng 5,",
        "xếp hạng 1 đến 10   | le,10,,,xếp hạng 1 đến 10,",
        "xếp hạng 5 đến 10   | range,5,10,,xếp hạng 5 đến 10,",
        "Hoàn thành          | none,,,,Hoàn thành,",
        "-                   | none,,,,,",
      })
  void printsEachFormOfAValue(String value, String cells) {
    Plan plan = plan(indicator("i1", "1", "A").addValues(target("v", value, "../2025")).build());

    String table = FactsExport.files(plan).get("indicators.csv");

    assertThat(table).isEqualTo(INDICATOR_HEAD + "1,1,A,,,,2025,target," + cells + "\n");
  }

  @Test
  void givesEachOfSeveralCriteriaARow() {
    Plan plan =
        plan(
            indicator("i1", "1", "Chiều cao")
                .addValues(target("v", "{nam: 167 cm; nữ: 156 cm}", "../2025"))
                .build());

    assertThat(FactsExport.files(plan).get("indicators.csv"))
        .contains("Chiều cao,,nam,,2025,target,eq,167,,cm,,\n")
        .contains("Chiều cao,,nữ,,2025,target,eq,156,,cm,,\n");
  }

  @Test
  void endsWhereParentsGoInACircle() {
    Plan plan =
        plan(
            indicator("i1", "1", "A").parentId("i2").build(),
            indicator("i2", "2", "B")
                .parentId("i1")
                .addValues(target("v", "5 %", "../2025"))
                .build());

    assertThat(FactsExport.files(plan).get("indicators.csv")).contains("2,1 / 2,B,");
  }

  private static Plan planOf(Task task) {
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.PLAN).build())
        .addTasks(task)
        .build();
  }

  @Test
  void writesARowForEachTask() {
    Task task =
        Task.builder()
            .id("t1")
            .section("III.2.a")
            .number("1")
            .text("Trồng cây\nven đường")
            .addAssignments(Assignment.of(Agency.named("Sở Xây dựng"), AgencyRole.LEAD))
            .addAssignments(Assignment.of(Agency.named("Sở Y tế"), AgencyRole.COOPERATING))
            .addAssignments(Assignment.of(Agency.group("các xã"), AgencyRole.COOPERATING))
            .addDeliverables(Deliverable.of("Đề án"), Deliverable.of("báo cáo"))
            .due(new Due.By(PartialDate.ofQuarter(2026, 2)))
            .addDueEvidence(printed("quý II/2026"))
            .build();

    assertThat(FactsExport.files(planOf(task)).get("tasks.csv"))
        .isEqualTo(
            "section,no,text,lead,cooperating,deliverables,schedule_kind,start,end,raw_schedule\n"
                + "III.2.a,1,Trồng cây ven đường,Sở Xây dựng,Sở Y tế; các xã,Đề án; báo cáo,"
                + "deadline,,2026-06-30,quý II/2026\n");
  }

  @Test
  void takesWhoCarriesOutForTheLeadWhereNobodyLeads() {
    Task task =
        Task.builder()
            .id("t1")
            .number("1")
            .text("Trồng cây")
            .addAssignments(Assignment.of(Agency.named("Sở Y tế"), AgencyRole.EXECUTING))
            .build();

    assertThat(FactsExport.files(planOf(task)).get("tasks.csv"))
        .contains(",1,Trồng cây,Sở Y tế,,,none,,,\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 2021-05-15              | deadline,,2021-05-15",
        "during 2019/2019           | period,2019,2019",
        "during 2021-H2/2021-H2     | period,2021-07-01,2021-12-31",
        "from 2018-09               | start-only,2018-09,",
        "every year by 12-15        | recurring:yearly,,",
        "every quarter              | recurring:quarterly,,",
        "every week                 | recurring:monthly,,",
        "periodically               | recurring:continuous,,",
        "continuously               | recurring:continuous,,",
        "after: khi có hướng dẫn    | event,,",
        "roadmap 2020-07, 2024-07   | deadline,,2024-07",
        "unstated                   | none,,",
      })
  void printsEachShapeOfASchedule(String due, String cells) {
    Task task = Task.builder().id("t1").number("1").text("A").due(Due.parse(due)).build();

    assertThat(FactsExport.files(planOf(task)).get("tasks.csv"))
        .contains("\n,1,A,,,," + cells + ",\n");
  }

  private static Section.Builder section(String number, String path, int level, int start) {
    return Section.builder()
        .id("s-" + path)
        .number(SectionNumber.parse(number))
        .path(path)
        .level(level)
        .heading(passage("Đề mục " + path, start));
  }

  @Test
  void putsGroupsOfTaskTablesUnderTheirSection() {
    Outline outline =
        Outline.builder()
            .addSections(
                section("II-", "II", 1, 10)
                    .addChildren(section("1-", "II.1", 2, 20).build())
                    .build())
            .addAnnexes(section("PHỤ LỤC", "PHỤ LỤC", 1, 90).build())
            .build();
    TaskTable table =
        TaskTable.builder()
            .id("table-1")
            .section("PHỤ LỤC")
            .addGroups(new TaskTable.Group("I", "Sở Y tế", 1, Optional.empty()))
            .addGroups(new TaskTable.Group("1.", "Phòng bệnh", 2, Optional.empty()))
            .addGroups(new TaskTable.Group("II", "Sở Xây dựng", 1, Optional.empty()))
            .build();
    Plan plan = plan().withTaskTables(table).withOutline(outline);

    assertThat(FactsExport.files(plan).get("outline.csv"))
        .isEqualTo(
            """
            level,marker,heading,parent_marker
            1,II-,Đề mục II,
            2,1-,Đề mục II.1,II
            1,PHỤ LỤC,Đề mục PHỤ LỤC,
            2,I,Sở Y tế,PHỤ LỤC
            3,1.,Phòng bệnh,PHỤ LỤC.I
            2,II,Sở Xây dựng,PHỤ LỤC
            """);
  }

  @Test
  void writesHeaderData() {
    DocumentReference basis =
        DocumentReference.of(DocumentNumber.parse("33-CTR/TU"))
            .withKind("Chương trình")
            .withDate(LocalDate.of(2017, 12, 29));
    LegalBasis legalBasis = new LegalBasis(basis, LegalRelation.IMPLEMENTS, Optional.empty());
    PlanInfo info =
        PlanInfo.builder()
            .nature(DocumentNature.PLAN)
            .number(DocumentNumber.parse("172- KH/TU"))
            .issuer("Tỉnh ủy Cà Mau")
            .issued(LocalDate.of(2018, 3, 6))
            .title("KẾ HOẠCH trồng cây")
            .addSigners(new Signer("Lê An", "BÍ THƯ", "", Optional.empty()))
            .period(Period.until(PartialDate.of(2025)))
            .territory(Territory.of("Cà Mau", Territory.Level.PROVINCE))
            .build();
    Plan plan =
        Plan.builder().info(info).addLegalBases(legalBasis).addReferences(legalBasis).build();

    assertThat(FactsExport.files(plan).get("meta.json"))
        .isEqualTo(
            """
            {
              "kind": "plan",
              "number": "172",
              "symbol": "172- KH/TU",
              "type": "KH",
              "issuer": "Tỉnh ủy Cà Mau",
              "place": null,
              "issued": "2018-03-06",
              "title": "KẾ HOẠCH trồng cây",
              "signers": [
                {
                  "title": "BÍ THƯ",
                  "name": "Lê An",
                  "on_behalf_of": null
                }
              ],
              "legal_bases": [
                {
                  "number": "33-CTr/TU",
                  "type": "Chương trình",
                  "issuer": null,
                  "date": "2017-12-29",
                  "title": null,
                  "relation": "implements"
                }
              ],
              "all_references": [
                "33-CTr/TU"
              ],
              "period": {
                "start": null,
                "end": "2025",
                "vision": null
              },
              "territory": "Cà Mau",
              "symbol_normalised": "172-KH/TU"
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({"CHƯƠNG TRÌNH HÀNH ĐỘNG, '\"CTr\"'", "Lời kêu gọi đầu xuân, null"})
  void tellsTheTypeByTheTitleWhereTheNumberIsBlank(String kind, String type) {
    PlanInfo info = PlanInfo.builder().nature(DocumentNature.PLAN).kind(kind).build();

    assertThat(FactsExport.files(plan().withInfo(info)).get("meta.json"))
        .contains("\"type\": " + type + ",");
  }

  @Test
  void replacesEarlierFilesAndLeavesNoDrafts(@TempDir Path folder) throws IOException {
    Path facts = folder.resolve("a").resolve("b");
    FactsExport.write(plan(), facts);
    Files.writeString(facts.resolve("tasks.csv"), "old");

    FactsExport.write(plan(), facts);

    try (Stream<Path> files = Files.list(facts)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("indicators.csv", "tasks.csv", "outline.csv", "meta.json");
    }
    assertThat(facts.resolve("tasks.csv")).content().startsWith("section,no,text");
  }

  @Test
  void leavesNothingHalfWrittenWhereAFileCannotBeReplaced(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("meta.json").resolve("taken"));

    assertThatThrownBy(() -> FactsExport.write(plan(), folder)).isInstanceOf(IOException.class);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
  }
}
