/**
 * Plans beside plans: what changed between two versions, and who set which target.
 *
 * <p>Versions of one plan: {@link vn.kehoach.comparison.PlanDiff} holds typed {@link
 * vn.kehoach.comparison.Change}s, each with its {@link vn.kehoach.comparison.ChangeType}, its
 * {@link vn.kehoach.comparison.Sides} and the {@link vn.kehoach.comparison.Match} that says how the
 * two sides were recognised as one; {@link vn.kehoach.comparison.MeantChange} says by its {@link
 * vn.kehoach.comparison.Meaning} what they come to, {@link vn.kehoach.comparison.DiffOptions} what
 * is told, and {@link vn.kehoach.comparison.DiffText} tells it to people.
 *
 * <p>Plans of different places: {@link vn.kehoach.comparison.IndicatorIndex} prepares the
 * indicators of a plan, {@link vn.kehoach.comparison.IndicatorMatching} pairs those that mean the
 * same, with what people decided in {@link vn.kehoach.comparison.MatchDecisions}, {@link
 * vn.kehoach.comparison.PlanComparison} puts their values side by side and {@link
 * vn.kehoach.comparison.ComparisonText} prints the table.
 *
 * <p>Many plans: {@link vn.kehoach.comparison.IndicatorMatrix} agrees which indicators of all plans
 * are the same and gives each figure its distribution, rank, outliers, the gap to a superior paper
 * and the yearly change that is required; {@link vn.kehoach.comparison.MatrixText} and {@link
 * vn.kehoach.comparison.MatrixMarkdown} tell it. {@link vn.kehoach.comparison.AgencyLoad} adds up
 * the tasks of each body, {@link vn.kehoach.comparison.MergedTimeline} says what is due and what is
 * overdue on a given day.
 *
 * <p>Plan and reports: {@link vn.kehoach.comparison.PlanProgress} gives each indicator of a plan a
 * status with its formula and inputs, after the method of {@code core/PROGRESS.md}; {@link
 * vn.kehoach.comparison.ProgressText} tells it. A superior paper and the plans under it: {@link
 * vn.kehoach.comparison.Cascade} and {@link vn.kehoach.comparison.CascadeText}.
 */
@NullMarked
package vn.kehoach.comparison;

import org.jspecify.annotations.NullMarked;
