/**
 * Time as plan papers write it: dates that stop at the month or the quarter, periods with one open
 * end, and schedules that are no date at all.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link vn.kehoach.timeline.PartialDate} and {@link vn.kehoach.timeline.Period}: a date
 *       known to the year, half-year, quarter, month or day, and a stretch between two of them;
 *   <li>{@link vn.kehoach.timeline.YearlessDate}: a day or month whose year stands elsewhere;
 *   <li>{@link vn.kehoach.timeline.Due} with {@link vn.kehoach.timeline.Frequency}: when a task is
 *       to be done (thời gian thực hiện);
 *   <li>{@link vn.kehoach.timeline.Timeline} of {@link vn.kehoach.timeline.Milestone}s: dated
 *       events in order;
 *   <li>{@link vn.kehoach.timeline.DateScanner}: finds every printed date of a text as {@link
 *       vn.kehoach.timeline.DateMention}s;
 *   <li>{@link vn.kehoach.timeline.DueReader}: reads a schedule cell into a {@link
 *       vn.kehoach.timeline.DueReading}, and finds the {@link vn.kehoach.timeline.DueMention}s of a
 *       task's own sentences.
 * </ul>
 *
 * <p>The words by which time is recognised stand in {@code time-words.csv} beside this package.
 * Every reader here looks at each character a bounded number of times, so that a text of any length
 * is read in time proportional to it.
 */
@NullMarked
package vn.kehoach.timeline;

import org.jspecify.annotations.NullMarked;
