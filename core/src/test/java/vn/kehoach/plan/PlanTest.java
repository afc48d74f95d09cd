package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Period;

class PlanTest {

  private static final Plan PLAN =
      Plan.builder()
          .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("KẾ HOẠCH Du lịch").build())
          .addIndicators(
              Indicator.builder().id("i1").number("1").name("Số khách").build(),
              Indicator.builder().id("i2").number("2").name("Doanh thu").build())
          .addTasks(
              Task.builder().id("t1").number("1").text("Xây dựng đề án").build(),
              Task.builder().id("t2").number("2").text("Mở lớp").build())
          .addObjectives(
              objective("o1")
                  .addIndicatorIds("i1")
                  .addChildren(objective("o1.1").addIndicatorIds("i1").addTaskIds("t2").build())
                  .build(),
              objective("o2").addTaskIds("t2").build())
          .build();

  private static Objective.Builder objective(String id) {
    return Objective.builder().id(id).kind(Objective.Kind.SPECIFIC).text("Mục tiêu " + id);
  }

  @Test
  void isEmptyButForItsHeaderUnlessMoreIsSaid() {
    Plan plan = Plan.builder().info(PLAN.info()).build();

    assertThat(plan.indicators()).isEmpty();
    assertThat(plan.timeline().milestones()).isEmpty();
    assertThat(plan.outline().sections()).isEmpty();
    assertThat(plan.source()).isEmpty();
    assertThat(plan.extensions()).isEmpty();
  }

  @Test
  void cannotBeBuiltWithoutAHeader() {
    assertThatThrownBy(() -> Plan.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("info");
  }

  @Test
  void findsIndicatorsAndTasksById() {
    assertThat(PLAN.indicator("i2").orElseThrow().name()).isEqualTo("Doanh thu");
    assertThat(PLAN.task("t1").orElseThrow().text()).isEqualTo("Xây dựng đề án");
    assertThat(PLAN.indicator("t1")).isEmpty();
    assertThat(PLAN.task("i1")).isEmpty();
  }

  @Test
  void walksParentsBeforeChildren() {
    assertThat(PLAN.allObjectives().map(Objective::id)).containsExactly("o1", "o1.1", "o2");
  }

  @ParameterizedTest
  @CsvSource({"i1, o1 o1.1", "t2, o1.1 o2", "t1, ''"})
  void goesFromAFactToItsObjectives(String id, String objectives) {
    assertThat(String.join(" ", PLAN.objectivesOf(id).map(Objective::id).toList()))
        .isEqualTo(objectives);
  }

  @Test
  void changesByCopy() {
    PlanInfo info = PLAN.info().withPeriod(Period.parse("2021/2025")).withIssuer("Sở Du lịch");

    Plan changed = PLAN.withInfo(info);

    assertThat(changed.info().period()).contains(Period.parse("2021/2025"));
    assertThat(PLAN.info().period()).isEmpty();
    assertThat(changed.withInfo(PLAN.info())).isEqualTo(PLAN).hasSameHashCodeAs(PLAN);
  }

  @Test
  void keepsAFundingLineByCopy() {
    FundingLine line = FundingLine.builder().id("f1").text("Ngân sách tỉnh").build();

    assertThat(line.withPeriod(Period.year(2024)).period()).contains(Period.year(2024));
    assertThat(PLAN.withFunding(line).funding()).containsExactly(line);
  }

  @Test
  void hasNoBlanksInItsHeader() {
    PlanInfo info = PlanInfo.builder().nature(DocumentNature.OTHER).build();

    assertThat(info.title() + info.kind() + info.issuer() + info.place() + info.author()).isEmpty();
    assertThat(info.number()).isEmpty();
    assertThat(info.lead()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PLAN, plan", "PROGRESS_REPORT, progress-report", "DIGEST, digest", "OTHER, other"})
  void namesItsNatureForExports(DocumentNature nature, String label) {
    assertThat(nature.label()).isEqualTo(label);
  }
}
