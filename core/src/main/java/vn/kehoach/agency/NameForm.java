package vn.kehoach.agency;

import vn.kehoach.agency.PlaceTail.Area;

/**
 * One way a body's name is printed, up to the words that tell its place.
 *
 * @param body the body
 * @param words the words of the name
 * @param open whether the level is left open, so that it counts only in a place of that level
 * @param committee for a name that ends in 'Tỉnh ủy' or 'Thành ủy', the kind of place it has;
 *     otherwise none
 */
record NameForm(AgencyBody body, NameWords words, boolean open, Area committee) {}
