package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.comparison.MergeConflict.Kind;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Milestone;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Timeline;

class PlanMergeTest {

  private static final Task CLASSES = Plans.task("t1", "Mở lớp bồi dưỡng cho giáo viên");
  private static final Task WELLS = Plans.task("t2", "Khoan giếng cho các bản vùng cao");
  private static final Task ROADS = Plans.task("t3", "Sửa đường vào trạm kiểm lâm");
  private static final Indicator WATER =
      Plans.indicator("i1", "Tỷ lệ hộ dùng nước hợp vệ sinh", "2025: 95 %", "2030: 99 %");
  private static final Indicator FOREST = Plans.indicator("i2", "Độ che phủ rừng", "2030: 60 %");

  @Test
  void aDeadlineAndALeadMeetInOneTask() {
    Task later = CLASSES.withDue(Due.parse("by 2026"));
    Task led =
        CLASSES.withAssignments(
            Assignment.of(Agency.named("Sở Giáo dục và Đào tạo"), AgencyRole.LEAD));

    PlanMerge merge = merge(tasks(CLASSES), tasks(later), tasks(led));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.plan().tasks()).containsExactly(led.withDue(Due.parse("by 2026")));
  }

  @Test
  void twoTargetsOfOneIndicatorMeet() {
    Indicator sooner = Plans.indicator("i1", WATER.name(), "2025: 96 %", "2030: 99 %");
    Indicator later = Plans.indicator("i1", WATER.name(), "2025: 95 %", "2030: 100 %");

    PlanMerge merge = merge(figures(WATER), figures(sooner), figures(later));

    assertThat(merge)
        .isEqualTo(
            new PlanMerge(
                figures(Plans.indicator("i1", WATER.name(), "2025: 96 %", "2030: 100 %")),
                ImmutableList.of()));
  }

  @Test
  void twoDeadlinesForOneTaskContradict() {
    Task sooner = CLASSES.withDue(Due.parse("by 2024"));
    Task later = CLASSES.withDue(Due.parse("by 2027"));

    PlanMerge merge = merge(tasks(CLASSES), tasks(sooner), tasks(later));

    assertThat(merge.plan().tasks()).containsExactly(sooner);
    assertThat(merge.isClean()).isFalse();
    MergeConflict conflict = merge.conflicts().get(0);
    assertThat(conflict.kind()).isEqualTo(Kind.BOTH_CHANGED);
    assertThat(conflict.field()).isEqualTo("due");
    assertThat(conflict.labels()).containsExactly(CLASSES.text());
    assertThat(conflict.ours().orElseThrow().place().pointer()).isEqualTo("/tasks/0/due");
    assertThat(conflict.theirs().orElseThrow().text()).isEqualTo("by 2027");
  }

  @Test
  void oneTargetPutToTwoYearsContradicts() {
    Indicator ours = Plans.indicator("i2", FOREST.name(), "2031: 60 %");
    Indicator theirs = Plans.indicator("i2", FOREST.name(), "2035: 60 %");

    PlanMerge merge = merge(figures(FOREST), figures(ours), figures(theirs));

    assertThat(merge.plan()).isEqualTo(figures(ours));
    assertThat(merge.conflicts())
        .extracting(MergeConflict::kind, MergeConflict::item, MergeConflict::field)
        .containsExactly(tuple(Kind.BOTH_CHANGED, "value", "period"));
  }

  @Test
  void theCallerSaysWhoseWordCounts() {
    Task sooner = CLASSES.withDue(Due.parse("by 2024"));
    Task later = CLASSES.withDue(Due.parse("by 2027"));

    PlanMerge merge =
        PlanMerge.of(tasks(CLASSES), tasks(sooner), tasks(later), c -> MergeChoice.THEIRS);

    assertThat(merge.plan().tasks()).containsExactly(later);
    assertThat(merge.conflicts())
        .extracting(MergeConflict::choice)
        .containsOnly(MergeChoice.THEIRS);
  }

  @Test
  void oneChangeMadeTwiceIsMadeOnce() {
    Plan both = tasks(CLASSES.withDue(Due.parse("by 2027")), ROADS);

    PlanMerge merge = merge(tasks(CLASSES), both, both);

    assertThat(merge).isEqualTo(new PlanMerge(both, ImmutableList.of()));
  }

  @Test
  void whatOneVersionTookOutIsOut() {
    PlanMerge merge = merge(tasks(CLASSES, WELLS), tasks(CLASSES, WELLS), tasks(WELLS));

    assertThat(merge).isEqualTo(new PlanMerge(tasks(WELLS), ImmutableList.of()));
  }

  @Test
  void whatOneTookOutAndTheOtherChangedStaysUntilSomeoneDecides() {
    Task changed = CLASSES.withDue(Due.parse("by 2027"));

    PlanMerge open = merge(tasks(CLASSES, WELLS), tasks(WELLS), tasks(changed, WELLS));
    PlanMerge out =
        PlanMerge.of(
            tasks(CLASSES, WELLS),
            tasks(WELLS),
            tasks(changed, WELLS),
            conflict -> MergeChoice.OURS);

    assertThat(open.plan().tasks()).containsExactly(changed, WELLS);
    assertThat(kinds(open)).containsExactly(Kind.CHANGED_AND_REMOVED);
    assertThat(open.conflicts().get(0).ours()).isEmpty();
    assertThat(out.plan().tasks()).containsExactly(WELLS);
  }

  @Test
  void newTasksOfBothStandWhereTheyWerePutIn() {
    Task ours = Plans.task("t9", "Xây kè chống sạt lở bờ sông");
    Task theirs = Plans.task("t9", "Trồng lại rừng phòng hộ ven biển");

    PlanMerge merge =
        merge(tasks(CLASSES, WELLS), tasks(CLASSES, ours, WELLS), tasks(CLASSES, theirs, WELLS));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.plan().tasks()).containsExactly(CLASSES, ours, theirs.withId("t9-2"), WELLS);
  }

  @Test
  void oneNewTaskOfBothIsPutInOnce() {
    Task ours = Plans.task("t9", "Xây kè chống sạt lở bờ sông");
    Task theirs = Plans.task("t8", "Xây kè chống sạt lở bờ sông").withDue(Due.parse("by 2029"));

    PlanMerge merge = merge(tasks(CLASSES), tasks(CLASSES, ours), tasks(CLASSES, theirs));

    assertThat(merge.plan().tasks()).containsExactly(CLASSES, ours);
    assertThat(merge.conflicts())
        .extracting(MergeConflict::kind, MergeConflict::field)
        .contains(tuple(Kind.BOTH_ADDED, "due"));
  }

  @Test
  void newOrdersOfDifferentTasksMeet() {
    Task last = Plans.task("t4", "Lập bản đồ ngập lụt của huyện");

    PlanMerge merge =
        merge(
            tasks(CLASSES, WELLS, ROADS, last),
            tasks(WELLS, ROADS, CLASSES, last),
            tasks(last, CLASSES, WELLS, ROADS));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.plan().tasks()).containsExactly(last, WELLS, ROADS, CLASSES);
  }

  @Test
  void oneTaskPutToTwoPlacesContradicts() {
    Plan base = tasks(CLASSES, WELLS, ROADS, Plans.task("t4", "Lập bản đồ ngập lụt của huyện"));
    List<Task> t = base.tasks();
    Plan ours = tasks(t.get(1), t.get(2), t.get(0), t.get(3));
    Plan theirs = tasks(t.get(1), t.get(2), t.get(3), t.get(0));

    PlanMerge open = merge(base, ours, theirs);
    PlanMerge decided = PlanMerge.of(base, ours, theirs, c -> MergeChoice.THEIRS);

    assertThat(kinds(open)).containsExactly(Kind.ORDER);
    assertThat(open.plan()).isEqualTo(ours);
    assertThat(decided.plan()).isEqualTo(theirs);
  }

  @Test
  void linksFollowItemsWhoseIdsDiffer() {
    Indicator ours = Plans.indicator("i3", "Số trạm quan trắc không khí", "2030: 4 trạm");
    Indicator theirs = Plans.indicator("i3", "Tỷ lệ rác thải được thu gom", "2030: 90 %");
    Plan base = figures(WATER, FOREST).withIndicatorTables(table("i1", "i2"));

    PlanMerge merge =
        merge(
            base,
            figures(WATER, FOREST, ours).withIndicatorTables(table("i1", "i2", "i3")),
            figures(WATER, FOREST, theirs)
                .withIndicatorTables(table("i1", "i2", "i3"))
                .withObjectives(goal("o1", "Môi trường sống trong lành").withIndicatorIds("i3")));

    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.plan().indicators()).extracting(Indicator::id).contains("i3", "i3-2");
    assertThat(merge.plan().indicatorTables().get(0).indicatorIds())
        .containsExactly("i1", "i2", "i3", "i3-2");
    assertThat(merge.plan().objectives().get(0).indicatorIds()).containsExactly("i3-2");
    assertThat(merge.plan().indicators().get(3).values().get(0).id()).isEqualTo("i3-2-target-2030");
  }

  @Test
  void linksToWhatIsOutAreOut() {
    Plan base =
        figures(WATER, FOREST)
            .withIndicatorTables(table("i1", "i2"))
            .withObjectives(goal("o1", "Giữ rừng và nguồn nước").withIndicatorIds("i1", "i2"));
    Plan theirs = base.withIndicators(WATER);

    PlanMerge merge = merge(base, base, theirs);

    assertThat(merge.plan().indicatorTables().get(0).indicatorIds()).containsExactly("i1");
    assertThat(merge.plan().objectives().get(0).indicatorIds()).containsExactly("i1");
  }

  @Test
  void anObjectiveUnderOneThatIsOutComesToTheTopWithAConflict() {
    Objective top = goal("o1", "Giữ rừng và nguồn nước");
    Objective under = goal("o2", "Không còn phá rừng trái phép");
    Plan base = Plans.ofTasks().withObjectives(top);

    PlanMerge merge =
        merge(base, base.withObjectives(), base.withObjectives(top.withChildren(under)));

    assertThat(kinds(merge)).containsExactly(Kind.PARENT_LOST);
    assertThat(merge.plan().objectives()).containsExactly(under);
  }

  @Test
  void twoObjectivesPutUnderEachOtherAreParted() {
    Objective a = goal("o1", "Giữ rừng và nguồn nước");
    Objective b = goal("o2", "Không còn phá rừng trái phép");
    Plan base = Plans.ofTasks();

    PlanMerge merge =
        merge(
            base.withObjectives(a, b),
            base.withObjectives(a.withChildren(b)),
            base.withObjectives(b.withChildren(a)));

    assertThat(kinds(merge)).contains(Kind.PARENT_LOST);
    assertThat(merge.plan().allObjectives())
        .extracting(Objective::id)
        .containsExactlyInAnyOrder("o1", "o2");
  }

  @Test
  void headsAndMilestonesMeet() {
    Plan base = tasks(CLASSES);
    Plan ours = base.withInfo(base.info().withIssuer("UBND tỉnh"));
    Plan theirs =
        base.withInfo(base.info().withPlace("Lai Châu"))
            .withTimeline(Timeline.of(List.of(Milestone.of(PartialDate.of(2026), "Sơ kết"))));

    PlanMerge merge = merge(base, ours, theirs);

    assertThat(merge)
        .isEqualTo(
            new PlanMerge(theirs.withInfo(ours.info().withPlace("Lai Châu")), ImmutableList.of()));
  }

  @Test
  void tellsConflictsInBothLanguages() {
    PlanMerge merge =
        merge(
            tasks(CLASSES, WELLS),
            tasks(CLASSES.withDue(Due.parse("by 2024"))),
            tasks(CLASSES.withDue(Due.parse("by 2027-06")), WELLS.withGroup("Nước")));

    assertThat(MergeText.of(Locale.forLanguageTag("vi")).print(merge))
        .isEqualTo(
            """
            2 chỗ mâu thuẫn
            ! Nhiệm vụ "Mở lớp bồi dưỡng cho giáo viên", thời hạn: bản gốc "hạn 2025"; bản thứ nhất sửa thành "hạn 2024"; bản thứ hai sửa thành "hạn 6/2027" (chưa quyết định)
            ! Nhiệm vụ "Khoan giếng cho các bản vùng cao": bản thứ nhất bỏ, bản thứ hai sửa (chưa quyết định)
            """);
    assertThat(MergeText.of(Locale.ENGLISH).print(merge))
        .contains("! Task", "deadline: \"by 2025\" before", "took it out, the second changed it");
    assertThat(MergeText.of(Locale.ENGLISH).print(merge(merge.plan(), merge.plan(), merge.plan())))
        .isEqualTo("Nothing contradicts.\n");
  }

  @Test
  void tellsCodesAndTimesAsAReaderWritesThem() {
    Plan base = figures(Plans.indicator("i1", WATER.name(), "2025: 95 %"));
    Plan ours = figures(Plans.indicator("i1", WATER.name(), "2025: 96 %"));
    Plan theirs = figures(Plans.indicator("i1", WATER.name(), "2025: 97 %"));

    PlanMerge merge =
        merge(
            base,
            ours.withInfo(base.info().withNature(DocumentNature.DIGEST)),
            theirs.withInfo(base.info().withNature(DocumentNature.PROGRESS_REPORT)));

    assertThat(MergeText.of(Locale.forLanguageTag("vi")).print(merge))
        .isEqualTo(
            """
            2 chỗ mâu thuẫn
            ! Thông tin chung, loại tài liệu: bản gốc "kế hoạch"; bản thứ nhất sửa thành "bản tin nhắc đến kế hoạch"; bản thứ hai sửa thành "báo cáo thực hiện kế hoạch" (chưa quyết định)
            ! Số liệu "Tỷ lệ hộ dùng nước hợp vệ sinh › mục tiêu đến 2025", giá trị: bản gốc "95 %"; bản thứ nhất sửa thành "96 %"; bản thứ hai sửa thành "97 %" (chưa quyết định)
            """);
  }

  @Test
  void everyConstantHasItsWordInBothLanguages() {
    for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
      FieldWords words = FieldWords.of(locale);
      for (Enum<?>[] constants :
          List.<Enum<?>[]>of(
              DocumentNature.values(), Direction.values(), Span.values(), LegalRelation.values())) {
        for (Enum<?> constant : constants) {
          String field =
              constant instanceof DocumentNature
                  ? "nature"
                  : constant instanceof Direction
                      ? "direction"
                      : constant instanceof Span ? "span" : "relation";
          assertThat(words.print("info", field, constant.name())).doesNotContain(field + ".");
        }
      }
      for (Objective.Kind kind : Objective.Kind.values()) {
        assertThat(words.print("objective", "kind", kind.name())).doesNotContain("kind.");
      }
      for (ValueKind kind : ValueKind.values()) {
        assertThat(words.print("value", "kind", kind.name())).doesNotContain("kind.");
      }
      for (AgencyRole role : AgencyRole.values()) {
        String label = "Sở Y tế (" + role.name().toLowerCase(Locale.ROOT) + ")";
        assertThat(words.label("assignment", label))
            .doesNotContain("role.")
            .startsWith("Sở Y tế (");
      }
    }
  }

  @Test
  void everySortAndFieldHasItsWordInBothLanguages() {
    for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
      ComparisonMessages messages = ComparisonMessages.of(locale);

      assertThat(codes().map(messages::text))
          .noneMatch(String::isBlank)
          .noneMatch(word -> word.startsWith("merge-"));
    }
  }

  private static Stream<String> codes() {
    List<MergeSort<?>> sorts =
        List.of(
            MergeSorts.REFERENCE,
            MergeSorts.MILESTONE,
            MergeSorts.FUNDING,
            MergeSorts.VALUE,
            MergeSorts.INDICATOR,
            MergeSorts.INDICATOR_TABLE,
            MergeSorts.TASK,
            MergeSorts.TASK_TABLE,
            MergeSorts.OBJECTIVE);
    Stream<MergePart<?>> parts =
        Stream.concat(
            MergeSorts.INFO.stream(), sorts.stream().flatMap(sort -> sort.parts().stream()));
    return Stream.concat(
        sorts.stream().map(sort -> "merge-item." + sort.name()),
        parts
            .filter(MergeAttribute.class::isInstance)
            .map(part -> ((MergeAttribute<?>) part).name())
            .filter(name -> !name.isEmpty())
            .map(name -> "merge-field." + name));
  }

  private static ImmutableList<Kind> kinds(PlanMerge merge) {
    return merge.conflicts().stream()
        .map(MergeConflict::kind)
        .collect(ImmutableList.toImmutableList());
  }

  private static PlanMerge merge(Plan base, Plan ours, Plan theirs) {
    return PlanMerge.of(base, ours, theirs);
  }

  private static Plan tasks(Task... tasks) {
    return Plans.ofTasks(tasks);
  }

  private static Plan figures(Indicator... indicators) {
    return Plans.ofIndicators(indicators);
  }

  private static IndicatorTable table(String... ids) {
    return IndicatorTable.builder().id("b1").indicatorIds(Arrays.asList(ids)).build();
  }

  private static Objective goal(String id, String text) {
    return Objective.builder().id(id).kind(Objective.Kind.SPECIFIC).text(text).build();
  }
}
