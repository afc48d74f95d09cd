package vn.kehoach.comparison;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Unit;

/**
 * A result and the target it is held against.
 *
 * @param target the target that is due next at the time of the result
 * @param result the result, or the share of the plan it is worked out from
 * @param extent the amounts of the result in the target's unit
 * @param unit the target's unit
 * @param isContradicted whether the same report gives another amount for the same time
 */
record ResultChoice(Dated target, Dated result, Extent extent, Unit unit, boolean isContradicted) {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** The latest result that can be held against its target. */
  static Optional<ResultChoice> of(ProgressData data) {
    List<Dated> all = new ArrayList<>(data.ratios());
    all.addAll(data.results());
    all.sort(Comparator.comparing(Dated::until));
    for (Dated result : Lists.reverse(all)) {
      Dated target = ProgressJudge.next(data.targets(), result.month());
      Optional<ResultChoice> choice = of(data, target, result);
      if (choice.isPresent()) {
        return choice;
      }
    }
    return Optional.empty();
  }

  private static Optional<ResultChoice> of(ProgressData data, Dated target, Dated result) {
    Optional<Unit> unit = Scales.unit(target.indicator(), target.value());
    Optional<Extent> amounts = Extent.of(target.value().value());
    if (unit.isEmpty() || amounts.isEmpty()) {
      return Optional.empty();
    }
    if (result.value().kind() == ValueKind.PLAN_RATIO) {
      return target.year() == result.year() && amounts.get().isPoint()
          ? share(result)
              .map(s -> new ResultChoice(target, result, amounts.get().times(s), unit.get(), false))
          : Optional.empty();
    }
    return extent(result, unit.get())
        .map(
            extent ->
                new ResultChoice(
                    target,
                    result,
                    extent,
                    unit.get(),
                    contradicted(data, result, extent, unit.get())));
  }

  private static boolean contradicted(ProgressData data, Dated result, Extent extent, Unit unit) {
    return data.results().stream()
        .filter(other -> other.order() == result.order())
        .filter(other -> other.period().equals(result.period()))
        .filter(other -> other.value().kind() == result.value().kind())
        .filter(other -> other.value().span() == result.value().span())
        .anyMatch(other -> extent(other, unit).filter(e -> !e.sameAs(extent)).isPresent());
  }

  private static Optional<Extent> extent(Dated dated, Unit unit) {
    return Scales.unit(dated.indicator(), dated.value())
        .flatMap(from -> Scales.factor(from, unit))
        .flatMap(factor -> Extent.of(dated.value().value()).map(e -> e.times(factor)));
  }

  Optional<Extent> inTargetUnit(Dated dated) {
    return extent(dated, unit);
  }

  /** The share of a plan, 1 for all of it; empty if it is not printed in per cent. */
  static Optional<BigDecimal> share(Dated ratio) {
    return ratio.value().value() instanceof Measured measured
            && measured.quantity().unit().isPercent()
        ? Optional.of(measured.quantity().amount().multiply(HUNDREDTH))
        : Optional.empty();
  }

  /** The share of the plan that is printed beside the result and means this target. */
  Optional<Dated> ratioBeside(List<Dated> ratios) {
    return result.value().kind() == ValueKind.PLAN_RATIO || target.year() != result.year()
        ? Optional.empty()
        : ratios.stream()
            .filter(r -> r.order() == result.order() && r.until().equals(result.until()))
            .filter(r -> share(r).isPresent())
            .findFirst();
  }

  /** Whether a share of the plan is what result by target gives. */
  boolean agrees(Dated ratio, BigDecimal rounding) {
    Optional<Extent> goal = Extent.of(target.value().value());
    Optional<BigDecimal> whole =
        goal.flatMap(g -> g.low().or(g::high)).map(Limit::amount).filter(w -> w.signum() != 0);
    if (whole.isEmpty() || !extent.isPoint()) {
      return true;
    }
    BigDecimal part =
        extent.low().orElseThrow().amount().divide(whole.get(), MathContext.DECIMAL64);
    return part.subtract(share(ratio).orElse(part)).abs().compareTo(rounding) <= 0;
  }

  /** Whether the result itself is of the stretch from the beginning of the target's period. */
  boolean spansFrom(Optional<BigDecimal> periodStart) {
    return periodStart.isPresent()
        && !result.isStretchOfOneYear()
        && result
            .period()
            .firstDay()
            .map(first -> Dated.month(first.minusDays(1)))
            .filter(month -> month.compareTo(periodStart.get()) == 0)
            .isPresent();
  }
}
