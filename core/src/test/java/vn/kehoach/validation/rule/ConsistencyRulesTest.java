package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Rule;

class ConsistencyRulesTest {

  private static final String SOUND = "cites: Quyết định | 283/QĐ-TTg | 2020-02-19\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cites: Quyết định | 283/TTg-CP | 2020-02-19",
        "cites: Quyết định | 0283/TTg-CP",
      })
  void malformedFormOfACitedPaperIsTold(String other) {
    Rule rule = new CitationInTwoForms();
    String number = other.split(" \\| ", -1)[1];

    assertThat(Found.in(rule, SOUND + other))
        .containsExactly(
            Found.of(
                rule,
                "/references/1",
                "citation",
                "Quyết định " + number,
                "other",
                "Quyết định 283/QĐ-TTg"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cites: Quyết định | 284/TTg-CP | 2020-02-19",
        "cites: Quyết định | 283/TTg-CP | 2020-02-20",
        "cites: Chỉ thị | 283/CT-TTg | 2020-02-19",
        "cites: Quyết định | 283/QĐ-TTg",
      })
  void otherNumbersDatesAndSoundFormsAreOtherPapers(String other) {
    Found.silent(new CitationInTwoForms(), SOUND + other);
  }

  @Test
  void objectiveNobodyMeasuresIsTold() {
    Rule rule = new ObjectiveWithoutMeasure();
    String linked = "objective: Sống khỏe\n  indicators: i1\nindicator: Tuổi thọ\n";

    assertThat(Found.in(rule, linked + "objective: Môi trường trong lành"))
        .containsExactly(Found.of(rule, "/objectives/1", "objective", "Môi trường trong lành"));
    Found.silent(rule, linked + "objective: Môi trường trong lành\n  kind: GENERAL");
    Found.silent(rule, linked + "task: Trồng cây\nobjective: Trong lành\n  tasks: t1");
    Found.notApplicable(rule, "objective: Sống khỏe", "no-linked-objectives");
  }

  @Test
  void objectiveIsMeasuredThroughItsPartsAndPartsAreLookedAt() {
    Plan plan = PlanSketch.read("objective: A\nobjective: B\n  indicators: i1\nindicator: I");
    Objective parent = plan.objectives().get(0);
    Objective child = plan.objectives().get(1);
    Objective idle = child.withId("o3").withIndicatorIds(ImmutableList.of());
    Plan nested = plan.withObjectives(parent.withChildren(child, idle));

    assertThat(Found.in(new ObjectiveWithoutMeasure(), nested))
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/objectives/0/children/1");
  }

  @Test
  void linkToNothingIsToldWhereItStands() {
    Rule rule = new LinkBroken();

    assertThat(
            Found.in(
                rule, "objective: A\n  indicators: i1, i9\n  tasks: t7\nindicator: I\ntask: T"))
        .containsExactly(
            Found.of(rule, "/objectives/0/indicatorIds/1", "target", "i9"),
            Found.of(rule, "/objectives/0/taskIds/0", "target", "t7"));
  }

  @Test
  void parentAndTableMustBeThereTableOnlyIfThePlanHasAny() {
    Plan plan = PlanSketch.read("indicator: I\n  table: b1");
    Indicator row = plan.indicators().get(0);
    Plan orphan = plan.withIndicators(row.withParentId("i0"));
    Plan tabled = plan.withIndicatorTables(IndicatorTable.builder().id("b2").build());

    assertThat(Found.in(new LinkBroken(), plan)).isEmpty();
    assertThat(Found.in(new LinkBroken(), orphan))
        .containsExactly(Found.of(new LinkBroken(), "/indicators/0/parentId", "target", "i0"));
    assertThat(Found.in(new LinkBroken(), tabled))
        .containsExactly(Found.of(new LinkBroken(), "/indicators/0/tableId", "target", "b1"));
  }

  @Test
  void idSharedByAnIndicatorAndATaskIsTold() {
    Rule rule = new IdRepeated();

    assertThat(Found.in(rule, "indicator: I\n  id: t1\ntask: T"))
        .containsExactly(Found.of(rule, "/tasks/0", "id", "t1", "first", "/indicators/0"));
  }
}
