package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.registry.Registries;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.Territory.Level;

class AgencyLoadTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static Plan plan(String place, int year, Task... tasks) {
    return Plan.builder()
        .info(
            PlanInfo.builder()
                .nature(DocumentNature.PLAN)
                .title("KẾ HOẠCH của tỉnh " + place)
                .issued(LocalDate.of(year, 3, 1))
                .territory(Territory.of(place, Level.PROVINCE))
                .build())
        .addTasks(tasks)
        .build();
  }

  /** A task with its lead, then those who work with it. */
  private static Task task(String id, String lead, String... with) {
    Task.Builder task =
        Task.builder()
            .id(id)
            .number("1")
            .text("Xây dựng đề án")
            .addAssignments(Assignment.of(Agency.of(lead), AgencyRole.LEAD));
    for (String name : with) {
      task.addAssignments(Assignment.of(Agency.of(name), AgencyRole.COOPERATING));
    }
    return task.build();
  }

  private static AgencyLoad load(LocalDate asOf, Plan... plans) {
    return AgencyLoad.of(List.of(plans), asOf, Registries.standard());
  }

  private static BodyLoad body(AgencyLoad load, String name) {
    return load.bodies().stream().filter(b -> b.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void countsLedAndSharedTasksApart() {
    AgencyLoad load =
        load(
            TODAY,
            plan("Yên Bái", 2021, task("t1", "Sở Y tế", "Sở Tài chính"), task("t2", "Sở Y tế")),
            plan("Kiên Giang", 2021, task("t1", "Sở Tài chính", "Sở Y tế")));

    // Y tế: leads 2 in the first plan, works on 1 in the second; Tài chính the other way round
    BodyLoad health = body(load, "Sở Y tế");
    assertThat(health.lead()).extracting(LoadedTask::plan).containsExactly(0, 0);
    assertThat(health.cooperating()).extracting(LoadedTask::plan).containsExactly(1);
    assertThat(health.inPlan(0)).isEqualTo(2);
    assertThat(health.inPlan(1)).isEqualTo(1);
    BodyLoad finance = body(load, "Sở Tài chính");
    assertThat(finance.lead()).hasSize(1);
    assertThat(finance.cooperating()).hasSize(1);
    assertThat(load.bodies()).containsExactly(health, finance);
  }

  @Test
  void aBodyThatHasEndedCountsForItsSuccessor() {
    Plan plan =
        plan("Yên Bái", 2021, task("t1", "Sở Kế hoạch và Đầu tư"), task("t2", "Sở Tài chính"));

    BodyLoad now = body(load(TODAY, plan), "Sở Tài chính");
    AgencyLoad then = load(LocalDate.of(2022, 1, 1), plan);

    assertThat(now.lead()).hasSize(2);
    assertThat(now.printed()).containsExactly("Sở Kế hoạch và Đầu tư", "Sở Tài chính");
    assertThat(then.bodies()).hasSize(2);
    assertThat(body(then, "Sở Kế hoạch và Đầu tư").lead()).hasSize(1);
  }

  @Test
  void aBodyWhoseTasksWereSplitKeepsItsNameWithThoseWhoMayHaveThem() {
    AgencyLoad load =
        load(TODAY, plan("Yên Bái", 2021, task("t1", "Sở Lao động - Thương binh và Xã hội")));

    assertThat(load.bodies())
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.name()).isEqualTo("Sở Lao động - Thương binh và Xã hội");
              assertThat(body.openSuccessors())
                  .extracting(AgencyBody::name)
                  .contains("Sở Nội vụ")
                  .hasSizeGreaterThan(1);
            });
  }

  @Test
  void openGroupsAndUnknownNamesStandApart() {
    AgencyLoad load =
        load(
            TODAY,
            plan("Yên Bái", 2021, task("t1", "các sở, ban, ngành", "Nhóm Ong Vàng")),
            plan("Kiên Giang", 2021, task("t1", "Các sở, ban, ngành")));

    assertThat(load.bodies()).isEmpty();
    assertThat(load.groups()).singleElement().extracting(g -> g.lead().size()).isEqualTo(2);
    assertThat(load.unknown()).extracting(BodyLoad::name).containsExactly("Nhóm Ong Vàng");
  }

  @Test
  void aTaskCountsOnceForABody() {
    AgencyLoad load =
        load(TODAY, plan("Yên Bái", 2021, task("t1", "Sở Y tế", "Sở Y tế tỉnh Yên Bái", "SYT")));

    assertThat(load.all().filter(b -> b.name().equals("Sở Y tế")))
        .singleElement()
        .satisfies(
            body -> {
              assertThat(body.lead()).hasSize(1);
              assertThat(body.cooperating()).isEmpty();
            });
  }

  @Test
  void theOrderOfPlansDecidesAboutNothingButTheirPlaces() {
    Plan north = plan("Yên Bái", 2021, task("t1", "Sở Y tế", "Sở Nội vụ"));
    Plan south = plan("Kiên Giang", 2021, task("t1", "Sở Nội vụ"), task("t2", "Sở Y tế"));

    assertThat(load(TODAY, north, south).bodies())
        .extracting(BodyLoad::id, BodyLoad::all)
        .isEqualTo(
            load(TODAY, south, north).bodies().stream().map(b -> tuple(b.id(), b.all())).toList());
  }

  @Test
  void tellsTheLoadAsATable() {
    AgencyLoad load =
        load(
            TODAY,
            plan("Lai Châu", 2024, task("t1", "Sở Kế hoạch và Đầu tư", "Sở Y tế")),
            plan("Sơn La", 2024, task("t1", "Sở Tài chính")));

    String told = LoadText.of(Locale.forLanguageTag("vi")).print(load.withNames(List.of("A", "B")));

    assertThat(told).startsWith("Cơ quan, tính đến 1/1/2026:\nCơ quan ");
    assertThat(told)
        .containsPattern("Sở Tài chính +1 +1 +2 +Sở Kế hoạch và Đầu tư; Sở Tài chính\n");
    assertThat(told).containsPattern("Sở Y tế +0 \\+ 1 +– +0 \\+ 1 +Sở Y tế\n");
    assertThatThrownBy(() -> load.withNames(List.of("A")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 names");
  }
}
