/**
 * Reports of a validation for people and for other programs' viewers.
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
