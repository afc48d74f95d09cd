package vn.kehoach.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number, or the two of a range or a ratio, with the unit behind it.
 *
 * @param from its first token
 * @param numberTo the token behind its last number
 * @param to the token behind its unit
 * @param low the number, or the lower end of a range
 * @param high the upper end of a range
 * @param outOf the second number of a ratio: 32 of {@code 30/32 chỉ tiêu}
 * @param unit the unit; {@link Unit#NONE} if none is printed
 * @param entry the known unit it begins with
 */
record Figure(
    int from,
    int numberTo,
    int to,
    BigDecimal low,
    Optional<BigDecimal> high,
    Optional<BigDecimal> outOf,
    Unit unit,
    Optional<UnitCatalogue.Entry> entry) {

  Figure withUnit(int to, Unit unit) {
    return new Figure(from, numberTo, to, low, high, outOf, unit, entry);
  }

  Figure negated() {
    return new Figure(from - 1, numberTo, to, low.negate(), high, outOf, unit, entry);
  }

  Optional<Dimension> dimension() {
    return entry.map(UnitCatalogue.Entry::dimension);
  }

  boolean isKnown() {
    return entry.isPresent() || unit.scaleWord().isPresent();
  }

  /** A range if there are two ends, else the amount with that bound. */
  TargetValue value(Bound bound, Unit unit) {
    return high.<TargetValue>map(end -> new Between(low, end, unit))
        .orElseGet(() -> new Measured(bound, new Quantity(low, unit)));
  }
}
