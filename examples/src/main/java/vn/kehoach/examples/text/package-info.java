/**
 * Plans as aligned lines for a terminal, in Vietnamese or English.
 *
 * <p>{@link vn.kehoach.examples.text.PlanText} puts a plan together out of {@code HeadText}, {@code
 * IndicatorView} and {@code TaskView}; they lay out a {@link vn.kehoach.examples.text.TextTable}.
 * {@code ValueText} prints single values.
 */
@NullMarked
package vn.kehoach.examples.text;

import org.jspecify.annotations.NullMarked;
