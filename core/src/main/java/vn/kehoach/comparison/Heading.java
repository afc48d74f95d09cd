package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kehoach.indicator.CatalogueMatch;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Rank;

/** Which way an indicator is meant to go. */
final class Heading {

  private Heading() {}

  /**
   * The indicator's own direction, else lower for ranks, else that of the catalogue, else what the
   * bound of a target says, else from the baseline to the target, else from the first target to the
   * last.
   */
  static Direction of(
      Indicator indicator,
      IndicatorCatalogue catalogue,
      List<IndicatorValue> baselines,
      List<IndicatorValue> targets) {
    return of(indicator, () -> known(indicator, catalogue), baselines, targets);
  }

  private static Direction known(Indicator indicator, IndicatorCatalogue catalogue) {
    return catalogue
        .name(indicator)
        .filter(CatalogueMatch::isSure)
        .map(CatalogueMatch::direction)
        .orElse(Direction.NEITHER);
  }

  /** The same where the catalogue's direction is at hand. */
  static Direction of(
      Indicator indicator,
      Supplier<Direction> catalogue,
      List<IndicatorValue> baselines,
      List<IndicatorValue> targets) {
    if (indicator.direction() != Direction.NEITHER) {
      return indicator.direction();
    }
    if (targets.stream().anyMatch(target -> target.value() instanceof Rank)) {
      return Direction.LOWER;
    }
    Direction known = catalogue.get();
    if (known != Direction.NEITHER) {
      return known;
    }
    Direction bound =
        targets.stream()
            .map(Heading::ofBound)
            .filter(d -> d != Direction.NEITHER)
            .findFirst()
            .orElse(Direction.NEITHER);
    if (bound != Direction.NEITHER || targets.isEmpty()) {
      return bound;
    }
    Direction rise = ofRise(baselines, ImmutableList.of(targets.get(targets.size() - 1)));
    return rise == Direction.NEITHER ? ofRise(targets, targets) : rise;
  }

  private static Direction ofBound(IndicatorValue target) {
    return target.value() instanceof Measured measured ? of(measured.bound()) : Direction.NEITHER;
  }

  /** The direction in which a target with this bound is met by all amounts. */
  static Direction of(Bound bound) {
    return switch (bound) {
      case AT_LEAST, MORE_THAN -> Direction.HIGHER;
      case AT_MOST, LESS_THAN -> Direction.LOWER;
      case EXACTLY, ABOUT -> Direction.NEITHER;
    };
  }

  private static Direction ofRise(List<IndicatorValue> from, List<IndicatorValue> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Direction.NEITHER;
    }
    IndicatorValue first = from.get(0);
    IndicatorValue last = to.get(to.size() - 1);
    Optional<Integer> sign =
        point(first)
            .flatMap(
                a ->
                    point(last)
                        .filter(b -> a.quantity().unit().sameAs(b.quantity().unit()))
                        .map(b -> b.quantity().amount().compareTo(a.quantity().amount())));
    return sign.filter(s -> s != 0)
        .map(s -> s > 0 ? Direction.HIGHER : Direction.LOWER)
        .orElse(Direction.NEITHER);
  }

  private static Optional<Measured> point(IndicatorValue value) {
    return value.value() instanceof Measured measured ? Optional.of(measured) : Optional.empty();
  }
}
