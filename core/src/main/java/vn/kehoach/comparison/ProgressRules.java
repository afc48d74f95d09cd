package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import vn.kehoach.comparison.Situation.Start;
import vn.kehoach.indicator.Direction;

/** The method of {@code core/PROGRESS.md}: from numbers to a status. */
final class ProgressRules {

  private static final MathContext MATH = MathContext.DECIMAL64;
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final ProgressThresholds thresholds;

  ProgressRules(ProgressThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** A state: on the way from its start to the target. */
  Outcome level(Situation s, Limit result) {
    if (s.meets(result)) {
      return Outcome.of(ProgressStatus.REACHED, ProgressFormula.TARGET);
    }
    if (s.isFinal()) {
      return Outcome.of(ProgressStatus.MISSED, ProgressFormula.TARGET);
    }
    if (s.isOver()) {
      return Outcome.open(ProgressReason.NO_FINAL_RESULT);
    }
    return s.start()
        .map(start -> onTheWay(s, result, start))
        .orElseGet(() -> withoutWay(s, result));
  }

  private Outcome onTheWay(Situation s, Limit result, Start start) {
    if (s.meets(Limit.at(start.amount()))) {
      return Outcome.of(ProgressStatus.DETERIORATING, ProgressFormula.HELD_TARGET);
    }
    BigDecimal way = s.target().amount().subtract(start.amount());
    if (way.signum() == 0) {
      return withoutWay(s, result);
    }
    BigDecimal due = share(start.month(), s.resultMonth(), s.targetMonth());
    BigDecimal done = result.amount().subtract(start.amount()).divide(way, MATH);
    BigDecimal expected = start.amount().add(way.multiply(due, MATH));
    ProgressFormula formula =
        start.isMilestone() ? ProgressFormula.MILESTONES : ProgressFormula.LINEAR;
    Outcome outcome = Outcome.of(status(done.subtract(due)), formula).with(expected, done, due);
    if (!start.isMilestone() && done.negate().compareTo(thresholds.worsening()) > 0) {
      return outcome.with(ProgressStatus.DETERIORATING, formula);
    }
    return done.compareTo(due) < 0
        ? fallen(s, result, way.abs())
            .map(worse -> outcome.with(ProgressStatus.DETERIORATING, worse))
            .orElse(outcome)
        : outcome;
  }

  private ProgressStatus status(BigDecimal lead) {
    if (lead.compareTo(thresholds.ahead()) > 0) {
      return ProgressStatus.AHEAD;
    }
    return lead.negate().compareTo(thresholds.behind()) > 0
        ? ProgressStatus.BEHIND
        : ProgressStatus.ON_TRACK;
  }

  /** By what a result is seen to go the wrong way, measured by the way to the target. */
  private Optional<ProgressFormula> fallen(Situation s, Limit result, BigDecimal way) {
    BigDecimal most = way.multiply(thresholds.worsening(), MATH);
    if (s.earlier().filter(e -> isWorse(s, result, e, most)).isPresent()) {
      return Optional.of(ProgressFormula.EARLIER_RESULT);
    }
    return hasAdverseChange(s) ? Optional.of(ProgressFormula.SAME_PERIOD) : Optional.empty();
  }

  private static boolean isWorse(Situation s, Limit result, BigDecimal earlier, BigDecimal most) {
    return s.better(result.amount().subtract(earlier)).negate().compareTo(most) > 0;
  }

  private boolean hasAdverseChange(Situation s) {
    return s.change().filter(c -> c.negate().compareTo(thresholds.fall()) > 0).isPresent();
  }

  /** Without a start, only a movement away from the target can be told. */
  private Outcome withoutWay(Situation s, Limit result) {
    boolean fell =
        s.earlier()
            .filter(e -> isWorse(s, result, e, e.abs().multiply(thresholds.fall(), MATH)))
            .isPresent();
    if (fell) {
      return Outcome.of(ProgressStatus.DETERIORATING, ProgressFormula.EARLIER_RESULT);
    }
    return hasAdverseChange(s)
        ? Outcome.of(ProgressStatus.DETERIORATING, ProgressFormula.SAME_PERIOD)
        : Outcome.open(ProgressReason.NO_BASELINE);
  }

  /** An amount of part of a year, held against the part of the year's amount that is due. */
  Outcome partOfYear(Situation s, Limit result, boolean isTargetYear) {
    BigDecimal passed = s.resultMonth().remainder(MONTHS).divide(MONTHS, MATH);
    if (isTargetYear) {
      return upTo(s, result, BigDecimal.ZERO, s.target().amount(), passed);
    }
    BigDecimal yearEnd = s.resultMonth().subtract(s.resultMonth().remainder(MONTHS)).add(MONTHS);
    if (s.start().isEmpty()) {
      return hasAdverseChange(s)
          ? Outcome.of(ProgressStatus.DETERIORATING, ProgressFormula.SAME_PERIOD)
          : Outcome.open(ProgressReason.NO_BASELINE);
    }
    Start start = s.start().get();
    BigDecimal share = share(start.month(), yearEnd, s.targetMonth());
    BigDecimal way = s.target().amount().subtract(start.amount());
    BigDecimal amount = start.amount().add(way.multiply(share, MATH));
    return amount.signum() <= 0
        ? Outcome.open(ProgressReason.NO_BASELINE)
        : ofAmount(s, result, amount, amount.multiply(passed, MATH), ProgressFormula.YEAR_SHARE);
  }

  /** A sum from the beginning of a period, or from a milestone within it. */
  Outcome sum(Situation s, Limit result) {
    if (s.periodStart().isEmpty()) {
      return s.meets(result) && s.direction() == Direction.HIGHER
          ? Outcome.of(ProgressStatus.REACHED, ProgressFormula.TARGET)
          : Outcome.open(ProgressReason.NO_PERIOD_START);
    }
    Start from =
        s.start()
            .filter(Start::isMilestone)
            .filter(m -> m.month().compareTo(s.periodStart().get()) > 0)
            .orElseGet(() -> new Start(BigDecimal.ZERO, s.periodStart().get(), false));
    BigDecimal share = share(from.month(), s.resultMonth(), s.targetMonth());
    return upTo(s, result, from.amount(), s.target().amount(), share);
  }

  /** An amount that grows towards the target, or towards a ceiling that is not to be broken. */
  private Outcome upTo(
      Situation s, Limit result, BigDecimal from, BigDecimal target, BigDecimal share) {
    boolean ceiling = s.direction() == Direction.LOWER;
    if (!ceiling && s.meets(result)) {
      return Outcome.of(ProgressStatus.REACHED, ProgressFormula.TARGET);
    }
    if ((ceiling || s.isFinal()) && !s.meets(result)) {
      return Outcome.of(ProgressStatus.MISSED, ProgressFormula.TARGET);
    }
    if (s.isFinal()) {
      return Outcome.of(ProgressStatus.REACHED, ProgressFormula.TARGET);
    }
    if (s.isOver()) {
      return Outcome.open(ProgressReason.NO_FINAL_RESULT);
    }
    BigDecimal expected = from.add(target.subtract(from).multiply(share, MATH));
    ProgressFormula formula =
        s.periodStart().isPresent() ? ProgressFormula.PERIOD_SHARE : ProgressFormula.YEAR_SHARE;
    return target.signum() <= 0
        ? Outcome.of(ProgressStatus.ON_TRACK, formula)
        : ofAmount(s, result, target, expected, formula);
  }

  private Outcome ofAmount(
      Situation s, Limit result, BigDecimal whole, BigDecimal expected, ProgressFormula formula) {
    BigDecimal done = result.amount().divide(whole, MATH);
    BigDecimal due = expected.divide(whole, MATH);
    ProgressStatus status = status(s.better(done.subtract(due)));
    Outcome outcome = Outcome.of(status, formula).with(expected, done, due);
    boolean late = s.better(done.subtract(due)).signum() < 0;
    return late && hasAdverseChange(s)
        ? outcome.with(ProgressStatus.DETERIORATING, ProgressFormula.SAME_PERIOD)
        : outcome;
  }

  /** A share of a year's plan, held against the part of the year that has passed. */
  Outcome ratio(
      Direction direction,
      BigDecimal share,
      Dated ratio,
      BigDecimal today,
      Optional<BigDecimal> change) {
    BigDecimal month = ratio.month();
    BigDecimal part = month.remainder(MONTHS);
    BigDecimal yearEnd = part.signum() == 0 ? month : month.subtract(part).add(MONTHS);
    BigDecimal passed = part.signum() == 0 ? BigDecimal.ONE : part.divide(MONTHS, MATH);
    Situation s =
        new Situation(
            direction,
            Limit.at(BigDecimal.ONE),
            yearEnd,
            month,
            today,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            change);
    Outcome outcome = upTo(s, Limit.at(share), BigDecimal.ZERO, BigDecimal.ONE, passed);
    boolean ours = outcome.reason().isEmpty() && outcome.formula() != ProgressFormula.SAME_PERIOD;
    Outcome named = ours ? outcome.with(outcome.status(), ProgressFormula.PLAN_RATIO) : outcome;
    return new Outcome(
        named.status(),
        named.reason(),
        named.formula(),
        Optional.empty(),
        named.done().or(() -> ours ? Optional.of(share) : Optional.empty()),
        named.due().or(() -> ours ? Optional.of(passed) : Optional.empty()));
  }

  /** A mean over years, final once all of them are there. */
  Outcome mean(Situation s, Limit result) {
    if (s.isFinal()) {
      ProgressStatus last = s.meets(result) ? ProgressStatus.REACHED : ProgressStatus.MISSED;
      return Outcome.of(last, ProgressFormula.YEARLY_MEAN);
    }
    if (s.isOver()) {
      return Outcome.open(ProgressReason.NO_FINAL_RESULT);
    }
    BigDecimal target = s.target().amount();
    if (target.signum() <= 0) {
      return Outcome.open(ProgressReason.NO_BASELINE);
    }
    BigDecimal done = result.amount().divide(target, MATH);
    ProgressStatus status = status(s.better(done.subtract(BigDecimal.ONE)));
    return Outcome.of(status, ProgressFormula.YEARLY_MEAN).with(target, done, BigDecimal.ONE);
  }

  private static BigDecimal share(BigDecimal from, BigDecimal at, BigDecimal to) {
    return at.subtract(from).divide(to.subtract(from), MATH);
  }
}
