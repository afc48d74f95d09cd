package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.PlanValidator;

class NumberSpacingFixTest {

  private static final PlanValidator VALIDATOR = PlanValidator.of(List.of(new NumberSpacing()));

  private static List<Fix> fixes(Plan plan) {
    return VALIDATOR.fixes(plan, VALIDATOR.validate(plan));
  }

  @Test
  void printsThePlansOwnNumberAsUsual() {
    assertThat(fixes(PlanSketch.read("number: 172- KH/TU")))
        .containsExactly(
            Fix.of(
                "form.number-spacing",
                Place.at("/info/number"),
                "/info/number",
                "172- KH/TU",
                "172-KH/TU"));
  }

  @Test
  void leavesARightNumberAlone() {
    assertThat(fixes(PlanSketch.read("number: 172-KH/TU"))).isEmpty();
  }

  @Test
  void changesTheBasisThatIsTheSameCitationToo() {
    LegalBasis cited = PlanSketch.read("cites: Kế hoạch | 172- KH/TU").references().get(0);
    LegalBasis other = PlanSketch.read("cites: Kế hoạch | 9-KH/TU").references().get(0);
    Plan plan =
        PlanSketch.read("nature: PLAN")
            .withReferences(other, cited, cited)
            .withLegalBases(cited, other);

    List<Fix> fixes = fixes(plan);

    assertThat(fixes)
        .extracting(fix -> fix.changes().stream().map(Fix.Change::pointer).toList())
        .containsExactly(
            List.of("/references/1/reference/number", "/legalBases/0/reference/number"),
            List.of("/references/2/reference/number"));
  }
}
