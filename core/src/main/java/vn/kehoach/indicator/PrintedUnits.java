package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import vn.kehoach.measure.Unit;
import vn.kehoach.naming.UnitFit;

/**
 * The units printed beside a name, taken apart.
 *
 * @param shapes each unit
 * @param fit which units can be of the same figure
 * @param ranked whether a rank is among them
 */
record PrintedUnits(ImmutableList<UnitShape> shapes, UnitFit fit, boolean ranked) {

  static PrintedUnits of(Set<Unit> units) {
    return new PrintedUnits(
        units.stream().map(UnitShape::of).collect(ImmutableList.toImmutableList()),
        UnitFit.of(units),
        units.stream().anyMatch(unit -> unit.sameAs(UnitExpectation.RANK_UNIT)));
  }

  boolean isEmpty() {
    return shapes.isEmpty();
  }
}
