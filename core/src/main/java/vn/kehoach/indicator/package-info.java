/**
 * Indicators (chỉ tiêu) and their values.
 *
 * <p>{@link vn.kehoach.indicator.Indicator} is one figure a plan follows, with an {@link
 * vn.kehoach.indicator.IndicatorValue} for each period and kind ({@link
 * vn.kehoach.indicator.ValueKind}). {@link vn.kehoach.indicator.IndicatorTable} keeps the table
 * they were printed in.
 */
@NullMarked
package vn.kehoach.indicator;

import org.jspecify.annotations.NullMarked;
