package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Qualitative;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.text.Folding;

/** Finds the target and the result of an indicator that belong together, and gives the status. */
final class ProgressJudge {

  private final ProgressThresholds thresholds;
  private final ProgressRules rules;
  private final IndicatorCatalogue catalogue;
  private final BigDecimal today;

  ProgressJudge(ProgressThresholds thresholds, IndicatorCatalogue catalogue, LocalDate asOf) {
    this.thresholds = thresholds;
    this.rules = new ProgressRules(thresholds);
    this.catalogue = catalogue;
    this.today = Dated.month(asOf);
  }

  ProgressLine judge(ProgressData data) {
    Draft draft = new Draft(data.indicator(), direction(data));
    if (data.targets().isEmpty() && !data.ratios().isEmpty()) {
      return ratioAlone(data, draft);
    }
    boolean ratioOnly =
        data.trouble().filter(t -> t == ProgressReason.NO_RESULT).isPresent()
            && !data.ratios().isEmpty();
    if (data.trouble().isPresent() && !ratioOnly) {
      if (!data.targets().isEmpty()) {
        draft.add(ProgressInput.Role.TARGET, next(data.targets(), today));
      }
      return draft.open(data.trouble().get());
    }
    return ResultChoice.of(data)
        .map(choice -> judge(data, choice, draft))
        .orElseGet(() -> withoutChoice(data, draft));
  }

  /** What is known of the direction; a plan that is fulfilled by shares asks for more. */
  private Direction direction(ProgressData data) {
    Direction known =
        Heading.of(data.indicator(), catalogue, values(data.baselines()), values(data.targets()));
    boolean fulfilled = known == Direction.NEITHER && !data.ratios().isEmpty();
    return fulfilled ? Direction.HIGHER : known;
  }

  /** A report says what share of a plan is reached, and the plan's figure is not known. */
  private ProgressLine ratioAlone(ProgressData data, Draft draft) {
    Dated ratio = data.ratios().get(data.ratios().size() - 1);
    draft.add(ProgressInput.Role.PLAN_RATIO, ratio);
    if (draft.direction == Direction.NEITHER) {
      return draft.open(ProgressReason.NO_DIRECTION);
    }
    Optional<BigDecimal> share = ResultChoice.share(ratio);
    if (share.isEmpty()) {
      return draft.open(ProgressReason.NOT_NUMERIC);
    }
    if (ratio.isPartOfYear() && !ratio.beginsWithYear()) {
      return draft.open(ProgressReason.PART_OF_PERIOD);
    }
    Optional<BigDecimal> change = change(data, ratio, draft);
    return draft.close(rules.ratio(draft.direction, share.get(), ratio, today, change));
  }

  private static List<IndicatorValue> values(List<Dated> dated) {
    return Lists.transform(dated, Dated::value);
  }

  /** The first target whose time is not before a month, else the last. */
  static Dated next(List<Dated> targets, BigDecimal month) {
    return targets.stream()
        .filter(t -> t.month().compareTo(month) >= 0)
        .findFirst()
        .orElse(targets.get(targets.size() - 1));
  }

  /** No result fits any target: says of the latest one why. */
  private static ProgressLine withoutChoice(ProgressData data, Draft draft) {
    if (data.results().isEmpty()) {
      Dated ratio = data.ratios().get(data.ratios().size() - 1);
      draft.add(ProgressInput.Role.TARGET, next(data.targets(), ratio.month()));
      draft.add(ProgressInput.Role.PLAN_RATIO, ratio);
      return draft.open(ProgressReason.PLAN_RATIO_WITHOUT_TARGET);
    }
    Dated result = data.results().get(data.results().size() - 1);
    Dated target = next(data.targets(), result.month());
    draft.add(ProgressInput.Role.TARGET, target);
    draft.add(ProgressInput.Role.RESULT, result);
    if (sameWords(target.value(), result.value())) {
      return draft.close(Outcome.of(ProgressStatus.REACHED, ProgressFormula.SAME_WORDS));
    }
    boolean numeric =
        Extent.of(target.value().value()).isPresent()
            && Extent.of(result.value().value()).isPresent();
    return draft.open(numeric ? ProgressReason.UNITS_DIFFER : ProgressReason.NOT_NUMERIC);
  }

