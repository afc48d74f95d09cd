/**
 * How alike names of figures are: the words they are made of, what each counts for, and which
 * exclude each other.
 *
 * <p>{@link vn.kehoach.naming.NameWords} is the vocabulary of the resource files next to this
 * package, {@link vn.kehoach.naming.NameProfile} a name prepared with it, {@link
 * vn.kehoach.naming.UnitFit} says whether two units can be of one figure. An inner room: the
 * catalogue of indicators and the comparison of plans stand on it, the module does not export it.
 */
@NullMarked
package vn.kehoach.naming;

import org.jspecify.annotations.NullMarked;
