package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

class SharedTest {

  private static final Plan PLAN =
      Plan.builder().info(PlanInfo.builder().nature(DocumentNature.PLAN).build()).build();

  private final List<List<?>> seen = new ArrayList<>();

  /** A rule that asks for a list and keeps what it was given. */
  private Rule asking(String code) {
    return ToyRule.of(
        code,
        rule ->
            (plan, context) -> {
              seen.add(context.shared().get(ArrayList.class, plan, ArrayList::new));
              return Examination.of(1, List.of());
            });
  }

  @Test
  void rulesOfOneValidationAreGivenTheSameThing() {
    PlanValidator.of(List.of(asking("task.a"), asking("task.b"))).validate(PLAN);

    assertThat(seen).hasSize(2);
    assertThat(seen.get(0)).isSameAs(seen.get(1));
  }

  @Test
  void validationsShareNothingWithEachOther() {
    PlanValidator validator = PlanValidator.of(List.of(asking("task.a")));
    ValidationContext context = ValidationContext.plain();

    validator.validate(PLAN, context);
    validator.validate(PLAN, context);

    assertThat(seen.get(0)).isNotSameAs(seen.get(1));
  }

  @Test
  void ruleThatRunsByItselfMakesItsOwn() {
    Rule rule = asking("task.a");

    rule.examine(PLAN, ValidationContext.plain());
    rule.examine(PLAN, ValidationContext.plain());

    assertThat(seen.get(0)).isNotSameAs(seen.get(1));
  }

  @Test
  void ruleThatLooksAtAnotherPlanMakesItsOwn() {
    Rule first = asking("task.a");
    Plan other = PLAN.withInfo(PLAN.info().withTitle("Kế hoạch khác"));
    Rule onOther = ToyRule.of("task.b", rule -> (plan, context) -> first.examine(other, context));

    PlanValidator.of(List.of(first, onOther)).validate(PLAN);

    assertThat(seen).hasSize(2);
    assertThat(seen.get(0)).isNotSameAs(seen.get(1));
  }

  @Test
  void contextsAreEqualWhateverIsShared() {
    ValidationContext context = ValidationContext.plain();

    assertThat(context.withShared(Shared.of(PLAN))).isEqualTo(context);
  }
}
