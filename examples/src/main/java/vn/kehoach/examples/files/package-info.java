/**
 * Files in and out: {@link vn.kehoach.examples.files.PlanFiles} reads, {@code WholeFile} writes.
 */
@NullMarked
package vn.kehoach.examples.files;

import org.jspecify.annotations.NullMarked;
