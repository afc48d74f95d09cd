/**
 * Reports of a validation for people and for other programs' viewers.
 *
 * <p>{@link vn.kehoach.io.report.ReportHtml} writes one page that needs nothing else: the findings
 * with the lines of the paper they are about, the account of every rule and why each one objects.
 * {@link vn.kehoach.io.report.ReportSarif} writes SARIF 2.1.0. {@link
 * vn.kehoach.io.report.DiffHtml} writes what changed between two versions of a plan.
 *
 * <p>A page is put together from its parts ({@code HeadPart}, {@code FindingsPart}, {@code
 * LedgerPart} …), which all write through the HTML writer of the room {@code page}: what they give
 * it as text comes out as text, whatever it holds. The words lie beside the classes in {@code
 * messages.properties}, those of the findings come from core.
 *
 * <p>{@link vn.kehoach.io.report.ReportJson} writes a report as JSON and reads it again, {@link
 * vn.kehoach.io.report.ReportDiffJson} writes what became of the findings since an earlier one,
 * {@link vn.kehoach.io.report.RulesJson} the catalogue of the rules. {@link
 * vn.kehoach.io.report.ProfileFile} reads a user's profile. {@link
 * vn.kehoach.io.report.ReportSchema} holds the JSON Schema of each of these files; what does not
 * fit is told by {@link vn.kehoach.io.report.ReportFileException}.
 */
@NullMarked
package vn.kehoach.io.report;

import org.jspecify.annotations.NullMarked;
