package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

class ProfileTest {

  private static final Acceptance FIRST = acceptance("0000000000000001", "vì lý do một");
  private static final Acceptance SECOND = acceptance("0000000000000002", "vì lý do hai");

  private static Acceptance acceptance(String fingerprint, String reason) {
    return Acceptance.of("task.a", Fingerprint.parse(fingerprint), reason);
  }

  static Iterable<String> readyNames() {
    return Profile.readyNames();
  }

  @ParameterizedTest
  @MethodSource("readyNames")
  void readyProfilesNameOnlyRulesThereAre(String name) {
    Plan plan = Plan.builder().info(PlanInfo.builder().nature(DocumentNature.PLAN).build()).build();
    Profile profile = Profile.ready(name);

    ValidationReport report =
        PlanValidator.standard()
            .validate(plan, ValidationContext.builder().profile(profile).build());

    assertThat(profile.name()).isEqualTo(name);
    assertThat(report.profile()).isEqualTo(profile);
    assertThat(report.unknownCodes()).isEmpty();
    assertThat(profile.severities().isEmpty()).isEqualTo(name.equals(Profile.STANDARD));
  }

  @Test
  void readyProfilesDiffer() {
    assertThat(Profile.readyNames().stream().map(Profile::ready).distinct()).hasSize(4);
    assertThat(Profile.ready("standard")).isSameAs(Profile.standard());
    assertThat(Profile.ready("drafting").leftOut()).contains("form.date-missing");
    assertThat(Profile.ready("publication").severities())
        .containsEntry("form.date-missing", Severity.ERROR);
  }

  @Test
  void unknownNameIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> Profile.ready("strict"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "profile must be one of [standard, drafting, publication, research], but was"
                + " 'strict'");
  }

  @Test
  void extensionGoesBeforeWhatItExtends() {
    Profile base =
        Profile.builder()
            .name("base")
            .putSeverities("task.a", Severity.ERROR)
            .putSeverities("task.b", Severity.ERROR)
            .leftOut(ImmutableSortedSet.of("task.c", "task.d"))
            .addAcceptances(FIRST, SECOND)
            .build();
    Acceptance again = acceptance("0000000000000002", "vì lý do khác");
    Profile own =
        Profile.builder()
            .name("own")
            .putSeverities("task.a", Severity.INFO)
            .putSeverities("task.c", Severity.WARNING)
            .leftOut(ImmutableSortedSet.of("task.b"))
            .addAcceptances(again)
            .build();

    assertThat(base.extendedBy(own))
        .isEqualTo(
            Profile.builder()
                .name("own")
                .putSeverities("task.a", Severity.INFO)
                .putSeverities("task.c", Severity.WARNING)
                .leftOut(ImmutableSortedSet.of("task.b", "task.d"))
                .addAcceptances(again, FIRST)
                .build());
  }

  @Test
  void contradictionsAreRefused() {
    assertThatThrownBy(
            () ->
                Profile.builder()
                    .name("x")
                    .putSeverities("task.a", Severity.INFO)
                    .leftOut(ImmutableSortedSet.of("task.a"))
                    .build())
        .hasMessageContaining("[task.a]");
    assertThatThrownBy(() -> Profile.builder().name("x").addAcceptances(FIRST, FIRST).build())
        .hasMessage("finding must be accepted once, but task.a 0000000000000001 is twice");
    assertThatThrownBy(() -> acceptance("0000000000000001", " "))
        .hasMessage(
            "acceptance must have a code and a reason, but had code 'task.a' and reason ' '");
  }
}
