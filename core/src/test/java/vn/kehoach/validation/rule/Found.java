package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.ValidationContext;

/** What a rule says of a sketched plan, and the findings to compare it with. */
final class Found {

  /** The day on which sketches are looked at. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private Found() {}

  static Examination examine(Rule rule, Plan plan) {
    return rule.examine(plan, ValidationContext.asOf(DAY));
  }

  static ImmutableList<Finding> in(Rule rule, Plan plan) {
    return examine(rule, plan).findings();
  }

  static ImmutableList<Finding> in(Rule rule, String sketch) {
    return in(rule, PlanSketch.read(sketch));
  }

  /** Asserts that a rule looked at a plan and had nothing to say. */
  static void silent(Rule rule, String sketch) {
    Examination examination = examine(rule, PlanSketch.read(sketch));

    assertThat(examination.outcome()).isEqualTo(Examination.Outcome.RAN);
    assertThat(examination.items()).isPositive();
    assertThat(examination.findings()).isEmpty();
  }

  /** Asserts that a rule finds nothing it could look at. */
  static void notApplicable(Rule rule, String sketch, String reason) {
    assertThat(examine(rule, PlanSketch.read(sketch))).isEqualTo(Examination.notApplicable(reason));
  }

  /** Returns the finding of a rule with details given as names and words in turn. */
  static Finding of(Rule rule, String pointer, String... namesAndWords) {
    ImmutableMap.Builder<String, String> details = ImmutableMap.builder();
    for (int i = 0; i < namesAndWords.length; i += 2) {
      details.put(namesAndWords[i], namesAndWords[i + 1]);
    }
    return Finding.of(rule.code(), rule.severity(), Place.at(pointer), details.buildOrThrow());
  }

  static boolean hasOpenBraces(Messages messages, Finding finding) {
    return messages.text(finding).indexOf('{') >= 0;
  }
}
