/**
 * How well papers are read: facts that were read against facts a careful reader typed.
 *
 * <p>{@link vn.kehoach.io.evaluation.Evaluation} compares two sets of the four flat files of facts
 * and holds, for each document and for all together, a {@link vn.kehoach.io.evaluation.Score}
 * (precision, recall, F1, support) for each {@link vn.kehoach.io.evaluation.Field} and a {@link
 * vn.kehoach.io.evaluation.Miss} for everything that went wrong. It knows the files alone, not how
 * they were made: any program that writes them can be measured.
 */
@NullMarked
package vn.kehoach.io.evaluation;

import org.jspecify.annotations.NullMarked;
