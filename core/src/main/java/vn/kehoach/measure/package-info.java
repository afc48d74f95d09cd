/**
 * What a plan promises to reach: amounts, their units, and the words that bound them.
 *
 * <p>Read in this order:
 *
 * <ol>
 *   <li>{@link vn.kehoach.measure.Unit} and {@link vn.kehoach.measure.Quantity}: {@code 109,6 ngàn
 *       tỷ đồng}, with the scale word kept;
 *   <li>{@link vn.kehoach.measure.Bound}: trên, ít nhất, dưới, không quá, khoảng;
 *   <li>{@link vn.kehoach.measure.TargetValue} with its six forms: {@link
 *       vn.kehoach.measure.Measured}, {@link vn.kehoach.measure.Between}, {@link
 *       vn.kehoach.measure.Rank}, {@link vn.kehoach.measure.Qualitative}, {@link
 *       vn.kehoach.measure.Several}, {@link vn.kehoach.measure.Absent};
 *   <li>{@link vn.kehoach.measure.ValueReader} for a cell of a table and {@link
 *       vn.kehoach.measure.ValueScanner} for running prose.
 * </ol>
 *
 * <p>Units, bounds and the words around values are data: {@code units.csv}, {@code bounds.csv},
 * {@code absent.csv} and {@code cues.csv} beside this package. The room knows nothing of documents,
 * dates or agencies.
 */
@NullMarked
package vn.kehoach.measure;

import org.jspecify.annotations.NullMarked;
