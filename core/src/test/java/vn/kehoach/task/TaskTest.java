package vn.kehoach.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.source.Origin;
import vn.kehoach.timeline.Due;

class TaskTest {

  private static final Task TASK =
      Task.builder()
          .id("t-III.1-1")
          .number("1")
          .text("Xây dựng đề án xe buýt")
          .addAssignments(
              Assignment.of(Agency.named("Sở Giao thông vận tải"), AgencyRole.LEAD),
              Assignment.of(Agency.named("Sở Tài chính"), AgencyRole.COOPERATING),
              Assignment.of(Agency.named("Sở Xây dựng"), AgencyRole.COOPERATING))
          .addDeliverables(Deliverable.of("Đề án"))
          .build();

  @Test
  void givesTheAgenciesOfARole() {
    assertThat(TASK.agencies(AgencyRole.COOPERATING).map(Agency::name))
        .containsExactly("Sở Tài chính", "Sở Xây dựng");
    assertThat(TASK.agencies(AgencyRole.MONITORING)).isEmpty();
  }

  @Test
  void hasNoTimeUnlessOneIsSaid() {
    assertThat(TASK.due()).isEqualTo(new Due.Unstated());
    assertThat(TASK.dueOrigin()).isEqualTo(Origin.STATED);
    assertThat(TASK.section() + TASK.group()).isEmpty();
  }

  @Test
  void changesByCopy() {
    Task dated = TASK.withDue(Due.parse("by 2026-06")).withSection("III.1");

    assertThat(dated.due()).hasToString("by 2026-06");
    assertThat(TASK.section()).isEmpty();
    assertThat(dated.withDue(new Due.Unstated()).withSection("")).isEqualTo(TASK);
  }

  @Test
  void isStatedWithoutAPaper() {
    Assignment lead = TASK.assignments().get(0);

    assertThat(lead.origin()).isEqualTo(Origin.STATED);
    assertThat(lead.evidence()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void refusesAProductWithoutAName(String name) {
    assertThatThrownBy(() -> Deliverable.of(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("deliverable must have a name, such as 'Đề án'");
  }

  @Test
  void keepsTheColumnsAndGroupsOfATable() {
    TaskTable table =
        TaskTable.builder()
            .id("table-1")
            .addColumns(new TaskTable.Column("Nội dung", TaskTable.Role.TASK))
            .addTaskIds("t-III.1-1")
            .build();

    assertThat(table.groups()).isEmpty();
    assertThat(table.withSection("PHỤ LỤC").section()).isEqualTo("PHỤ LỤC");
  }
}
