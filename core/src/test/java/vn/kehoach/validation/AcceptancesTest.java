package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination.Outcome;

class AcceptancesTest {

  private static final Plan PLAN =
      Plan.builder().info(PlanInfo.builder().nature(DocumentNature.PLAN).build()).build();

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  /** Finds "x" three times and "y" once. */
  private static final PlanValidator VALIDATOR =
      PlanValidator.of(
          List.of(
              ToyRule.of(
                  "task.a",
                  rule ->
                      (plan, context) ->
                          Examination.of(
                              4,
                              List.of(
                                  found(rule, 0, "x"),
                                  found(rule, 1, "x"),
                                  found(rule, 2, "y"),
                                  found(rule, 3, "x"))))));

  private static final ImmutableList<Fingerprint> FINGERPRINTS =
      VALIDATOR.validate(PLAN).fingerprints();

  private static Finding found(Rule rule, int index, String quote) {
    return rule.finding(Place.at("/tasks/" + index), ImmutableMap.of("quote", quote));
  }

  private static Acceptance accepted(int index) {
    return Acceptance.of("task.a", FINGERPRINTS.get(index), "đã xem");
  }

  private static ValidationReport report(ValidationContext.Builder context, Acceptance... all) {
    Profile profile = Profile.builder().name("own").addAcceptances(all).build();
    return VALIDATOR.validate(PLAN, context.profile(profile).build());
  }

  @Test
  void acceptedFindingIsToldAndDoesNotCount() {
    ValidationReport report = report(ValidationContext.builder(), accepted(1));

    assertThat(report.accepted())
        .extracting(a -> a.finding().place().pointer(), AcceptedFinding::acceptance)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("/tasks/1", accepted(1)));
    assertThat(report.findings())
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/tasks/0", "/tasks/2", "/tasks/3");
    assertThat(report.total()).isEqualTo(3);
    assertThat(report.counts()).containsEntry(Severity.WARNING, 3);
    LedgerEntry entry = report.ledger().get(0);
    assertThat(List.of(entry.found(), entry.accepted(), entry.open(), entry.kept()))
        .containsExactly(4, 1, 3, 3);
    assertThat(entry.truncated()).isFalse();
  }

  @Test
  void othersKeepTheirFingerprintsWhenOneIsAccepted() {
    ValidationReport report = report(ValidationContext.builder(), accepted(0));

    assertThat(report.fingerprints())
        .containsExactly(FINGERPRINTS.get(1), FINGERPRINTS.get(2), FINGERPRINTS.get(3));
  }

  @Test
  void allAcceptedIsClean() {
    ValidationReport report =
        report(ValidationContext.builder(), accepted(0), accepted(1), accepted(2), accepted(3));

    assertThat(report.isClean()).isTrue();
    assertThat(report.accepted())
        .extracting(a -> a.finding().place().pointer())
        .containsExactly("/tasks/0", "/tasks/1", "/tasks/2", "/tasks/3");
  }

  @Test
  void holdsOnItsLastDayAndNotOnTheNext() {
    Acceptance ending = accepted(2).withUntil(DAY);

    ValidationReport onTheDay = report(ValidationContext.builder().asOf(DAY), ending);
    ValidationReport after = report(ValidationContext.builder().asOf(DAY.plusDays(1)), ending);

    assertThat(onTheDay.accepted()).hasSize(1);
    assertThat(onTheDay.expiredAcceptances()).isEmpty();
    assertThat(after.accepted()).isEmpty();
    assertThat(after.total()).isEqualTo(4);
    assertThat(after.expiredAcceptances()).containsExactly(ending);
    assertThat(after.unmetAcceptances()).isEmpty();
  }

  @Test
  void acceptanceWithAnEndDoesNotHoldWithoutADate() {
    Acceptance ending = accepted(2).withUntil(DAY);

    ValidationReport report = report(ValidationContext.builder(), ending);

    assertThat(report.total()).isEqualTo(4);
    assertThat(report.undatedAcceptances()).containsExactly(ending);
    assertThat(report.expiredAcceptances()).isEmpty();
  }

  @Test
  void acceptanceThatMeetsNothingIsTold() {
    Acceptance stale =
        Acceptance.of("task.a", Fingerprint.parse("0123456789abcdef"), "đã sửa từ lâu");
    Acceptance ofNoRule = Acceptance.of("task.zz", FINGERPRINTS.get(0), "quy tắc cũ");

    ValidationReport report = report(ValidationContext.builder(), stale, ofNoRule);

    assertThat(report.unmetAcceptances()).containsExactly(stale, ofNoRule);
    assertThat(report.unknownCodes()).containsExactly("task.zz");
    assertThat(report.total()).isEqualTo(4);
  }

  @Test
  void limitCutsWhatIsLeftAndTotalsStayTrue() {
    ValidationReport report = report(ValidationContext.builder().limit(1), accepted(0));

    assertThat(report.findings())
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/tasks/1");
    assertThat(report.fingerprints()).containsExactly(FINGERPRINTS.get(1));
    assertThat(report.total()).isEqualTo(3);
    assertThat(report.limit()).isEqualTo(1);
    assertThat(report.ledger().get(0).truncated()).isTrue();
  }

  @Test
  void profileSetsSeveritiesUnderThoseOfTheContextAndLeavesOut() {
    Profile profile = Profile.builder().name("own").putSeverities("task.a", Severity.INFO).build();
    Profile without =
        Profile.builder().name("own").leftOut(ImmutableSortedSet.of("task.a")).build();
    PlanValidator strict = VALIDATOR.withSeverity("task.a", Severity.ERROR);

    ValidationContext.Builder profiled = ValidationContext.builder().profile(profile);
    LedgerEntry set = strict.validate(PLAN, profiled.build()).ledger().get(0);
    LedgerEntry setAgain =
        strict
            .validate(PLAN, profiled.putSeverities("task.a", Severity.WARNING).build())
            .ledger()
            .get(0);
    LedgerEntry out =
        strict.validate(PLAN, ValidationContext.builder().profile(without).build()).ledger().get(0);

    assertThat(set.severity()).isEqualTo(Severity.INFO);
    assertThat(setAgain.severity()).isEqualTo(Severity.WARNING);
    assertThat(out.outcome()).isEqualTo(Outcome.SKIPPED);
    assertThat(out.reason()).isEqualTo("left-out");
  }
}
