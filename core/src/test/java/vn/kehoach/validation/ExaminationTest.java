package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import vn.kehoach.validation.Examination.Outcome;

class ExaminationTest {

  @Test
  void nothingFoundIsNotNothingLookedAt() {
    Examination nothingFound = Examination.of(3, ImmutableList.of());
    Examination nothingLookedAt = Examination.notApplicable("no-tasks");

    assertThat(nothingFound.outcome()).isEqualTo(Outcome.RAN);
    assertThat(nothingLookedAt.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(nothingLookedAt.reason()).isEqualTo("no-tasks");
  }

  @Test
  void reasonsAndItemsMayNotContradictTheOutcome() {
    assertThatThrownBy(() -> Examination.skipped("")).hasMessageContaining("reason must be a code");
    assertThatThrownBy(() -> Examination.of(-1, ImmutableList.of()))
        .hasMessage("items must be 0 or more, but was -1");
    assertThatThrownBy(() -> new Examination(Outcome.SKIPPED, 1, ImmutableList.of(), "no-date"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
