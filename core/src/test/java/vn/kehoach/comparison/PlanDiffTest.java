package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;

class PlanDiffTest {

  private static final Indicator BEDS = Plans.indicator("i1", "Giường bệnh", "2025: 30 giường");
  private static final Indicator DOCTORS = Plans.indicator("i2", "Bác sĩ", "2025: 10 bác sĩ");
  private static final Indicator COVER = Plans.indicator("i3", "Bao phủ bảo hiểm", "2025: 95 %");
  private static final Task SCHEME = Plans.task("t1", "Xây dựng Đề án phát triển nhân lực");

  @Test
  void findsNothingInOnePlan() {
    Plan plan = Plans.of(List.of(BEDS, DOCTORS), List.of(SCHEME));

    PlanDiff diff = PlanDiff.between(plan, Plans.of(List.of(BEDS, DOCTORS), List.of(SCHEME)));

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.counts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "95 %, 97 %, VALUE_CHANGED",
    "95 %, trên 95 %, VALUE_CHANGED",
    "95 %, từ 95 đến 97 %, VALUE_CHANGED",
    "1.000 triệu đồng, 1 tỷ đồng, VALUE_RESTATED",
    "'6,80', '6,8', VALUE_RESTATED",
    "1.000 triệu đồng, 2 tỷ đồng, VALUE_CHANGED",
    "95 %, 95 ‰, VALUE_UNIT_CHANGED",
    "95 %, Hoàn thành, VALUE_CHANGED",
  })
  void tellsWhatBecameOfAValue(String before, String after, ChangeType expected) {
    Plan draft = Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ đạt chuẩn", "2025: " + before));
    Plan signed = Plans.ofIndicators(Plans.indicator("i1", "Tỷ lệ đạt chuẩn", "2025: " + after));

    PlanDiff diff = PlanDiff.between(draft, signed);

    assertThat(diff.counts()).isEqualTo(ImmutableMap.of(expected, 1));
    Change.OfValue change = diff.changes(Change.OfValue.class).findFirst().orElseThrow();
    assertThat(change.sides().before().orElseThrow().item().value())
        .isEqualTo(draft.indicators().get(0).values().get(0).value());
    assertThat(change.sides().latest().value())
        .isEqualTo(signed.indicators().get(0).values().get(0).value());
  }

  @Test
  void tellsValuesAddedAndRemoved() {
    Plan draft = Plans.ofIndicators(Plans.indicator("i1", "Bác sĩ", "2025: 10", "2030: 11"));
    Plan signed = Plans.ofIndicators(Plans.indicator("i1", "Bác sĩ", "2025: 10", "2035: 12"));

    PlanDiff diff = PlanDiff.between(draft, signed);

    assertThat(diff.counts())
        .isEqualTo(ImmutableMap.of(ChangeType.VALUE_ADDED, 1, ChangeType.VALUE_REMOVED, 1));
    assertThat(diff.changes().get(0).before().orElseThrow().pointer())
        .isEqualTo("/indicators/0/values/1");
    assertThat(diff.changes().get(0).after()).isEmpty();
  }

  @Test
  void insertionMovesNothing() {
    Plan draft = Plans.ofIndicators(BEDS, DOCTORS, COVER);
    Indicator added = Plans.indicator("i9", "Tuổi thọ trung bình");

    PlanDiff diff = PlanDiff.between(draft, Plans.ofIndicators(added, BEDS, DOCTORS, COVER));

    assertThat(diff.counts()).isEqualTo(ImmutableMap.of(ChangeType.INDICATOR_ADDED, 1));
    assertThat(diff.changes().get(0).after().orElseThrow().pointer()).isEqualTo("/indicators/0");
  }

  @Test
  void oneItemMovesWhenOneIsCarriedToTheEnd() {
    PlanDiff diff =
        PlanDiff.between(
            Plans.ofIndicators(BEDS, DOCTORS, COVER), Plans.ofIndicators(DOCTORS, COVER, BEDS));

    assertThat(diff.counts()).isEqualTo(ImmutableMap.of(ChangeType.INDICATOR_MOVED, 1));
    assertThat(diff.changes(Change.OfIndicator.class).findFirst().orElseThrow().sides().latest())
        .isEqualTo(BEDS);
  }

  @Test
  void shiftedIdsAreNoRenaming() {
    Plan draft = Plans.ofIndicators(BEDS, DOCTORS, COVER);
    Plan signed =
        Plans.ofIndicators(
            Plans.indicator("i1", "Tuổi thọ trung bình"),
            Plans.indicator("i2", "Giường bệnh", "2025: 30 giường"),
            Plans.indicator("i3", "Bác sĩ", "2025: 10 bác sĩ"),
            Plans.indicator("i4", "Bao phủ bảo hiểm", "2025: 95 %"));

    PlanDiff diff = PlanDiff.between(draft, signed);

    assertThat(diff.counts())
        .isEqualTo(
            ImmutableMap.of(ChangeType.INDICATOR_ADDED, 1, ChangeType.INDICATOR_RENUMBERED, 3));
    assertThat(diff.changes().get(1).match()).isEqualTo(Match.NAME);
  }

  @Test
  void shiftedIdsOfParentsMoveNoPart() {
    Indicator men = Plans.part(Plans.indicator("i1.1", "Nam"), "i1", "Chiều cao");
    Plan draft = Plans.ofIndicators(Plans.indicator("i1", "Chiều cao"), men);
    Indicator shifted = Plans.part(Plans.indicator("i2.1", "Nam"), "i2", "Chiều cao");
    Plan signed =
        Plans.ofIndicators(
            Plans.indicator("i1", "Cân nặng"), Plans.indicator("i2", "Chiều cao"), shifted);

    PlanDiff diff = PlanDiff.between(draft, signed);

    assertThat(diff.counts()).doesNotContainKey(ChangeType.INDICATOR_MOVED);
  }

  @Test
  void tellsEachFieldOfAnIndicator() {
    Indicator changed =
        DOCTORS
            .withName("Bác sĩ và dược sĩ")
            .withGroup("Nhân lực")
            .withSubject("toàn tỉnh")
            .withUnit(Unit.of("người"))
            .withSection("II.1");

    PlanDiff diff = PlanDiff.between(Plans.ofIndicators(DOCTORS), Plans.ofIndicators(changed));

    assertThat(diff.counts().keySet())
        .containsExactly(
            ChangeType.INDICATOR_RENAMED,
            ChangeType.INDICATOR_RENUMBERED,
            ChangeType.INDICATOR_REGROUPED,
            ChangeType.INDICATOR_SUBJECT_CHANGED,
            ChangeType.UNIT_CHANGED);
  }

  @Test
  void recognisesATaskByLikenessWhenItsIdIsNew() {
    Task rewritten = Plans.task("t7", "Xây dựng Đề án phát triển nhân lực y tế").withNumber("1");

    PlanDiff diff = PlanDiff.between(Plans.ofTasks(SCHEME), Plans.ofTasks(rewritten));

    assertThat(diff.counts()).isEqualTo(ImmutableMap.of(ChangeType.TASK_TEXT_CHANGED, 1));
    Match match = diff.changes().get(0).match();
    assertThat(match.method()).isEqualTo(MatchMethod.BY_LIKENESS);
    assertThat(match.score()).isBetween(0.8, 0.95);
  }

  @Test
  void recognisesATaskByNumberWhenItsWordsAreHalfNew() {
    Task rewritten = Plans.task("t7", "Lập chương trình phát triển nhân lực").withNumber("1");

    PlanDiff diff = PlanDiff.between(Plans.ofTasks(SCHEME), Plans.ofTasks(rewritten));

    assertThat(diff.changes().get(0).match().method()).isEqualTo(MatchMethod.BY_NUMBER);
  }

  @Test
  void tellsUnlikeTasksApart() {
    Task other = Plans.task("t7", "Kiểm tra vệ sinh an toàn thực phẩm").withNumber("1");

    PlanDiff diff = PlanDiff.between(Plans.ofTasks(SCHEME), Plans.ofTasks(other));

    assertThat(diff.counts())
        .isEqualTo(ImmutableMap.of(ChangeType.TASK_ADDED, 1, ChangeType.TASK_REMOVED, 1));
    assertThat(diff.changes().get(0).type()).isEqualTo(ChangeType.TASK_REMOVED);
  }

  @Test
  void tellsWhoWhatAndWhenOfATask() {
    Task changed =
        SCHEME
            .withDue(Due.parse("by 2026"))
            .withAssignments(
                Assignment.of(Agency.named("Sở Nội vụ"), AgencyRole.LEAD),
                Assignment.of(Agency.named("Sở Y tế"), AgencyRole.LEAD))
            .withDeliverables(Deliverable.of("Đề án"));

    PlanDiff diff = PlanDiff.between(Plans.ofTasks(SCHEME), Plans.ofTasks(changed));

    assertThat(diff.counts())
        .isEqualTo(
            ImmutableMap.of(
                ChangeType.DUE_CHANGED, 1,
                ChangeType.ASSIGNMENT_ADDED, 1,
                ChangeType.DELIVERABLE_ADDED, 1,
                ChangeType.DELIVERABLE_REMOVED, 1));
  }

  @Test
  void spellingOfAnAgencyIsNoChangeOfAssignment() {
    Task changed = SCHEME.withAssignments(Assignment.of(Agency.named("sở y tế"), AgencyRole.LEAD));

    assertThat(PlanDiff.between(Plans.ofTasks(SCHEME), Plans.ofTasks(changed)).isEmpty()).isTrue();
  }

  @Test
  void tellsHeaderFundingObjectivesAndCitations() {
    Plan draft =
        Plans.ofTasks()
            .withObjectives(
                Objective.builder()
                    .id("o1")
                    .kind(Objective.Kind.GENERAL)
                    .text("Nâng cao sức khỏe")
                    .addChildren(objective("o1.1", "Giảm tử vong trẻ em"))
                    .build())
            .withFunding(FundingLine.builder().id("f1").text("Ngân sách tỉnh").build())
            .withLegalBases(basis("20-NQ/TW"));
    Plan signed =
        Plans.ofTasks()
            .withInfo(Plans.info("KẾ HOẠCH Phát triển y tế đến năm 2030"))
            .withObjectives(
                objective("o1", "Nâng cao sức khỏe nhân dân").withKind(Objective.Kind.GENERAL))
            .withFunding(FundingLine.builder().id("f1").text("Ngân sách tỉnh và huyện").build())
            .withLegalBases(basis("21-NQ/TW"));

    PlanDiff diff = PlanDiff.between(draft, signed);

    assertThat(diff.changes().stream().map(Change::type))
        .containsExactly(
            ChangeType.INFO_CHANGED,
            ChangeType.REFERENCE_REMOVED,
            ChangeType.REFERENCE_ADDED,
            ChangeType.OBJECTIVE_CHANGED,
            ChangeType.OBJECTIVE_REMOVED,
            ChangeType.FUNDING_CHANGED);
    assertThat(diff.changes().get(4).before().orElseThrow().pointer())
        .isEqualTo("/objectives/0/children/0");
  }

  private static Objective objective(String id, String text) {
    return Objective.builder().id(id).kind(Objective.Kind.SPECIFIC).text(text).build();
  }

  private static LegalBasis basis(String number) {
    return new LegalBasis(
        DocumentReference.of(DocumentNumber.parse(number)),
        LegalRelation.values()[0],
        Optional.empty());
  }

  @Test
  void placesCarryTheCharactersOfThePaper() {
    SourceSpan span = new SourceSpan("3f2a", 4, 10, 15);
    Evidence evidence = new Evidence("Bác sĩ", span, Grade.NORMALISED);

    PlanDiff diff =
        PlanDiff.between(
            Plans.ofIndicators(DOCTORS.withEvidence(evidence)),
            Plans.ofIndicators(DOCTORS.withName("Số bác sĩ")));

    assertThat(diff.changes().get(0).before().orElseThrow().span()).contains(span);
    assertThat(diff.changes().get(0).after().orElseThrow().span()).isEmpty();
  }

  @Test
  void evidenceAloneIsNoChange() {
    Evidence evidence = new Evidence("Bác sĩ", new SourceSpan("3f2a", 4, 10, 16), Grade.EXACT);

    PlanDiff diff =
        PlanDiff.between(
            Plans.ofIndicators(DOCTORS), Plans.ofIndicators(DOCTORS.withEvidence(evidence)));

    assertThat(diff.isEmpty()).isTrue();
  }

  @Test
  void asManyItemsAsCanBeAreRecognisedAndNotTheLikestPairAlone() {
    Task first = Plans.task("t1", "đo mưa tại trạm núi cao của huyện mới lập");
    Task second = Plans.task("t2", "trạm núi cao của huyện mới biên giới phía tây");
    Task likest = Plans.task("n3", "đo mưa tại trạm núi cao của huyện mới biên");
    Task other = Plans.task("n4", "đo mưa tại trạm núi cao của sông");

    PlanDiff diff = PlanDiff.between(Plans.ofTasks(first, second), Plans.ofTasks(likest, other));

    assertThat(diff.counts())
        .isEqualTo(
            ImmutableMap.of(
                ChangeType.TASK_MOVED,
                1,
                ChangeType.TASK_TEXT_CHANGED,
                2,
                ChangeType.TASK_RENUMBERED,
                2));
  }

  @Test
  void anItemIsLookedForInItsOwnSectionFirst() {
    Task forest = Plans.task("t1", "Tuần tra rừng mỗi tuần một lần").withGroup("Rừng");
    Task sea = Plans.task("n1", "Tuần tra rừng mỗi tháng một lần").withGroup("Biển");
    Task land = Plans.task("n2", "Tuần tra rừng mỗi quý một lần").withGroup("Rừng");

    PlanDiff diff = PlanDiff.between(Plans.ofTasks(forest), Plans.ofTasks(sea, land));

    assertThat(diff.counts()).containsEntry(ChangeType.TASK_ADDED, 1);
    assertThat(diff.counts()).doesNotContainKey(ChangeType.TASK_REGROUPED);
  }

  @Test
  void thousandsOfItemsWithNewIdsAreStillRecognised() {
    List<Task> tasks =
        IntStream.range(0, 3000)
            .mapToObj(i -> Plans.task("t" + i, "Nhiệm vụ mã số " + i + " về việc riêng x" + i))
            .toList();
    List<Task> renamed =
        tasks.stream()
            .map(task -> task.withId("n" + task.id()).withText(task.text() + " mới"))
            .toList();

    PlanDiff diff = PlanDiff.between(Plans.of(List.of(), tasks), Plans.of(List.of(), renamed));

    assertThat(diff.counts()).isEqualTo(ImmutableMap.of(ChangeType.TASK_TEXT_CHANGED, 3000));
  }
}
