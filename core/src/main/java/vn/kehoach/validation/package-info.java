/**
 * Checks of a plan: what a careful reader would ask, told as findings with their places.
 *
 * <p>{@link vn.kehoach.validation.Rule} is one check, described by its {@link
 * vn.kehoach.validation.RuleDescription} and answering with an {@link
 * vn.kehoach.validation.Examination}; a {@link vn.kehoach.validation.RuleSet} is a versioned list
 * of them. {@link vn.kehoach.validation.PlanValidator} runs rules over a plan in a {@link
 * vn.kehoach.validation.ValidationContext} and gives a {@link
 * vn.kehoach.validation.ValidationReport} with its findings and a ledger ({@link
 * vn.kehoach.validation.LedgerEntry}) that accounts for every rule. A {@link
 * vn.kehoach.validation.Profile} sets severities, leaves rules out and lets findings stand ({@link
 * vn.kehoach.validation.Acceptance}, by their {@link vn.kehoach.validation.Fingerprint}). A {@link
 * vn.kehoach.validation.FixingRule} offers a {@link vn.kehoach.validation.Fix}. What several rules
 * work out of a plan they make once by {@link vn.kehoach.validation.Shared}. {@link
 * vn.kehoach.validation.ReportText} writes the report for people.
 *
 * <p>Building a plan never checks its content, so that drafts may be kept; checking is asked for.
 * Beside Jakarta Validation, which is not needed here, a validator of a user's own annotation calls
 * the rules:
 *
 * <pre>{@code
 * public final class PlanConstraint implements ConstraintValidator<ValidPlan, Plan> {
 *   @Override
 *   public boolean isValid(Plan plan, ConstraintValidatorContext context) {
 *     return plan == null || !PlanValidator.standard().validate(plan).hasErrors();
 *   }
 * }
 * }</pre>
 *
 * <p>The library's own rules stand one floor up, in {@code
 * vn.kehoach.validation.rule.StandardRules}.
 */
@NullMarked
package vn.kehoach.validation;

import org.jspecify.annotations.NullMarked;
