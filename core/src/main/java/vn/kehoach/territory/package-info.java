/**
 * Places with an administration (đơn vị hành chính), as of a date.
 *
 * <p>Read in this order:
 *
 * <ul>
 *   <li>{@link vn.kehoach.territory.Territory}: a place as a paper names it;
 *   <li>{@link vn.kehoach.territory.TerritoryRegistry}: the units of the province level since 1976,
 *       found by name, code or descent;
 *   <li>{@link vn.kehoach.territory.TerritoryUnit} and {@link vn.kehoach.territory.TerritoryPhase}:
 *       one unit from its beginning to its end, and a stretch of its life with one name, type and
 *       code;
 *   <li>{@link vn.kehoach.territory.TerritoryEvent}: a split, a merger or a change of status, with
 *       the act it rests on;
 *   <li>{@link vn.kehoach.territory.ChangeDate}: a date known to the day or only to the year.
 * </ul>
 *
 * <p>The data lie in {@code territories.csv} and {@code levels.csv} next to this package. Names of
 * places are found in running text by {@code vn.kehoach.agency}.
 */
@NullMarked
package vn.kehoach.territory;

import org.jspecify.annotations.NullMarked;
