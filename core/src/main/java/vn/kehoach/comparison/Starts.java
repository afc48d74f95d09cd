package vn.kehoach.comparison;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.kehoach.comparison.Situation.Start;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Rank;

/** Where the way to a target begins: the plan's last milestone before it, else the baseline. */
final class Starts {

  private Starts() {}

  static Optional<Start> of(ProgressData data, ResultChoice choice, ProgressJudge.Draft draft) {
    Optional<Start> milestone = start(data.targets(), choice, draft, ProgressInput.Role.MILESTONE);
    return milestone.isPresent()
        ? milestone
        : start(data.baselines(), choice, draft, ProgressInput.Role.BASELINE);
  }

  private static Optional<Start> start(
      List<Dated> points, ResultChoice choice, ProgressJudge.Draft draft, ProgressInput.Role role) {
    for (Dated point : Lists.reverse(points)) {
      boolean before =
          point.until().isBefore(choice.target().until())
              && !point.until().isAfter(choice.result().until());
      Optional<BigDecimal> amount = before ? amount(point, choice) : Optional.empty();
      if (amount.isPresent()) {
        draft.add(role, point);
        return amount.map(a -> new Start(a, point.month(), role == ProgressInput.Role.MILESTONE));
      }
    }
    return Optional.empty();
  }

  /** The amount of a measured value, its bound aside, in the target's unit. */
  private static Optional<BigDecimal> amount(Dated point, ResultChoice choice) {
    if (point.value().value() instanceof Rank) {
      return choice
          .inTargetUnit(point)
          .filter(Extent::isPoint)
          .flatMap(Extent::low)
          .map(Limit::amount);
    }
    return point.value().value() instanceof Measured measured
        ? Scales.unit(point.indicator(), point.value())
            .flatMap(from -> Scales.factor(from, choice.unit()))
            .map(factor -> measured.quantity().amount().multiply(factor))
        : Optional.empty();
  }
}
