package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;

class TableFactsTest {

  @Test
  void goOnUnderTheHeadBeforeAPageBreak() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT|Chỉ tiêu|Năm 2024|Năm 2025|",
            "|1|Số khách|5|6|",
            "|===",
            "|2|Số chợ|7|8|",
            "|===",
            "|3|Số trường|9|10|");

    assertThat(plan.indicators().stream().map(Indicator::name))
        .containsExactly("Số khách", "Số chợ", "Số trường");
    assertThat(plan.indicators().stream().map(Indicator::id)).doesNotHaveDuplicates();
    assertThat(plan.indicators().get(2).values().get(1).value()).hasToString("10");
  }

  @Test
  void leaveATableOfAnotherWidthAlone() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT|Chỉ tiêu|Năm 2024|Năm 2025|",
            "|1|Số khách|5|6|",
            "|===",
            "|2|Số chợ|7|");

    assertThat(plan.indicators()).hasSize(1);
  }

  @Test
  void leaveATableOfAnotherSectionAlone() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT|Chỉ tiêu|Năm 2024|Năm 2025|",
            "|1|Số khách|5|6|",
            "II. PHỤ LỤC SỐ LIỆU",
            "|2|Số chợ|7|8|");

    assertThat(plan.indicators()).hasSize(1);
  }

  @Test
  void leaveFalseFriendsAlone() {
    Plan plan =
        Papers.plan(
            "I. NHIỆM VỤ",
            "|Nơi nhận|TM. ỦY BAN NHÂN DÂN|",
            "|- Như trên|CHỦ TỊCH|",
            "|===",
            "|TT|Nguồn vốn|Năm 2024|Năm 2025|",
            "|1|Ngân sách tỉnh|5|6|");

    assertThat(plan.indicators()).isEmpty();
    assertThat(plan.tasks()).isEmpty();
    assertThat(plan.indicatorTables()).isEmpty();
  }

  @Test
  void numberTheTablesOfAPaper() {
    Plan plan =
        Papers.plan(
            "I. CHỈ TIÊU",
            "|TT|Chỉ tiêu|Năm 2025|",
            "|1|Số khách|5|",
            "II. NHIỆM VỤ",
            "|TT|Nội dung|Cơ quan chủ trì|",
            "|1|Lập bản đồ|Sở Du lịch|");

    assertThat(plan.indicatorTables().get(0).id()).isEqualTo("table-1");
    assertThat(plan.taskTables().get(0).id()).isEqualTo("table-2");
    assertThat(plan.tasks().stream().map(Task::section)).containsExactly("II");
    assertThat(plan.indicators().get(0).group()).isEqualTo("CHỈ TIÊU");
  }
}
