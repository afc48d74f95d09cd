/**
 * Indicators (chỉ tiêu) and their values.
 *
 * <p>{@link vn.kehoach.indicator.Indicator} is one figure a plan follows, with an {@link
 * vn.kehoach.indicator.IndicatorValue} for each period and kind ({@link
 * vn.kehoach.indicator.ValueKind}). {@link vn.kehoach.indicator.IndicatorTable} keeps the table
 * they were printed in.
 *
 * <p>{@link vn.kehoach.indicator.IndicatorCatalogue} knows indicators apart from any plan, each a
 * {@link vn.kehoach.indicator.CatalogueEntry}; a {@link vn.kehoach.indicator.CatalogueMatch} says
 * which of them a printed name means and why, a {@link vn.kehoach.indicator.UnitExpectation}
 * whether its unit can be right. The rows stand in a resource file next to this package.
 */
@NullMarked
package vn.kehoach.indicator;

import org.jspecify.annotations.NullMarked;
