package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.indicator.PrintedName.Measure;
import vn.kehoach.measure.Dimension;
import vn.kehoach.measure.Unit;
import vn.kehoach.naming.UnitFit;

/**
 * The units of an entry prepared for comparison.
 *
 * @param fit which units can be of the same figure
 * @param shapes the units taken apart
 * @param ranked whether a rank is among them
 * @param measure what they measure; a rate is called a number and a share
 */
record EntryUnits(UnitFit fit, ImmutableList<UnitShape> shapes, boolean ranked, Measure measure) {

  private static final UnitShape RANK = UnitShape.of(UnitExpectation.RANK_UNIT);

  static EntryUnits of(CatalogueEntry entry) {
    return new EntryUnits(
        UnitFit.of(entry.units()),
        entry.units().stream().map(UnitShape::of).collect(ImmutableList.toImmutableList()),
        entry.isRanked(),
        measure(entry));
  }

  private static Measure measure(CatalogueEntry entry) {
    boolean rate = entry.units().stream().anyMatch(unit -> unit.denominator().isPresent());
    if (rate || entry.units().isEmpty()) {
      return Measure.OPEN;
    }
    boolean share =
        entry.units().stream()
            .anyMatch(unit -> unit.dimension().equals(Optional.of(Dimension.RATIO)));
    return share ? Measure.SHARE : Measure.NUMBER;
  }

  /** The units that an aspect has, taken apart. */
  ImmutableList<UnitShape> of(Aspect aspect) {
    return switch (aspect) {
      case OPEN -> shapes;
      case RANK -> ImmutableList.of(RANK);
      case FIGURE -> ranked ? withoutRank() : shapes;
    };
  }

  private ImmutableList<UnitShape> withoutRank() {
    return shapes.stream()
        .filter(shape -> !shape.equals(RANK))
        .collect(ImmutableList.toImmutableList());
  }

  /** The units of an entry that an aspect has. */
  static ImmutableList<Unit> of(CatalogueEntry entry, Aspect aspect) {
    return switch (aspect) {
      case OPEN -> entry.units();
      case RANK -> ImmutableList.of(UnitExpectation.RANK_UNIT);
      case FIGURE ->
          entry.units().stream()
              .filter(unit -> !unit.equals(UnitExpectation.RANK_UNIT))
              .collect(ImmutableList.toImmutableList());
    };
  }
}
