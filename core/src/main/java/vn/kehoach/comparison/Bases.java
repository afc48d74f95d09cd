package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Dimension;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.Unit;

/** What sort of figure over time a target and a result are. */
final class Bases {

  /** Whether a unit tells that amounts add up over time. */
  private enum Adding {
    YES,
    NO,
    OPEN
  }

  private Bases() {}

  /**
   * The basis of a pair; empty if a result of part of a year may be a state as well as an amount.
   */
  static Optional<ProgressBasis> of(Dated target, ResultChoice choice, boolean hasRatio) {
    Span span = target.value().span();
    if (span == Span.CUMULATIVE || span == Span.YEARLY_AVERAGE) {
      boolean sum = span == Span.CUMULATIVE;
      return Optional.of(sum ? ProgressBasis.CUMULATIVE : ProgressBasis.AVERAGE);
    }
    boolean rank = target.value().value() instanceof Rank;
    Adding adding = rank ? Adding.NO : adding(choice.unit());
    if (adding == Adding.NO) {
      return Optional.of(ProgressBasis.LEVEL);
    }
    Dated result = choice.result();
    if (result.value().span() == Span.CUMULATIVE) {
      return Optional.of(
          target.isStretchOfOneYear() && span == Span.IN_YEAR && result.year() == target.year()
              ? ProgressBasis.YEARLY
              : ProgressBasis.CUMULATIVE);
    }
    if (!result.isPartOfYear()) {
      return Optional.of(
          result.value().span() == Span.IN_YEAR ? ProgressBasis.YEARLY : ProgressBasis.LEVEL);
    }
    boolean stated = span == Span.IN_YEAR || result.value().span() == Span.IN_YEAR;
    boolean ratio = hasRatio || choice.result().value().kind() == ValueKind.PLAN_RATIO;
    return stated || ratio || (adding == Adding.YES && target.isStretchOfOneYear())
        ? Optional.of(ProgressBasis.YEARLY)
        : Optional.empty();
  }

  private static Adding adding(Unit unit) {
    if (unit.denominator().isPresent() || unit.dimension().isEmpty()) {
      return unit.denominator().isPresent() ? Adding.NO : Adding.OPEN;
    }
    Dimension dimension = unit.dimension().get();
    return switch (dimension) {
      case RATIO, TIME, GRADE, DATA -> Adding.NO;
      case MONEY, TRAFFIC, WEIGHT, VOLUME -> Adding.YES;
      default -> Adding.OPEN;
    };
  }
}
