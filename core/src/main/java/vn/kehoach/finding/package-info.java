/**
 * What was noticed, and a value together with what was noticed.
 *
 * <p>{@link vn.kehoach.finding.Finding} is one thing noticed: a code, a {@link
 * vn.kehoach.finding.Severity}, named arguments and a place. {@link vn.kehoach.finding.Reading} is
 * a value together with all that was noticed while it was read. {@link vn.kehoach.finding.Messages}
 * turns findings into Vietnamese or English sentences at the moment they are shown; nothing else
 * depends on those sentences.
 */
@NullMarked
package vn.kehoach.finding;

import org.jspecify.annotations.NullMarked;
