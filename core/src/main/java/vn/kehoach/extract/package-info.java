/**
 * From the outline of a paper to its facts.
 *
 * <p>{@link vn.kehoach.extract.PlanExtractor} is the door: a document and its outline in, a plan
 * with findings out. Behind it, one small reader for each sort of fact: header data, objectives,
 * indicator tables, indicators in prose, task tables, tasks in prose, funding. Vocabulary (what
 * headings, labels and table heads mean) lies in commented resource files beside this room.
 */
@NullMarked
package vn.kehoach.extract;

import org.jspecify.annotations.NullMarked;
