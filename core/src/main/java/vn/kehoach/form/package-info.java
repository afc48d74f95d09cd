/**
 * The form in which the wide aggregates of this library are generated.
 *
 * <p>One annotation, {@link vn.kehoach.form.HouseForm}, seen by the compiler alone: this room is not
 * exported and leaves no trace at run time.
 */
@NullMarked
package vn.kehoach.form;

import org.jspecify.annotations.NullMarked;
