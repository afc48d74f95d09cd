package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Quantity;

/** Holds the cells of a line against the target that a superior paper sets for the time. */
final class GapJudge {

  private final MatrixRuler ruler;
  private final Direction direction;
  private final Answer<BigDecimal> figure;
  private final Answer<Extent> extent;

  GapJudge(
      Optional<Indicator> superior,
      Optional<IndicatorValue> demand,
      boolean unsure,
      MatrixRuler ruler,
      Direction direction) {
    this.ruler = ruler;
    this.direction = direction;
    if (superior.isEmpty() || demand.isEmpty() || unsure) {
      MatrixReason reason = demand.isEmpty() ? MatrixReason.NO_DEMAND : MatrixReason.UNSURE_MATCH;
      this.figure = Answer.none(reason);
      this.extent = Answer.none(reason);
    } else {
      this.figure = ruler.figure(superior.get(), demand.get(), direction);
      this.extent = ruler.extent(superior.get(), demand.get());
    }
  }

  Answer<Gap> gap(CellDraft draft) {
    return draft
        .figure()
        .then(own -> demanded().then(asked -> draft.extent().map(given -> gap(own, given, asked))));
  }

  private Answer<BigDecimal> demanded() {
    return figure.isKnown()
            || figure.reason().get() == MatrixReason.NO_DEMAND
            || figure.reason().get() == MatrixReason.UNSURE_MATCH
        ? figure
        : Answer.none(MatrixReason.DEMAND_NOT_COMPARABLE);
  }

  private Gap gap(BigDecimal own, Extent given, BigDecimal asked) {
    Quantity difference = ruler.difference(own.subtract(asked));
    Extent wanted = extent.value().orElseThrow();
    if (given.sameAs(wanted)) {
      return new Gap(difference, CascadeVerdict.MET, Optional.empty());
    }
    if (direction == Direction.NEITHER) {
      return open(difference, MatrixReason.NO_DIRECTION);
    }
    Optional<Promise> promise = Promise.of(given, direction);
    Optional<Promise> demand = Promise.of(wanted, direction);
    if (promise.isEmpty() || demand.isEmpty()) {
      return open(difference, MatrixReason.BOUND_AGAINST_DIRECTION);
    }
    return promise
        .get()
        .against(demand.get(), direction)
        .map(more -> new Gap(difference, verdict(more), Optional.empty()))
        .orElseGet(() -> open(difference, MatrixReason.OVERLAPPING));
  }

  private static Gap open(Quantity difference, MatrixReason reason) {
    return new Gap(difference, CascadeVerdict.NOT_COMPARABLE, Optional.of(reason));
  }

  private static CascadeVerdict verdict(int more) {
    return more > 0
        ? CascadeVerdict.STRICTER
        : more < 0 ? CascadeVerdict.WEAKER : CascadeVerdict.MET;
  }
}
