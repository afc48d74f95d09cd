package vn.kehoach.examples.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An annotation of a user's own: the plan has no finding of severity ERROR. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlanConstraint.class)
@interface ValidPlan {

  String message() default "plan has errors";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