  private static boolean sameWords(IndicatorValue target, IndicatorValue result) {
    return target.value() instanceof Qualitative a
        && result.value() instanceof Qualitative b
        && Folding.sameWords(a.text(), b.text());
  }

  private ProgressLine judge(ProgressData data, ResultChoice choice, Draft draft) {
    Dated target = choice.target();
    draft.add(ProgressInput.Role.TARGET, target);
    draft.use(choice);
    if (draft.direction == Direction.NEITHER) {
      return draft.open(ProgressReason.NO_DIRECTION);
    }
    Optional<Limit> worst =
        Extent.of(target.value().value()).flatMap(e -> e.worst(draft.direction));
    if (worst.isEmpty()) {
      return draft.open(ProgressReason.BOUND_AGAINST_DIRECTION);
    }
    if (choice.isContradicted()) {
      return draft.open(ProgressReason.RESULTS_CONTRADICT);
    }
    Optional<Dated> ratio = choice.ratioBeside(data.ratios());
    ratio.ifPresent(r -> draft.add(ProgressInput.Role.RATIO_CHECK, r));
    if (ratio.filter(r -> !choice.agrees(r, thresholds.ratioRounding())).isPresent()) {
      return draft.open(ProgressReason.PLAN_RATIO_CONTRADICTS);
    }
    Optional<ProgressBasis> basis = Bases.of(target, choice, ratio.isPresent());
    draft.basis = basis;
    if (basis.isEmpty()) {
      return unclear(choice, worst.get(), draft);
    }
    return judge(data, choice, draft, worst.get(), basis.get());
  }

  /** Whatever a figure is, an amount that is more than enough already is enough. */
  private static ProgressLine unclear(ResultChoice choice, Limit target, Draft draft) {
    boolean enough =
        draft.direction == Direction.HIGHER
            && choice.extent().low().filter(low -> low.compareTo(target) >= 0).isPresent();
    return enough
        ? draft.close(Outcome.of(ProgressStatus.REACHED, ProgressFormula.TARGET))
        : draft.open(ProgressReason.BASIS_UNCLEAR);
  }

  private ProgressLine judge(
      ProgressData data, ResultChoice choice, Draft draft, Limit worst, ProgressBasis basis) {
    Dated target = choice.target();
    Optional<BigDecimal> periodStart =
        basis == ProgressBasis.CUMULATIVE || basis == ProgressBasis.AVERAGE
            ? target.period().firstDay().map(first -> Dated.month(first.minusDays(1)))
            : Optional.empty();
    if (periodStart.filter(start -> choice.result().month().compareTo(start) <= 0).isPresent()) {
      return draft.open(ProgressReason.PART_OF_PERIOD);
    }
    Optional<YearSum> sum = Optional.empty();
    boolean byYear =
        basis == ProgressBasis.AVERAGE
            || (basis == ProgressBasis.CUMULATIVE
                && choice.result().value().span() != Span.CUMULATIVE);
    if (byYear && !choice.spansFrom(periodStart)) {
      if (periodStart.isEmpty()) {
        return draft.open(ProgressReason.NO_PERIOD_START);
      }
      sum = YearSum.of(data, choice, basis == ProgressBasis.AVERAGE);
      if (sum.isEmpty()) {
        return draft.open(ProgressReason.YEARS_MISSING);
      }
      sum.get().earlier().forEach(d -> draft.add(ProgressInput.Role.EARLIER_RESULT, d));
    }
    Extent extent = sum.map(YearSum::extent).orElse(choice.extent());
    Situation situation =
        new Situation(
            draft.direction,
            worst,
            target.month(),
            choice.result().month(),
            today,
            Starts.of(data, choice, draft),
            periodStart,
            basis == ProgressBasis.LEVEL ? earlier(data, choice, draft) : Optional.empty(),
            change(data, choice.result(), draft));
    return draft.close(outcome(situation, extent, basis, choice), extent);
  }

  private Outcome outcome(
      Situation situation, Extent extent, ProgressBasis basis, ResultChoice choice) {
    List<Outcome> ends = new ArrayList<>();
    for (Optional<Limit> end :
        ImmutableList.of(extent.worst(situation.direction()), extent.best(situation.direction()))) {
      end.ifPresent(limit -> ends.add(outcome(situation, limit, basis, choice)));
    }
    boolean whole = ends.size() == 2;
    Outcome first = ends.get(0);
    boolean sure =
        whole ? first.status() == ends.get(1).status() : settled(situation, extent, first);
    return sure ? first : Outcome.open(ProgressReason.RESULT_NOT_EXACT);
  }

