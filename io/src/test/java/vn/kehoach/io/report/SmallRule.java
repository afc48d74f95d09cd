package vn.kehoach.io.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A rule made on the spot, to see how what it says is reported. */
record SmallRule(RuleDescription description, Function<Rule, Examination> answer) implements Rule {

  static SmallRule of(String code, Severity severity, Function<Rule, Examination> answer) {
    RuleDescription description =
        RuleDescription.builder()
            .code(code)
            .group(RuleGroup.TASKS)
            .severity(severity)
            .sentence("A task is odd")
            .sentenceVi("Một nhiệm vụ lạ")
            .why("Odd tasks <b>cannot</b> be followed.")
            .clause("Điều 8 & Điều 9")
            .goodExample("")
            .badExample("")
            .build();
    return new SmallRule(description, answer);
  }

  /** A rule that finds one thing at a place. */
  static SmallRule finding(String code, Place place, Map<String, String> arguments) {
    return of(
        code, Severity.WARNING, rule -> Examination.of(3, List.of(rule.finding(place, arguments))));
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return answer.apply(this);
  }
}
