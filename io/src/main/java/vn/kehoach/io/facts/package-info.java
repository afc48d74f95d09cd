/**
 * The facts of a plan as four flat files for spreadsheets and scoring.
 *
 * <p>{@link vn.kehoach.io.facts.FactsExport} writes {@code indicators.csv}, {@code tasks.csv},
 * {@code outline.csv} and {@code meta.json}. They are for looking at plans side by side; a plan is
 * kept whole as JSON.
 *
 * <p>{@link vn.kehoach.io.facts.TargetTable} reads targets of several papers out of one table,
 * {@link vn.kehoach.io.facts.ProgressTable}, {@link vn.kehoach.io.facts.CascadeTable} and {@link
 * vn.kehoach.io.facts.MatrixTable} write what was made of plans and reports.
 */
@NullMarked
package vn.kehoach.io.facts;

import org.jspecify.annotations.NullMarked;
