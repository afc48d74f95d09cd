package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.Document;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Origin;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;

class TableTrapsTest {

  @Test
  void aRowOfOneMergedCellOpensAGroupOfTasks() {
    Plan plan =
        Papers.plan(
            "I. NHIỆM VỤ",
            "|TT|Nội dung|Cơ quan chủ trì|Thời gian|",
            "|Về hạ tầng{c4}|",
            "|1|Sửa cầu|Sở Xây dựng|2024|");

    assertThat(plan.tasks().stream().map(Task::text)).containsExactly("Sửa cầu");
    assertThat(plan.taskTables().get(0).groups().stream().map(TaskTable.Group::heading))
        .containsExactly("Về hạ tầng");
  }

  @Test
  void aRowOfOneMergedCellOpensAGroupOfIndicators() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT|Chỉ tiêu|Năm 2024|Năm 2025|",
            "|Về xã hội{c4}|",
            "|1|Số trường|7|8|");

    assertThat(plan.indicators().stream().map(Indicator::name)).containsExactly("Số trường");
    assertThat(plan.indicators().get(0).group()).isEqualTo("Về xã hội");
  }

  @Test
  void aFormToFillInHoldsNoTasks() {
    String[] table = {"|TT|Nội dung|Cơ quan chủ trì|Thời gian|", "|1|Sửa cầu|Sở Xây dựng|2024|"};

    assertThat(Papers.plan("I. MẪU BÁO CÁO THÁNG", table[0], table[1]).tasks()).isEmpty();
    assertThat(Papers.plan("I. DANH MỤC NHIỆM VỤ", table[0], table[1]).tasks()).hasSize(1);
  }

  @Test
  void aCellThatSaysAsAboveHasTheWordsAbove() {
    Plan plan =
        Papers.plan(
            "I. NHIỆM VỤ",
            "|TT|Nội dung|Cơ quan chủ trì|Thời gian|",
            "|1|Sửa cầu|Sở Xây dựng|2024|",
            "|2|Sửa đường|nt|-nt-|",
            "|3|Sửa chợ|Như trên|2025|");

    assertThat(plan.tasks())
        .allSatisfy(
            task ->
                assertThat(task.agencies(AgencyRole.LEAD).map(Agency::name))
                    .containsExactly("Sở Xây dựng"));
    assertThat(plan.tasks())
        .extracting(task -> task.due().toString())
        .containsExactly("during 2024/2024", "during 2024/2024", "during 2025/2025");
    assertThat(plan.tasks())
        .extracting(Task::dueOrigin)
        .containsExactly(Origin.STATED, Origin.CONTEXT, Origin.STATED);
  }

  @Test
  void theDeepestHeadWithATimeDatesItsColumn() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT{r2}|Chỉ tiêu{r2}|Kế hoạch 2026 - 2030{c2}|Năm 2025{c2}|",
            "|2026|Năm 2027|Mục tiêu|Thực hiện|",
            "|1|Số trường|7|8|6|5|");

    assertThat(plan.indicators().get(0).values())
        .extracting(value -> value.period().orElseThrow().toString())
        .containsExactly("2026/2026", "2027/2027", "2025/2025", "2025/2025");
  }

  @Test
  void aRowOfNothingButYearsBelongsToTheHead() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT|Chỉ tiêu|Kế hoạch|Kế hoạch|",
            "| | |2026|2027|",
            "|1|Số trường|7|8|");

    assertThat(plan.indicators()).extracting(Indicator::name).containsExactly("Số trường");
    assertThat(plan.indicators().get(0).values())
        .extracting(value -> value.period().orElseThrow().toString())
        .containsExactly("2026/2026", "2027/2027");
  }

  @Test
  void aNumberedSheetOfFiguresIsNoForm() {
    Plan plan =
        Papers.plan(
            "II. BIỂU SỐ LIỆU",
            "1. Biểu số 01. Các chỉ tiêu chủ yếu",
            "|TT|Chỉ tiêu|ĐVT|Năm 2026|",
            "|1|Số trường|trường|7|");

    assertThat(plan.indicators()).extracting(Indicator::name).containsExactly("Số trường");
  }

  @Test
  void aCellThatSaysAsAboveStaysWhereNothingStandsAbove() {
    Plan plan =
        Papers.plan(
            "I. NHIỆM VỤ",
            "|TT|Nội dung|Cơ quan chủ trì|Sản phẩm|",
            "|1|Sửa cầu|nt|Cầu mới|",
            "|2|Sửa đường|Sở Xây dựng|nt|");

    assertThat(plan.tasks().get(0).agencies(AgencyRole.LEAD).map(Agency::name))
        .containsExactly("nt");
    assertThat(plan.tasks().get(1).deliverables().get(0).name()).isEqualTo("Cầu mới");
  }

  @Test
  void aTaskWithoutALeadInheritsTheAgencyOfItsGroupRow() {
    Plan plan =
        Papers.plan(
            "I. NHIỆM VỤ",
            "|TT|Nội dung|Cơ quan chủ trì|Thời gian|",
            "|I|Sở Du lịch| | |",
            "|1|Lập bản đồ| |2024|",
            "|2|Mở lớp|Sở Nội vụ|2024|");

    assertThat(plan.tasks().get(0).agencies(AgencyRole.LEAD).map(Agency::name))
        .containsExactly("Sở Du lịch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"|TT|Chỉ tiêu|ĐVT|Mục tiêu|", "|TT|Nội dung|ĐVT|Chỉ tiêu|"})
  void aSecondColumnOfGoalsHoldsValues(String head) {
    Plan plan = Papers.plan("I. CHỈ TIÊU", head, "|1|Số khách|lượt|500|");

    assertThat(plan.indicators().get(0).values().get(0).value()).hasToString("500 lượt");
  }

  @Test
  void aPartBehindAPageBreakKeepsItsWhole() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT|Chỉ tiêu|Năm 2024|Năm 2025|",
            "|1|Chiều cao|160|161|",
            "| |- Nam|164|166|",
            "|===",
            "| |- Nữ|153|155|");

    assertThat(plan.indicators().get(2).parentId()).contains(plan.indicators().get(0).id());
  }

  @Test
  void aTableInAPaperWithoutSectionsIsRead() {
    Plan plan = Papers.plan("|TT|Chỉ tiêu|Năm 2025|", "|1|Số khách|5|");

    assertThat(plan.indicators()).hasSize(1);
  }

  @Test
  void anEmptyTableUnderALetteredLabelIsPassedOver() {
    Plan plan =
        PlansOf.withEmptyTable(
            "I. NHIỆM VỤ", "1. Giao thông", "a) Nội dung:", "- Sửa cầu.", "b) Cơ quan thực hiện:");

    assertThat(plan.tasks()).hasSize(1);
  }

  @Test
  void aTableThatIsNotUnderstoodIsNotedWithItsPlace() {
    Document paper =
        Papers.titled("I. MỤC TIÊU", "|Thông số|Tần suất|Ngưỡng|", "|pH|2 lần|7|", "|DO|2 lần|4|");

    assertThat(PlanExtractor.extract(paper).findings())
        .filteredOn(finding -> finding.code().equals("extract.table-not-read"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.arguments()).containsEntry("rows", "3"))
        .satisfies(finding -> assertThat(finding.place().span()).isPresent());
  }

  @Test
  void shortWordsForDoneAndPlannedDateTheirColumns() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU", "|TT|Chỉ tiêu|ĐVT|TH 2024|KH 2025|", "|1|Số khách|lượt|500|600|");

    assertThat(plan.indicators().get(0).values().stream().map(v -> v.kind() + " " + v.value()))
        .containsExactly("BASELINE 500 lượt", "TARGET 600 lượt");
  }
}
