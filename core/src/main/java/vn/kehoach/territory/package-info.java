/**
 * Places with an administration (đơn vị hành chính).
 *
 * <p>{@link vn.kehoach.territory.Territory} is a place as a paper names it. Which readers find
 * names of places in a text is the matter of {@code vn.kehoach.agency}.
 */
@NullMarked
package vn.kehoach.territory;

import org.jspecify.annotations.NullMarked;
