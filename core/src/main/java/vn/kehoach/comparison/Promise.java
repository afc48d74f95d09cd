package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.indicator.Direction;

/**
 * What a target holds out, seen from the way that is better.
 *
 * @param worst the poorest outcome that meets the target
 * @param best the finest outcome it speaks of; the same for one amount, bounded or not
 */
record Promise(Limit worst, Limit best) {

  /** The promise of an extent; empty if it is bounded on the other side only. */
  static Optional<Promise> of(Extent extent, Direction direction) {
    return extent
        .worst(direction)
        .map(worst -> new Promise(worst, extent.best(direction).orElse(worst)));
  }

  /**
   * How this answers a demand: 0 meets it, more than 0 asks for more, less than 0 asks for less;
   * empty if the two overlap, so that it may fall short of the demand and may not.
   */
  Optional<Integer> against(Promise demand, Direction direction) {
    int atWorst = Extent.compare(direction, worst, demand.worst);
    if (atWorst >= 0) {
      return Optional.of(Extent.compare(direction, worst, demand.best) > 0 ? 1 : 0);
    }
    return Extent.compare(direction, best, demand.worst) < 0 ? Optional.of(-1) : Optional.empty();
  }
}
