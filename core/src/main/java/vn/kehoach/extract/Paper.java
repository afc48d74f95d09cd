package vn.kehoach.extract;

import java.util.OptionalInt;
import vn.kehoach.plan.DocumentNature;

/**
 * What readers of facts need to know of the whole paper.
 *
 * @param nature plan, report or digest
 * @param year the year of issue, if it is known
 */
record Paper(DocumentNature nature, OptionalInt year) {}
