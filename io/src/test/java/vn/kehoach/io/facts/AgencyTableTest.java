package vn.kehoach.io.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.registry.Registries;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.territory.Territory;

class AgencyTableTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 24);

  private static AgencyTable table(String... leads) {
    List<Assignment> assignments =
        List.of(leads).stream()
            .map(lead -> Assignment.of(Agency.of(lead), AgencyRole.LEAD))
            .toList();
    PlanInfo info =
        PlanInfo.builder()
            .nature(DocumentNature.PLAN)
            .territory(Territory.of("Bình Thuận", Territory.Level.PROVINCE))
            .build();
    Task task =
        Task.builder().id("t-1").number("1").text("Sửa cầu.").assignments(assignments).build();
    return AgencyTable.of(
        Plan.builder().info(info).addTasks(task).build(), Registries.standard(), DAY);
  }

  @Test
  void hasARowForEachNameInTheOrderOfTheTasks() {
    assertThat(table("Sở Y tế", "các sở, ngành", "Sở Y tế").rows())
        .extracting(AgencyTable.Row::printed)
        .containsExactly("Sở Y tế", "các sở, ngành");
  }

  @Test
  void printsTheColumnsOfTheDay() {
    assertThat(table("Sở KH&ĐT", "các sở, ngành liên quan", "Dòng sông Hiếu").toCsv())
        .isEqualTo(
            """
            printed,kind,resolved_id,resolved_name,place,as_of
            Sở KH&ĐT,named,s.khdt,Sở Kế hoạch và Đầu tư,Bình Thuận,2021-03-24
            "các sở, ngành liên quan",group,,,Bình Thuận,2021-03-24
            Dòng sông Hiếu,unresolved,,,,2021-03-24
            """);
  }

  @Test
  void namesABodyThatStandsOnceForSeveralPlacesByItsOwnEntry() {
    AgencyTable.Row each = table("UBND các huyện, thị xã, thành phố").rows().get(0);
    AgencyTable.Row open = table("các huyện, thị xã, thành phố").rows().get(0);

    assertThat(each.kind()).isEqualTo("named");
    assertThat(each.name()).isEqualTo("Ủy ban nhân dân cấp huyện");
    assertThat(each.resolution().id()).contains("u.ubnd-huyen");
    assertThat(open.kind()).isEqualTo("group");
    assertThat(open.resolution().id()).contains("x.dia-phuong");
  }
}
