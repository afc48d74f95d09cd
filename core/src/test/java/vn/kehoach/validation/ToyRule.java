package vn.kehoach.validation;

import java.util.function.BiFunction;
import java.util.function.Function;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;

/** A rule made on the spot, to see what the validator does with it. */
final class ToyRule implements Rule {

  private final RuleDescription description;
  private final BiFunction<Plan, ValidationContext, Examination> examine;

  private ToyRule(
      String code, Function<Rule, BiFunction<Plan, ValidationContext, Examination>> examine) {
    this.description =
        RuleDescription.builder()
            .code(code)
            .group(RuleGroup.TASKS)
            .severity(Severity.WARNING)
            .sentence("Toy")
            .sentenceVi("Đồ chơi")
            .why("For a test.")
            .goodExample("")
            .badExample("")
            .build();
    this.examine = examine.apply(this);
  }

  static Rule of(
      String code, Function<Rule, BiFunction<Plan, ValidationContext, Examination>> examine) {
    return new ToyRule(code, examine);
  }

  @Override
  public RuleDescription description() {
    return description;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return examine.apply(plan, context);
  }
}
