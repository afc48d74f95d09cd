package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Quantity;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

class MeaningTest {

  private static final Locale VI = Locale.forLanguageTag("vi");

  private static String meanings(Plan before, Plan after) {
    return meanings(PlanDiff.between(before, after));
  }

  /** Meanings of one change are joined by +, changes by a blank. */
  private static String meanings(PlanDiff diff) {
    return diff.meanings().stream()
        .map(m -> m.meanings().stream().map(Meaning::name).collect(Collectors.joining("+")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // more is better
    "95 %, 97 %, HIGHER, TARGET_RAISED+TARGET_TIGHTENED",
    "95 %, 90 %, HIGHER, TARGET_LOWERED+TARGET_RELAXED",
    "95 %, trên 95 %, HIGHER, TARGET_TIGHTENED",
    "trên 95 %, ít nhất 95 %, HIGHER, TARGET_RELAXED",
    "95 %, khoảng 95 %, HIGHER, TARGET_RELAXED",
    "95 %, ít nhất 95 %, HIGHER, TARGET_CHANGED",
    "khoảng 95 %, khoảng 96 %, HIGHER, TARGET_RAISED+TARGET_TIGHTENED",
    "95 %, khoảng 96 %, HIGHER, TARGET_RAISED",
    "95 %, từ 95 đến 97 %, HIGHER, TARGET_RAISED",
    "từ 90 đến 95 %, từ 92 đến 97 %, HIGHER, TARGET_RAISED+TARGET_TIGHTENED",
    "từ 90 đến 95 %, từ 88 đến 97 %, HIGHER, TARGET_RELAXED",
    "95 %, không quá 97 %, HIGHER, TARGET_RAISED",
    // less is better
    "12 ‰, 10 ‰, LOWER, TARGET_LOWERED+TARGET_TIGHTENED",
    "12 ‰, 13 ‰, LOWER, TARGET_RAISED+TARGET_RELAXED",
    "12 ‰, dưới 12 ‰, LOWER, TARGET_TIGHTENED",
    "từ 10 đến 12 ‰, từ 10 đến 11 ‰, LOWER, TARGET_LOWERED+TARGET_TIGHTENED",
    // nobody knows: no claim
    "95 %, 97 %, NEITHER, TARGET_RAISED",
    "95 %, trên 95 %, NEITHER, TARGET_CHANGED",
    // "about" holds nobody to anything, whichever way is up
    "trên 90 %, khoảng 90 %, NEITHER, TARGET_RELAXED",
    "trên 90 %, khoảng 90 %, HIGHER, TARGET_RELAXED",
    "trên 90 %, khoảng 90 %, LOWER, TARGET_CHANGED",
    "khoảng 90 %, dưới 90 %, NEITHER, TARGET_TIGHTENED",
    "khoảng 90 %, 90 %, NEITHER, TARGET_TIGHTENED",
    // across scales and units
    "900 triệu đồng, 1 tỷ đồng, HIGHER, TARGET_RAISED+TARGET_TIGHTENED",
    "1.000 triệu đồng, 1 tỷ đồng, HIGHER, SAME_VALUE",
    "từ 1.000 đến 2.000 triệu đồng, từ 1 đến 2 tỷ đồng, HIGHER, SAME_VALUE",
    "95 %, 95 ‰, HIGHER, UNIT_CHANGED",
    // one thing in other words: where it went is told all the same
    "35 giường bệnh viện/10.000 dân, 30 giường bệnh/10.000 dân, HIGHER,"
        + " TARGET_LOWERED+TARGET_RELAXED+UNIT_CHANGED",
    "74 tuổi, 75 năm, HIGHER, TARGET_RAISED+TARGET_TIGHTENED+UNIT_CHANGED",
    "30 giường bệnh viện/10.000 dân, 30 giường bệnh/10.000 dân, HIGHER, UNIT_CHANGED",
    "30 giường bệnh viện/10.000 dân, 30 %, HIGHER, UNIT_CHANGED",
    // words
    "Hoàn thành cơ bản, Hoàn thành  cơ bản., HIGHER, WORDING_ONLY",
    "Hoàn thành, Cơ bản hoàn thành, HIGHER, TARGET_CHANGED",
    "95 %, Hoàn thành, HIGHER, TARGET_CHANGED",
    "-, 95 %, HIGHER, TARGET_SET",
    "95 %, -, HIGHER, TARGET_DROPPED",
  })
  void tellsWhereATargetWent(String before, String after, Direction direction, String expected) {
    Plan draft = Plans.ofIndicators(target(before, direction));
    Plan signed = Plans.ofIndicators(target(after, direction));

    assertThat(meanings(draft, signed)).isEqualTo(expected);
  }

  private static Indicator target(String value, Direction direction) {
    return Plans.indicator("i1", "Mức của riêng bản này", "2030: " + value)
        .withDirection(direction);
  }

  @Test
  void asksTheCatalogueWhereTheIndicatorDoesNotSay() {
    Plan draft =
        Plans.ofIndicators(
            Plans.indicator("i1", "Tỷ suất tử vong trẻ em dưới 5 tuổi", "2030: 15 ‰"));
    Plan signed =
        Plans.ofIndicators(
            Plans.indicator("i1", "Tỷ suất tử vong trẻ em dưới 5 tuổi", "2030: 14 ‰"));

    assertThat(meanings(draft, signed)).isEqualTo("TARGET_LOWERED+TARGET_TIGHTENED");
  }

  @Test
  void claimsNothingWhereTheVersionsContradict() {
    Plan draft = Plans.ofIndicators(target("95 %", Direction.HIGHER));
    Plan signed = Plans.ofIndicators(target("97 %", Direction.LOWER));

    assertThat(meanings(draft, signed)).isEqualTo("DIRECTION_CHANGED TARGET_RAISED");
  }

  @ParameterizedTest
  @CsvSource({
    "2030: 95 %, 2028: 95 %, TARGET_BROUGHT_FORWARD",
    "2030: 95 %, 2035: 95 %, TARGET_PUT_BACK",
    "2030: 1.000 triệu đồng, 2035: 1 tỷ đồng, TARGET_PUT_BACK",
    "2030: 95 %, 2035: 96 %, TARGET_DROPPED TARGET_SET",
  })
  void tellsWhenTheSameTargetIsToBeReached(String before, String after, String expected) {
    Plan draft = Plans.ofIndicators(Plans.indicator("i1", "Bao phủ", before));
    Plan signed = Plans.ofIndicators(Plans.indicator("i1", "Bao phủ", after));

    assertThat(meanings(draft, signed)).isEqualTo(expected);
  }

  @Test
  void tellsFiguresThatCameWentOrChangedTheirTime() {
    Indicator bare = Plans.indicator("i1", "Bao phủ", "2030: 95 %");
    IndicatorValue baseline =
        Plans.value("i1", 2020, "80 %").withId("i1-baseline").withKind(ValueKind.BASELINE);
    Indicator with = Indicator.builder().from(bare).addValues(baseline).build();
    Indicator later =
        Indicator.builder()
            .from(bare)
            .addValues(baseline.withPeriod(Period.until(PartialDate.of(2021))))
            .build();

    assertThat(meanings(Plans.ofIndicators(bare), Plans.ofIndicators(with)))
        .isEqualTo("FIGURE_ADDED");
    assertThat(meanings(Plans.ofIndicators(with), Plans.ofIndicators(bare)))
        .isEqualTo("FIGURE_REMOVED");
    assertThat(meanings(Plans.ofIndicators(with), Plans.ofIndicators(later)))
        .isEqualTo("VALUE_PERIOD_CHANGED");
  }

  @Test
  void tellsAnotherHedge() {
    Indicator plain = Plans.indicator("i1", "Bao phủ", "2030: 95 %");
    Indicator hedged = plain.withValues(plain.values().get(0).withHedge("phấn đấu"));

    assertThat(meanings(Plans.ofIndicators(plain), Plans.ofIndicators(hedged)))
        .isEqualTo("HEDGE_CHANGED");
  }

  @Test
  void tellsOtherLinksOfAnObjective() {
    Objective objective =
        Objective.builder().id("o1").kind(Objective.Kind.SPECIFIC).text("Bao phủ y tế").build();
    Plan draft = Plans.ofIndicators().withObjectives(objective);

    assertThat(meanings(draft, draft.withObjectives(objective.withIndicatorIds("i1"))))
        .isEqualTo("RELINKED");
  }

  @Test
  void tellsAnotherRelationToACitedPaper() {
    DocumentReference paper = DocumentReference.of(DocumentNumber.parse("283/QĐ-TTg"));
    LegalBasis cited = new LegalBasis(paper, LegalRelation.BASIS, Optional.empty());
    LegalBasis followed = new LegalBasis(paper, LegalRelation.IMPLEMENTS, Optional.empty());
    Plan draft = Plans.ofIndicators().withLegalBases(cited);

    assertThat(meanings(draft, draft.withLegalBases(followed))).isEqualTo("CITATION_CHANGED");
  }

  @ParameterizedTest
  @CsvSource({
    "by 2026, by 2025, DEADLINE_BROUGHT_FORWARD",
    "by 2026, by 2026-06, DEADLINE_BROUGHT_FORWARD",
    "by 2026-Q3, by 2026, DEADLINE_PUT_BACK",
    "during 2024/2026, during 2024/2027, DEADLINE_PUT_BACK",
    "during 2024/2026, during 2025/2026, SCHEDULE_CHANGED",
    "by 2026, continuously, DEADLINE_DROPPED",
    "unstated, by 2026, DEADLINE_SET",
    "continuously, every year, SCHEDULE_CHANGED",
  })
  void tellsWhereADeadlineWent(String before, String after, String expected) {
    Task task = Plans.task("t1", "Xây dựng Đề án");

    assertThat(
            meanings(
                Plans.ofTasks(task.withDue(Due.parse(before))),
                Plans.ofTasks(task.withDue(Due.parse(after)))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Xây dựng đề án của tỉnh, 'Xây dựng đề án tỉnh;', WORDING_ONLY",
    "Đào tạo bác sĩ, đào tạo Bác sỹ, WORDING_ONLY",
    "Hòa giải ở cơ sở, Hoà giải tại cơ sở, WORDING_ONLY",
    "Trang bị máy mới, Trang bị may mới, TEXT_CHANGED",
    "Bố trí 1.200 giường, Bố trí 1.300 giường, TEXT_CHANGED",
    "'Bố trí 1,5 tỷ', 'Bố trí 15 tỷ', TEXT_CHANGED",
    "Không tăng biên chế, Tăng biên chế, TEXT_CHANGED",
  })
  void tellsWordingFromSubstance(String before, String after, String expected) {
    assertThat(
            meanings(
                Plans.ofTasks(Plans.task("t1", before)), Plans.ofTasks(Plans.task("t1", after))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // the department of planning went into that of finance on 2025-03-01
    "Sở Kế hoạch và Đầu tư, Sở Tài chính, 2024-05-01, 2025-05-01, AGENCY_REORGANISED",
    "Sở KH&ĐT, Sở Tài chính, 2024-05-01, 2025-05-01, AGENCY_REORGANISED",
    "Sở Kế hoạch và Đầu tư, Sở Y tế, 2024-05-01, 2025-05-01, LEAD_CHANGED",
    // both existed: another body, not another name
    "Sở Kế hoạch và Đầu tư, Sở Tài chính, 2023-05-01, 2024-05-01, LEAD_CHANGED",
    "Sở KH&ĐT, Sở Kế hoạch và Đầu tư, 2023-05-01, 2024-05-01, WORDING_ONLY",
    // without days nobody can tell
    "Sở Kế hoạch và Đầu tư, Sở Tài chính, , 2025-05-01, LEAD_CHANGED",
  })
  void tellsAnotherNameFromAnotherBody(
      String before, String after, LocalDate drafted, LocalDate signed, String expected) {
    Plan draft = led(before, drafted);
    Plan later = led(after, signed);
    DiffOptions withoutHeader = DiffOptions.builder().addUntold(Meaning.HEADER_CHANGED).build();

    assertThat(meanings(PlanDiff.between(draft, later, withoutHeader))).isEqualTo(expected);
    assertThat(meanings(PlanDiff.between(later, draft, withoutHeader))).isEqualTo(expected);
  }

  private static Plan led(String agency, LocalDate issued) {
    Task task =
        Plans.task("t1", "Xây dựng Đề án")
            .withAssignments(Assignment.of(Agency.named(agency), AgencyRole.LEAD));
    Plan plan = Plans.ofTasks(task);
    return plan.withInfo(
        plan.info()
            .withIssued(Optional.ofNullable(issued))
            .withTerritory(Territory.of("Lào Cai", Territory.Level.PROVINCE)));
  }

  @Test
  void tellsAPartnerThatLeadsNow() {
    Task task = Plans.task("t1", "Xây dựng Đề án");
    Task before = task.withAssignments(part("Sở Y tế", AgencyRole.COOPERATING));
    Task after = task.withAssignments(part("Sở Y tế", AgencyRole.LEAD));
    Task monitored = task.withAssignments(part("Sở Y tế", AgencyRole.MONITORING));

    assertThat(meanings(Plans.ofTasks(before), Plans.ofTasks(after)))
        .isEqualTo("PARTNER_REMOVED LEAD_NAMED");
    assertThat(meanings(Plans.ofTasks(before), Plans.ofTasks(monitored))).isEqualTo("ROLE_CHANGED");
  }

  private static Assignment part(String agency, AgencyRole role) {
    return Assignment.of(Agency.named(agency), role);
  }

  private static final String BOTH =
      "Đầu tư nâng cấp trạm y tế xã và đào tạo bác sĩ gia đình cho vùng cao";
  private static final String FIRST = "Đầu tư nâng cấp trạm y tế xã vùng cao";
  private static final String SECOND = "Đào tạo bác sĩ gia đình cho vùng cao";

  @Test
  void tellsATaskThatWasPartedAndOneThatWasPutTogether() {
    Plan one = Plans.ofTasks(Plans.task("t1", BOTH));
    Plan two =
        Plans.ofTasks(
            Plans.task("t1", FIRST), Plans.task("t2", SECOND), Plans.task("t3", "Việc lạ"));

    assertThat(meanings(one, two)).isEqualTo("ITEM_SPLIT ITEM_ADDED");
    assertThat(meanings(two, one)).isEqualTo("ITEMS_MERGED ITEM_REMOVED");
    assertThat(DiffText.of(VI).sentence(PlanDiff.between(one, two).meanings().get(0)))
        .isEqualTo("Tách " + BOTH + " thành " + FIRST + " + " + SECOND);
  }

  @Test
  void partsIndicatorsAndObjectivesToo() {
    Plan one =
        Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ xã đạt chuẩn và số giường bệnh tư nhân"))
            .withObjectives(objective("o1", BOTH));
    Plan two =
        Plans.ofIndicators(
                Plans.indicator("i7", "Tỷ lệ xã đạt chuẩn"),
                Plans.indicator("i8", "Số giường bệnh tư nhân"))
            .withObjectives(objective("o7", FIRST), objective("o8", SECOND));

    assertThat(meanings(one, two)).isEqualTo("ITEM_SPLIT ITEM_SPLIT");
  }

  @Test
  void wordsThatEveryNameHasMakeNoHalf() {
    Indicator beds = Plans.indicator("i1", "Tỷ lệ giường bệnh tư nhân").withNumber("16");
    Plan before = Plans.ofIndicators(beds);
    Plan after =
        Plans.ofIndicators(
            Plans.indicator("i8", "Tỷ lệ tiêm chủng mở rộng"),
            beds.withName("Giường bệnh tư nhân").withNumber("11.1"));

    assertThat(meanings(before, after)).doesNotContain("ITEM_SPLIT").contains("ITEM_ADDED");
    assertThat(meanings(after, before)).doesNotContain("ITEMS_MERGED").contains("ITEM_REMOVED");
  }

  @Test
  void aTextWithLittleOfTheWholeIsNoHalf() {
    Plan before = Plans.ofTasks(Plans.task("t1", BOTH));
    Plan after =
        Plans.ofTasks(
            Plans.task("t1", FIRST),
            Plans.task("t2", "Nuôi dạy trẻ mồ côi tại gia đình và hỗ trợ bác nông dân vay vốn"));

    assertThat(meanings(before, after)).isEqualTo("TEXT_CHANGED ITEM_ADDED");
  }

  private static final String LEAD = "Sở Giáo dục và Đào tạo chủ trì, phối hợp với các sở, ngành ";
  private static final String TIME = " cho giáo viên các trường phổ thông trong năm 2025";
  private static final String TEACH = "tuyên truyền về an toàn";
  private static final String TRAIN = "tổ chức tập huấn phòng cháy";

  @Test
  void leadAndTimeMayStandInBothHalves() {
    Plan one = Plans.ofTasks(Plans.task("t1", LEAD + TEACH + " và " + TRAIN + TIME));
    Plan two =
        Plans.ofTasks(Plans.task("t1", LEAD + TEACH + TIME), Plans.task("t2", LEAD + TRAIN + TIME));

    assertThat(meanings(one, two)).isEqualTo("ITEM_SPLIT");
    assertThat(meanings(two, one)).isEqualTo("ITEMS_MERGED");
  }

  @Test
  void anotherTaskOfTheSameLeadAndTimeIsNoHalf() {
    Plan before = Plans.ofTasks(Plans.task("t1", LEAD + TEACH + " và " + TRAIN + TIME));
    Plan after =
        Plans.ofTasks(
            Plans.task("t1", LEAD + TEACH + TIME),
            Plans.task("t2", LEAD + "xây dựng thư viện lưu động" + TIME));

    assertThat(meanings(before, after)).isEqualTo("TEXT_CHANGED ITEM_ADDED");
  }

  @Test
  void tellsTheNumberOfAHalfInAClauseOfItsOwn() {
    Plan one = Plans.ofTasks(Plans.task("t1", BOTH).withNumber("3"));
    Plan two =
        Plans.ofTasks(
            Plans.task("t1", FIRST).withNumber("4"), Plans.task("t2", SECOND).withNumber("5"));

    MeantChange split = PlanDiff.between(one, two).meanings().get(0);

    assertThat(split.changes()).hasSize(3);
    assertThat(DiffText.of(VI).sentence(split))
        .startsWith("Tách " + BOTH + " thành " + FIRST + " + " + SECOND + "; ")
        .endsWith("số thứ tự: 3 → 4");
  }

  private static Objective objective(String id, String text) {
    return Objective.builder().id(id).kind(Objective.Kind.SPECIFIC).text(text).build();
  }

  @Test
  void aRemarkAddedElsewhereIsNoHalf() {
    Plan before = Plans.ofTasks(Plans.task("t1", BOTH));
    Plan after =
        Plans.ofTasks(Plans.task("t1", BOTH + " và hải đảo"), Plans.task("t2", "Đào tạo nghề"));

    assertThat(meanings(before, after)).isEqualTo("TEXT_CHANGED ITEM_ADDED");
  }

  @ParameterizedTest
  @CsvSource({
    "100 tỷ đồng, 120 tỷ đồng, FUNDING_RAISED",
    "100 tỷ đồng, 90.000 triệu đồng, FUNDING_LOWERED",
    "1 tỷ đồng, 1.000 triệu đồng, SAME_VALUE",
  })
  void tellsMoreMoneyFromLess(String before, String after, String expected) {
    assertThat(meanings(funded(before), funded(after))).isEqualTo(expected);
  }

  private static Plan funded(String amount) {
    return Plans.ofTasks()
        .withFunding(
            FundingLine.builder()
                .id("f1")
                .text("Ngân sách tỉnh " + amount)
                .amount(Quantity.parse(amount))
                .build());
  }

  @Test
  void tellsEvidenceOnlyIfAsked() {
    Evidence evidence = new Evidence("Việc", new SourceSpan("3f2a", 4, 10, 14), Grade.EXACT);
    Plan before = Plans.ofTasks(Plans.task("t1", "Việc"), Plans.task("t2", "Họp"));
    Plan after =
        before.withTasks(
            before.tasks().get(0).withEvidence(evidence),
            before.tasks().get(1).withEvidence(evidence).withText("Họp báo"));
    DiffOptions asked = DiffOptions.builder().tellsEvidence(true).build();

    assertThat(meanings(before, after)).isEqualTo("TEXT_CHANGED");
    assertThat(meanings(PlanDiff.between(before, after, asked)))
        .isEqualTo("EVIDENCE_ONLY TEXT_CHANGED");
  }

  @Test
  void anObjectiveUnderAnotherParentHasMoved() {
    Objective child = objective("o1.1", "Giảm tử vong trẻ em");
    Plan before =
        Plans.ofTasks().withObjectives(objective("o1", "Nâng cao sức khỏe").withChildren(child));
    Plan after = Plans.ofTasks().withObjectives(objective("o1", "Nâng cao sức khỏe"), child);

    assertThat(meanings(before, after)).isEqualTo("MOVED");
    assertThat(meanings(after, before)).isEqualTo("MOVED");
  }

  @Test
  void tellsMeaningsInBothLanguages() {
    Plan draft =
        Plans.of(
            List.of(target("95 %", Direction.HIGHER)),
            List.of(
                Plans.task("t1", "Lập báo cáo"),
                Plans.task("t2", "Mở lớp").withDue(Due.parse("by 2026"))));
    Plan signed =
        Plans.of(
            List.of(target("90 %", Direction.HIGHER)),
            List.of(
                Plans.task("t1", "Lập các báo cáo"),
                Plans.task("t2", "Mở lớp")
                    .withDue(Due.parse("by 2027"))
                    .withAssignments(part("Sở Nội vụ", AgencyRole.LEAD))));
    PlanDiff diff = PlanDiff.between(draft, signed);

    assertThat(DiffText.of(VI).printMeanings(diff))
        .isEqualTo(
            """
            4 thay đổi
            ~ Chỉ tiêu "Mức của riêng bản này", mục tiêu 2030: hạ từ 95 % xuống 90 % (yêu cầu thấp hơn)
            ~ Chỉ sửa câu chữ. Sửa nhiệm vụ: Lập báo cáo → Lập các báo cáo
            ~ "Mở lớp": lùi thời hạn, hạn 2026 → hạn 2027
            ~ Nhiệm vụ "Mở lớp": đổi cơ quan chủ trì, Sở Y tế (chủ trì) → Sở Nội vụ (chủ trì)
            """);
    assertThat(DiffText.of(Locale.ENGLISH).printMeanings(diff.mirror()))
        .isEqualTo(
            """
            4 changes
            ~ Indicator "Mức của riêng bản này", target 2030: raised from 90 % to 95 % (tightened)
            ~ Wording only. Task changed: Lập các báo cáo → Lập báo cáo
            ~ "Mở lớp": deadline brought forward, by 2027 → by 2026
            ~ Task "Mở lớp": lead changed, Sở Nội vụ (lead) → Sở Y tế (lead)
            """);
  }

  @ParameterizedTest
  @EnumSource(Meaning.class)
  void hasASentenceAndALabelForEveryMeaning(Meaning meaning) {
    for (Locale locale : List.of(VI, Locale.ENGLISH)) {
      ComparisonMessages messages = ComparisonMessages.of(locale);
      assertThat(messages.text("meaning." + meaning.code())).doesNotStartWith("meaning.");
      assertThat(DiffText.of(locale).label(meaning)).doesNotStartWith("meaning-label.");
    }
    assertThat(meaning.mirror().mirror()).isEqualTo(meaning);
    assertThat(meaning.mirror().weight()).isEqualTo(meaning.weight());
    assertThat(meaning.weight()).isBetween(0, 100);
  }

  @Test
  void commitmentsWeighMoreThanForm() {
    assertThat(Arrays.stream(Meaning.values()).filter(m -> m.weight() == 100))
        .contains(Meaning.TARGET_RELAXED, Meaning.TARGET_RAISED)
        .doesNotContain(Meaning.WORDING_ONLY, Meaning.RENUMBERED);
  }

  @Test
  void refusesAPlanOfAnotherVersion() {
    Plan before = Plans.ofTasks(Plans.task("t1", "Việc"), Plans.task("t2", "Họp"));
    PlanDiff diff = PlanDiff.between(before, Plans.ofTasks(Plans.task("t1", "Việc khác")));

    assertThatThrownBy(() -> diff.apply(before.withTasks(before.tasks().reverse())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/tasks/0");
    assertThatThrownBy(() -> diff.apply(Plans.ofTasks()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("with 2 items in tasks, but has 0");
  }

  @Test
  void leavesAloneWhatTheVersionsShare() {
    Plan before = Plans.ofTasks(Plans.task("t1", "Việc"), Plans.task("t2", "Họp"));
    PlanDiff diff =
        PlanDiff.between(
            before,
            before.withTasks(before.tasks().get(0).withText("Việc khác"), before.tasks().get(1)));
    Plan other = before.withTasks(before.tasks().get(0), before.tasks().get(1).withText("Họp báo"));

    assertThat(diff.apply(other).tasks())
        .extracting(Task::text)
        .containsExactly("Việc khác", "Họp báo");
  }
}