  /** A result with one end: its worst end is good enough, or its best is too late to be. */
  private static boolean settled(Situation s, Extent extent, Outcome known) {
    boolean worst = extent.worst(s.direction()).isPresent();
    return known.status() == (worst ? ProgressStatus.REACHED : ProgressStatus.MISSED);
  }

  private Outcome outcome(Situation s, Limit result, ProgressBasis basis, ResultChoice choice) {
    return switch (basis) {
      case LEVEL -> rules.level(s, result);
      case YEARLY -> yearly(s, result, choice);
      case CUMULATIVE -> rules.sum(s, result);
      case AVERAGE -> rules.mean(s, result);
    };
  }

  private Outcome yearly(Situation s, Limit result, ResultChoice choice) {
    Dated found = choice.result();
    if (!found.isPartOfYear()) {
      return rules.level(s, result);
    }
    return found.beginsWithYear()
        ? rules.partOfYear(s, result, found.year() == choice.target().year())
        : Outcome.open(ProgressReason.PART_OF_PERIOD);
  }

  /** The poorer end of the latest result before, if it is of the same sort. */
  private static Optional<BigDecimal> earlier(ProgressData data, ResultChoice choice, Draft draft) {
    for (Dated before : Lists.reverse(data.results())) {
      if (before.until().isBefore(choice.result().until())
          && before.isPartOfYear() == choice.result().isPartOfYear()) {
        Optional<BigDecimal> amount =
            choice
                .inTargetUnit(before)
                .filter(Extent::isPoint)
                .flatMap(Extent::low)
                .map(Limit::amount);
        if (amount.isPresent()) {
          draft.add(ProgressInput.Role.EARLIER_RESULT, before);
          return amount;
        }
      }
    }
    return Optional.empty();
  }

  /** The change against the same period as a share, more than 0 for the better. */
  private static Optional<BigDecimal> change(ProgressData data, Dated result, Draft draft) {
    for (Dated change : Lists.reverse(data.changes())) {
      if (change.until().equals(result.until())) {
        Optional<BigDecimal> share = ChangeSign.share(change.value());
        if (share.isPresent()) {
          draft.add(ProgressInput.Role.CHANGE, change);
          return share.map(s -> draft.direction == Direction.LOWER ? s.negate() : s);
        }
      }
    }
    return Optional.empty();
  }

  /** A line while it is being worked out. */
  static final class Draft {
    private final Indicator indicator;
    private final Direction direction;
    private final List<ProgressInput> inputs = new ArrayList<>();
    private Optional<ProgressBasis> basis = Optional.empty();
    private Optional<Unit> unit = Optional.empty();

    Draft(Indicator indicator, Direction direction) {
      this.indicator = indicator;
      this.direction = direction;
    }

    void add(ProgressInput.Role role, Dated dated) {
      inputs.add(new ProgressInput(role, dated.source(), dated.value()));
    }

    private void use(ResultChoice choice) {
      unit = Optional.of(choice.unit());
      boolean ratio = choice.result().value().kind() == ValueKind.PLAN_RATIO;
      add(ratio ? ProgressInput.Role.PLAN_RATIO : ProgressInput.Role.RESULT, choice.result());
    }

    ProgressLine open(ProgressReason reason) {
      return close(Outcome.open(reason));
    }

    ProgressLine close(Outcome outcome) {
      return close(outcome, new Extent(Optional.empty(), Optional.empty()));
    }

    ProgressLine close(Outcome outcome, Extent result) {
      return new ProgressLine(
          indicator,
          outcome.status(),
          outcome.reason(),
          outcome.formula(),
          basis,
          direction,
          ImmutableList.copyOf(inputs),
          result.isPoint() ? result.low().flatMap(low -> quantity(low.amount())) : Optional.empty(),
          outcome.expected().flatMap(this::quantity),
          outcome.done(),
          outcome.due());
    }

    private Optional<Quantity> quantity(BigDecimal amount) {
      return unit.filter(u -> Rounded.isTellable(amount))
          .map(u -> Quantity.of(Rounded.of(amount), u));
    }
  }
}
