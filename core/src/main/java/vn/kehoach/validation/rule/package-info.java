/**
 * The library's own rules, one small class each.
 *
 * <p>{@link vn.kehoach.validation.rule.StandardRules} lists them; {@code core/RULES.md} is written
 * from that list. A new rule is a new class, a line in the list, a template in each language in the
 * messages of {@code vn.kehoach.finding}, and a test. Words a rule goes by stand in resource files
 * next to this package.
 *
 * <p>A rule goes over {@code PlanView.of(plan, context)}: rows, figures, tasks, passages with their
 * places, and texts folded for comparison, each made once for all rules of a validation.
 */
@NullMarked
package vn.kehoach.validation.rule;

import org.jspecify.annotations.NullMarked;
