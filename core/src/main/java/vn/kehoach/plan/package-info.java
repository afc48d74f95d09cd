/**
 * The plan itself: its facts, the links between them, and its whole text.
 *
 * <p>{@link vn.kehoach.plan.Plan} is the aggregate; {@link vn.kehoach.plan.PlanInfo} its header
 * data, {@link vn.kehoach.plan.Objective} what it wants, {@link vn.kehoach.plan.LegalBasis} what it
 * rests on, {@link vn.kehoach.plan.FundingLine} what pays for it. Indicators and tasks come from
 * the rooms below; {@link vn.kehoach.plan.DocumentNature} says whether the paper is a plan at all.
 *
 * <p>{@link vn.kehoach.plan.PlanFacts} finds a fact by its id or place, {@link
 * vn.kehoach.plan.SourceQuote} the line of the paper behind it.
 */
@NullMarked
package vn.kehoach.plan;

import org.jspecify.annotations.NullMarked;
