package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;

class TaskTablesTest {

  private static final String HEAD =
      "|TT|NỘI DUNG|CƠ QUAN CHỦ TRÌ|CƠ QUAN PHỐI HỢP|SẢN PHẨM|THỜI GIAN HOÀN THÀNH|";

  private static TaskTables.Result read(String... rows) {
    TableGrid grid = TableGrid.of(Papers.table(rows));
    return TaskTables.read(grid, TableHead.of(grid).orElseThrow(), "table-1", "PHỤ LỤC");
  }

  private static String agencies(Task task, AgencyRole role) {
    return task.agencies(role).map(Agency::name).collect(Collectors.joining("; "));
  }

  @Test
  void readARowByTheHeadsOfItsColumns() {
    Task task =
        read(
                HEAD,
                "|1.|Lập bản đồ du lịch|Sở Du lịch|Sở Y tế; UBND các huyện|Bản đồ, báo cáo|Quý"
                    + " II/2024|")
            .tasks()
            .get(0);

    assertThat(task.id()).isEqualTo("t-table-1-1");
    assertThat(task.tableId()).contains("table-1");
    assertThat(task.section()).isEqualTo("PHỤ LỤC");
    assertThat(task.number()).isEqualTo("1");
    assertThat(task.text()).isEqualTo("Lập bản đồ du lịch");
    assertThat(agencies(task, AgencyRole.LEAD)).isEqualTo("Sở Du lịch");
    assertThat(agencies(task, AgencyRole.COOPERATING)).isEqualTo("Sở Y tế; UBND các huyện");
    assertThat(task.deliverables().stream().map(Deliverable::name))
        .containsExactly("Bản đồ", "báo cáo");
    assertThat(task.due()).hasToString("by 2024-Q2");
    assertThat(task.dueEvidence().get(0).quote()).isEqualTo("Quý II/2024");
  }

  @ParameterizedTest
  @CsvSource({
    "THỜI GIAN HOÀN THÀNH, by 2024",
    "THỜI GIAN THỰC HIỆN, during 2024/2024",
    "TIẾN ĐỘ, during 2024/2024"
  })
  void readTheYearOfACellByTheHeadOfItsColumn(String head, String due) {
    TaskTables.Result result =
        read("|TT|NỘI DUNG|CHỦ TRÌ|" + head + "|", "|1|Lập bản đồ|Sở Du lịch|Năm 2024|");

    assertThat(result.tasks().get(0).due()).hasToString(due);
  }

  @Test
  void openGroupsWithRowsThatHoldNoFacts() {
    TaskTables.Result result =
        read(
            HEAD,
            "|I|Hạ tầng| | | | |",
            "|1|Sửa đường|Sở Xây dựng| | | |",
            "|2|Sửa cầu|Sở Xây dựng| | | |",
            "|II|Nhân lực{c5}|",
            "|1|Mở lớp|Sở Nội vụ| | | |",
            "|III. Tuyên truyền|",
            "| |Làm phim|Sở Du lịch| | | |");

    assertThat(result.table().groups().stream().map(g -> g.marker() + ":" + g.heading()))
        .containsExactly("I:Hạ tầng", "II:Nhân lực", "III:Tuyên truyền");
    assertThat(result.tasks().stream().map(t -> t.section() + "#" + t.number()))
        .containsExactly("PHỤ LỤC.I#1", "PHỤ LỤC.I#2", "PHỤ LỤC.II#1", "PHỤ LỤC.III#1");
    assertThat(result.tasks().get(2).group()).isEqualTo("Nhân lực");
    assertThat(result.table().taskIds())
        .containsExactlyElementsOf(result.tasks().stream().map(Task::id).toList());
  }

  @Test
  void keepARowWithoutFactsAsATaskIfItsCellsArePrinted() {
    TaskTables.Result result = read(HEAD, "|1|Lập bản đồ| | | | |", "|2|Mở lớp|Sở Nội vụ| | | |");

    assertThat(result.tasks()).hasSize(2);
    assertThat(result.table().groups()).isEmpty();
    assertThat(result.tasks().get(0).due()).hasToString("unstated");
    assertThat(result.tasks().get(0).assignments()).isEmpty();
  }

  @Test
  void passOverTheHeadWhereItIsRepeated() {
    List<Task> tasks =
        read(HEAD, "|1|Lập bản đồ|Sở Du lịch| | | |", HEAD, "| | | | | | |", "|2|Mở lớp| | | | |")
            .tasks();

    assertThat(tasks.stream().map(Task::number)).containsExactly("1", "2");
  }

  @Test
  void repeatACellThatSpansRows() {
    List<Task> tasks =
        read(HEAD, "|1|Lập bản đồ|Sở Du lịch{r2}| | | |", "|2|Mở lớp|Sở Y tế| | |").tasks();

    assertThat(tasks.stream().map(t -> agencies(t, AgencyRole.LEAD)))
        .containsExactly("Sở Du lịch", "Sở Du lịch");
    assertThat(agencies(tasks.get(1), AgencyRole.COOPERATING)).isEqualTo("Sở Y tế");
  }

  @Test
  void mayNameSeveralLeads() {
    Task task = read(HEAD, "|1|Lập bản đồ|Sở Du lịch, Sở Y tế| | | |").tasks().get(0);

    assertThat(agencies(task, AgencyRole.LEAD)).isEqualTo("Sở Du lịch; Sở Y tế");
  }

  @Test
  void sayWhatEveryColumnHolds() {
    TaskTable table = read(HEAD, "|1|Lập bản đồ| | | | |").table();

    assertThat(table.columns().stream().map(TaskTable.Column::role))
        .containsExactly(
            TaskTable.Role.NUMBER,
            TaskTable.Role.TASK,
            TaskTable.Role.LEAD,
            TaskTable.Role.COOPERATING,
            TaskTable.Role.DELIVERABLE,
            TaskTable.Role.DUE);
    assertThat(table.evidence().orElseThrow().quote()).isEqualTo("TT");
  }

  @ParameterizedTest
  @CsvSource({
    "TT|Nội dung|Cơ quan chủ trì, true",
    "TT|Nội dung|Năm 2024|Năm 2025|Cơ quan chủ trì|Thời gian, true",
    "TT|Chỉ tiêu|Năm 2024|Năm 2025|Cơ quan theo dõi, false",
    "TT|Nội dung|Ghi chú, false",
    "TT|Cơ quan chủ trì|Ghi chú, false"
  })
  void areToldFromOtherTablesByTheirHead(String head, boolean fits) {
    TableGrid grid = TableGrid.of(Papers.table("|" + head + "|", "|1|a|b|"));

    assertThat(TaskTables.fits(TableHead.of(grid).orElseThrow())).isEqualTo(fits);
  }
}
