/**
 * The door of this module: files in, plans out.
 *
 * <p>{@link vn.kehoach.io.PlanReader} finds the reader that fits a file and reads it.
 */
@NullMarked
package vn.kehoach.io;

import org.jspecify.annotations.NullMarked;
