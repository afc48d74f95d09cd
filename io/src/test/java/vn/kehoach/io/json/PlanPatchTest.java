package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.task.Task;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.PlanValidator;

class PlanPatchTest {

  private static final Plan PLAN =
      Plan.builder()
          .info(
              PlanInfo.builder()
                  .nature(DocumentNature.PLAN)
                  .number(DocumentNumber.parse("172- KH/TU"))
                  .build())
          .addTasks(Task.builder().id("t1").number("1").text("Việc \"một\"\nđầu").build())
          .build();

  private static PlanPatch patch(String pointer, String before, String after) {
    return PlanPatch.of(List.of(Fix.of("task.a", Place.at(pointer), pointer, before, after)));
  }

  @Test
  void testsEachTextBeforeItIsReplaced() {
    PlanValidator validator = PlanValidator.standard();

    PlanPatch patch = PlanPatch.of(validator.fixes(PLAN, validator.validate(PLAN)));

    assertThat(patch.toJson())
        .isEqualTo(
            """
            [
              {
                "op": "test",
                "path": "/info/number",
                "value": "172- KH/TU"
              },
              {
                "op": "replace",
                "path": "/info/number",
                "value": "172-KH/TU"
              }
            ]
            """);
    assertThat(patch.preview())
        .isEqualTo(
            """
            form.number-spacing
              /info/number
              - 172- KH/TU
              + 172-KH/TU
            """);
  }

  @Test
  void appliedItGivesAPlanWithoutTheFindingAndLeavesThePlanAlone() {
    PlanValidator validator = PlanValidator.standard();
    Plan mended = PlanPatch.of(validator.fixes(PLAN, validator.validate(PLAN))).apply(PLAN);

    assertThat(mended)
        .isEqualTo(PLAN.withInfo(PLAN.info().withNumber(DocumentNumber.parse("172-KH/TU"))));
    assertThat(validator.validate(PLAN).findings())
        .anyMatch(finding -> finding.code().equals("form.number-spacing"));
    assertThat(validator.validate(mended).findings())
        .noneMatch(finding -> finding.code().equals("form.number-spacing"));
  }

  @Test
  void replacesAnyTextWithAnyText() {
    Plan mended =
        patch("/tasks/0/text", "Việc \"một\"\nđầu", "Việc \\ \"hai\"\tđã 😀 rõ").apply(PLAN);

    assertThat(mended.tasks().get(0).text()).isEqualTo("Việc \\ \"hai\"\tđã 😀 rõ");
    assertThat(mended.info()).isEqualTo(PLAN.info());
    assertThat(patch("/tasks/0/text", "a\nb", "c\\").preview())
        .contains("  - a\\nb\n", "  + c\\\\\n");
  }

  @Test
  void fixOfAnotherVersionIsRefused() {
    assertThatThrownBy(() -> patch("/info/number", "9- KH/TU", "9-KH/TU").apply(PLAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "plan must read '9- KH/TU' at /info/number, but reads '172- KH/TU': the fix is of"
                + " another version of the plan");
    assertThatThrownBy(() -> patch("/tasks/7/text", "a", "b").apply(PLAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("plan must have a text at /tasks/7/text, but has none");
  }

  @Test
  void fixThatWouldBreakThePlanIsRefused() {
    assertThatThrownBy(() -> patch("/info/nature", "plan", "poem").apply(PLAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the mended plan cannot be read: ")
        .hasMessageContaining("must be one of [");
  }

  @Test
  void textIsChangedOnce() {
    Fix fix = Fix.of("task.a", Place.WHOLE, "/x", "a", "b");

    assertThatThrownBy(() -> PlanPatch.of(List.of(fix, fix)))
        .hasMessage("fixes must change each text once, but two change /x");
  }

  @Test
  void nothingToMendIsNoChange() {
    PlanPatch none = PlanPatch.of(ImmutableList.of());

    assertThat(none.isEmpty()).isTrue();
    assertThat(none.apply(PLAN)).isSameAs(PLAN);
    assertThat(none.toJson()).isEqualTo("[]\n");
    assertThat(none.preview()).isEmpty();
  }
}
