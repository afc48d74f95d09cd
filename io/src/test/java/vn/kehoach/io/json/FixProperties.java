package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ValidationReport;

/** The laws of mends: they mend, they are certain, they change nothing else. */
@Domain(ArbitraryPlans.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class FixProperties {

  private static final PlanValidator VALIDATOR = PlanValidator.standard();

  /** Numbers as papers print them, right and wrong. */
  private static final ImmutableList<String> NUMBERS =
      ImmutableList.of(
          "172- KH/TU", "172-KH/TU", "9 /QĐ- TTg", "33-CTR/TU", "07/NQ - CP", "15 / 2020/ NĐ-CP");

  /** Rules whose mends touch the same text wait for the next round; there are not many of them. */
  private static final int ROUNDS = 5;

  private static ImmutableList<Fix> fixes(Plan plan) {
    return VALIDATOR.fixes(plan, VALIDATOR.validate(plan));
  }

  @Property(tries = 150)
  void afterAllMendsNothingIsLeftToMend(@ForAll Plan plan, @ForAll @Size(8) List<Integer> choices) {
    Plan mended = withNumbers(plan, choices);
    for (int round = 0; round < ROUNDS && !fixes(mended).isEmpty(); round++) {
      mended = PlanPatch.of(fixes(mended)).apply(mended);
    }

    assertThat(fixes(mended)).isEmpty();
  }

  @Property(tries = 150)
  void eachMendAloneTakesItsFindingAway(@ForAll Plan plan, @ForAll @Size(8) List<Integer> choices) {
    Plan flawed = withNumbers(plan, choices);

    for (Fix fix : fixes(flawed)) {
      Plan mended = PlanPatch.of(List.of(fix)).apply(flawed);

      assertThat(VALIDATOR.validate(mended).findings())
          .noneMatch(
              finding -> finding.code().equals(fix.code()) && finding.place().equals(fix.place()));
    }
  }

  @Property(tries = 100)
  void mendsAreOfFindingsOnly(@ForAll Plan plan, @ForAll @Size(8) List<Integer> choices) {
    Plan flawed = withNumbers(plan, choices);
    ValidationReport report = VALIDATOR.validate(flawed);

    assertThat(VALIDATOR.fixes(flawed, report.withFindings())).isEmpty();
    for (Fix fix : fixes(flawed)) {
      assertThat(report.findings())
          .anyMatch(
              finding -> finding.code().equals(fix.code()) && finding.place().equals(fix.place()));
    }
  }

  private static Plan withNumbers(Plan plan, List<Integer> choices) {
    List<LegalBasis> references = new ArrayList<>();
    for (int i = 0; i < plan.references().size(); i++) {
      LegalBasis basis = plan.references().get(i);
      references.add(
          new LegalBasis(
              numbered(basis.reference(), choices.get(i % 4)), basis.relation(), basis.evidence()));
    }
    return plan.withInfo(plan.info().withNumber(number(choices.get(7))))
        .withReferences(references)
        .withLegalBases(references);
  }

  private static DocumentReference numbered(DocumentReference reference, int choice) {
    return new DocumentReference(
        Optional.of(number(choice)),
        reference.kind(),
        reference.date(),
        reference.issuer(),
        reference.title());
  }

  private static DocumentNumber number(int choice) {
    return DocumentNumber.parse(NUMBERS.get(Math.floorMod(choice, NUMBERS.size())));
  }
}
