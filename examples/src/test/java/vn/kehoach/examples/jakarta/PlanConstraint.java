package vn.kehoach.examples.jakarta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;

public final class PlanConstraint implements ConstraintValidator<ValidPlan, Plan> {
  @Override
  public boolean isValid(Plan plan, ConstraintValidatorContext context) {
    return plan == null || !PlanValidator.standard().validate(plan).hasErrors();
  }
}
