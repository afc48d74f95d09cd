package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.finding.Finding;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;

class FixTest {

  private static final Plan PLAN =
      Plan.builder().info(PlanInfo.builder().nature(DocumentNature.PLAN).build()).build();

  /** A rule that finds one thing at a pointer and would change some strings. */
  private record Mender(Rule rule, ImmutableList<String> pointers) implements FixingRule {

    static Mender of(String code, String... pointers) {
      Rule rule =
          ToyRule.of(
              code,
              self ->
                  (plan, context) ->
                      Examination.of(
                          1, List.of(self.finding(Place.at("/info"), ImmutableMap.of()))));
      return new Mender(rule, ImmutableList.copyOf(pointers));
    }

    @Override
    public RuleDescription description() {
      return rule.description();
    }

    @Override
    public Examination examine(Plan plan, ValidationContext context) {
      return rule.examine(plan, context);
    }

    @Override
    public Optional<Fix> fix(Plan plan, Finding finding) {
      return pointers.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Fix(
                  code(),
                  finding.place(),
                  pointers.stream()
                      .map(pointer -> new Fix.Change(pointer, "a", code()))
                      .collect(ImmutableList.toImmutableList())));
    }
  }

  private static ImmutableList<Fix> fixes(Rule... rules) {
    PlanValidator validator = PlanValidator.of(List.of(rules));
    return validator.fixes(PLAN, validator.validate(PLAN));
  }

  @Test
  void validatorCollectsWhatRulesOffer() {
    Rule plain = Mender.of("task.c").rule();

    assertThat(fixes(Mender.of("task.b", "/x"), Mender.of("task.a"), plain))
        .containsExactly(Fix.of("task.b", Place.at("/info"), "/x", "a", "task.b"));
  }

  @Test
  void laterFixOfATextThatIsTouchedAlreadyWaits() {
    assertThat(fixes(Mender.of("task.a", "/x", "/y"), Mender.of("task.b", "/z", "/y")))
        .extracting(Fix::code)
        .containsExactly("task.a");
  }

  @Test
  void acceptedFindingsAreNotMended() {
    PlanValidator validator = PlanValidator.of(List.of(Mender.of("task.a", "/x")));
    Fingerprint fingerprint = validator.validate(PLAN).fingerprints().get(0);
    Profile profile =
        Profile.builder()
            .name("own")
            .addAcceptances(Acceptance.of("task.a", fingerprint, "để nguyên"))
            .build();

    ValidationReport report =
        validator.validate(PLAN, ValidationContext.builder().profile(profile).build());

    assertThat(validator.fixes(PLAN, report)).isEmpty();
  }

  @Test
  void changesMustChangeEachTextOnce() {
    assertThatThrownBy(() -> new Fix("task.a", Place.WHOLE, ImmutableList.of()))
        .hasMessageContaining("one change or more");
    assertThatThrownBy(
            () ->
                new Fix(
                    "task.a",
                    Place.WHOLE,
                    ImmutableList.of(
                        new Fix.Change("/x", "a", "b"), new Fix.Change("/x", "a", "c"))))
        .hasMessageContaining("each for another pointer");
    assertThatThrownBy(() -> new Fix.Change("/x", "a", "a"))
        .hasMessage("change must replace a text by another, but had 'a' twice at /x");
    assertThatThrownBy(() -> new Fix.Change("x", "a", "b"))
        .hasMessage("pointer must begin with '/', but was 'x'");
  }
}
