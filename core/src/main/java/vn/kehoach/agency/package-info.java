/**
 * Who does the work: bodies, open groups and persons (cơ quan, đơn vị, cá nhân), their part in a
 * task, and the places they belong to.
 *
 * <p>Read in this order:
 *
 * <ul>
 *   <li>{@link vn.kehoach.agency.Agency}: a body, an open group or a person, as printed;
 *   <li>{@link vn.kehoach.agency.AgencyRole}: leading, co-operating, receiving and so on;
 *   <li>{@link vn.kehoach.agency.AgencyReader}: finds where a name begins and ends, splits printed
 *       lists;
 *   <li>{@link vn.kehoach.agency.RolePhrases}: reads who leads and who co-operates from a heading
 *       or a sentence;
 *   <li>{@link vn.kehoach.agency.TerritoryNames}: provinces by name;
 *   <li>{@link vn.kehoach.agency.AgencyRegistry}: which {@link vn.kehoach.agency.AgencyBody} a
 *       printed name stands for in a place on a day, as an {@link
 *       vn.kehoach.agency.AgencyResolution}.
 * </ul>
 *
 * <p>The words live in resource files next to this package; the code holds only how they combine.
 * Nothing here knows tasks or documents. Every reader takes one pass over its text.
 */
@NullMarked
package vn.kehoach.agency;

import org.jspecify.annotations.NullMarked;
