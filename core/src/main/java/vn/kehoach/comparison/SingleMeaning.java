package vn.kehoach.comparison;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.indicator.CatalogueMatch;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Task;

/** What a change means by itself. */
final class SingleMeaning implements Change.Visitor<ImmutableSet<Meaning>> {

  private final IndicatorCatalogue catalogue;

  SingleMeaning(IndicatorCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public ImmutableSet<Meaning> other(Change change) {
    return ImmutableSet.of(plain(change.type()));
  }

  /** What a sort of change means whatever stands on its sides. */
  private static Meaning plain(ChangeType type) {
    return switch (type) {
      case INFO_CHANGED -> Meaning.HEADER_CHANGED;
      case REFERENCE_ADDED -> Meaning.CITATION_ADDED;
      case REFERENCE_REMOVED -> Meaning.CITATION_REMOVED;
      case REFERENCE_CHANGED -> Meaning.CITATION_CHANGED;
      case OBJECTIVE_ADDED, INDICATOR_ADDED, FUNDING_ADDED, TASK_ADDED -> Meaning.ITEM_ADDED;
      case OBJECTIVE_REMOVED, INDICATOR_REMOVED, FUNDING_REMOVED, TASK_REMOVED ->
          Meaning.ITEM_REMOVED;
      case OBJECTIVE_MOVED, INDICATOR_MOVED, FUNDING_MOVED, TASK_MOVED -> Meaning.MOVED;
      case INDICATOR_RENUMBERED, TASK_RENUMBERED -> Meaning.RENUMBERED;
      case OBJECTIVE_RELINKED -> Meaning.RELINKED;
      case INDICATOR_DIRECTION_CHANGED -> Meaning.DIRECTION_CHANGED;
      case VALUE_UNIT_CHANGED -> Meaning.UNIT_CHANGED;
      case VALUE_RESTATED -> Meaning.SAME_VALUE;
      case VALUE_HEDGE_CHANGED -> Meaning.HEDGE_CHANGED;
      case DELIVERABLE_ADDED -> Meaning.PRODUCT_ADDED;
      case DELIVERABLE_REMOVED -> Meaning.PRODUCT_REMOVED;
      case EVIDENCE_CHANGED -> Meaning.EVIDENCE_ONLY;
      default -> Meaning.TEXT_CHANGED;
    };
  }

  private static ImmutableSet<Meaning> wording(String before, String after, Meaning otherwise) {
    return ImmutableSet.of(Wording.isSame(before, after) ? Meaning.WORDING_ONLY : otherwise);
  }

  /** The meaning of a text that differs on the two sides; of one side only, the plain one. */
  private <T> ImmutableSet<Meaning> words(
      Change change, Sides<T> sides, Function<T, String> text, Meaning otherwise) {
    return both(
        change,
        sides,
        (before, after) -> wording(text.apply(before), text.apply(after), otherwise));
  }

  private interface Pair<T> {
    ImmutableSet<Meaning> of(T before, T after);
  }

  private <T> ImmutableSet<Meaning> both(Change change, Sides<T> sides, Pair<T> pair) {
    return sides.before().isPresent() && sides.after().isPresent()
        ? pair.of(sides.before().get().item(), sides.after().get().item())
        : other(change);
  }

  @Override
  public ImmutableSet<Meaning> info(Change.OfInfo change) {
    Function<PlanInfo, String> text = info -> change.field().of(info).orElse("");
    return change.field() == InfoField.NUMBER || change.field() == InfoField.ISSUED
        ? other(change)
        : words(change, change.sides(), text, Meaning.HEADER_CHANGED);
  }

  @Override
  public ImmutableSet<Meaning> objective(Change.OfObjective change) {
    return change.type() == ChangeType.OBJECTIVE_CHANGED
        ? both(change, change.sides(), SingleMeaning::objective)
        : other(change);
  }

  private static ImmutableSet<Meaning> objective(Objective a, Objective b) {
    boolean sameText = a.text().equals(b.text());
    if (a.kind() != b.kind()) {
      return ImmutableSet.of(Meaning.TEXT_CHANGED);
    }
    ImmutableSet.Builder<Meaning> meanings = ImmutableSet.builder();
    if (!sameText) {
      meanings.addAll(wording(a.text(), b.text(), Meaning.TEXT_CHANGED));
    }
    if (!a.period().equals(b.period())) {
      meanings.add(DueMeaning.of(a.period(), b.period()));
    }
    if (!a.section().equals(b.section())) {
      meanings.add(Meaning.RENUMBERED);
    }
    return meanings.build();
  }

  @Override
  public ImmutableSet<Meaning> indicator(Change.OfIndicator change) {
    Sides<Indicator> sides = change.sides();
    return switch (change.type()) {
      case INDICATOR_RENAMED -> words(change, sides, Indicator::name, Meaning.TEXT_CHANGED);
      case INDICATOR_REGROUPED -> words(change, sides, Indicator::group, Meaning.REGROUPED);
      case INDICATOR_SUBJECT_CHANGED ->
          words(change, sides, Indicator::subject, Meaning.SUBJECT_CHANGED);
      case UNIT_CHANGED -> both(change, sides, (a, b) -> units(a.unit(), b.unit()));
      default -> other(change);
    };
  }

  /** A scale word of a table's head: the values say for themselves whether they stay the same. */
  private static ImmutableSet<Meaning> units(Optional<Unit> a, Optional<Unit> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return ImmutableSet.of(Meaning.UNIT_CHANGED);
    }
    if (a.get().sameAs(b.get())) {
      return ImmutableSet.of(Meaning.WORDING_ONLY);
    }
    boolean scale = a.get().base().sameAs(b.get().base());
    return ImmutableSet.of(scale ? Meaning.SAME_VALUE : Meaning.UNIT_CHANGED);
  }

  @Override
  public ImmutableSet<Meaning> value(Change.OfValue change) {
    Sides<IndicatorValue> sides = change.sides();
    boolean target = sides.latest().kind() == ValueKind.TARGET;
    return switch (change.type()) {
      case VALUE_ADDED -> ImmutableSet.of(target ? Meaning.TARGET_SET : Meaning.FIGURE_ADDED);
      case VALUE_REMOVED ->
          ImmutableSet.of(target ? Meaning.TARGET_DROPPED : Meaning.FIGURE_REMOVED);
      case VALUE_CHANGED, VALUE_UNIT_CHANGED -> both(change, sides, (a, b) -> values(change, a, b));
      case VALUE_PERIOD_CHANGED -> both(change, sides, SingleMeaning::periods);
      default -> other(change);
    };
  }

  private ImmutableSet<Meaning> values(Change.OfValue change, IndicatorValue a, IndicatorValue b) {
    if (a.kind() == ValueKind.TARGET && b.kind() == ValueKind.TARGET) {
      return TargetMeaning.of(a.value(), b.value(), () -> direction(change.indicator()));
    }
    return figures(TargetMeaning.of(a.value(), b.value(), () -> Direction.NEITHER));
  }

  /** What is said of a target, said of a figure that is none: it went nowhere, it is another. */
  private static ImmutableSet<Meaning> figures(ImmutableSet<Meaning> asTarget) {
    boolean otherUnit = asTarget.contains(Meaning.UNIT_CHANGED);
    if (asTarget.contains(Meaning.SAME_VALUE) || (otherUnit && asTarget.size() == 1)) {
      return asTarget;
    }
    return otherUnit
        ? ImmutableSet.of(Meaning.FIGURE_CHANGED, Meaning.UNIT_CHANGED)
        : ImmutableSet.of(Meaning.FIGURE_CHANGED);
  }

  private static ImmutableSet<Meaning> periods(IndicatorValue a, IndicatorValue b) {
    if (a.kind() != b.kind() || a.span() != b.span() || a.kind() != ValueKind.TARGET) {
      return ImmutableSet.of(Meaning.VALUE_PERIOD_CHANGED);
    }
    return ImmutableSet.of(
        switch (DueMeaning.of(a.period(), b.period())) {
          case DEADLINE_BROUGHT_FORWARD -> Meaning.TARGET_BROUGHT_FORWARD;
          case DEADLINE_PUT_BACK -> Meaning.TARGET_PUT_BACK;
          default -> Meaning.VALUE_PERIOD_CHANGED;
        });
  }

  /** The direction both versions have, or the one that is known; none if they contradict. */
  private Direction direction(Sides<Indicator> sides) {
    Direction a = sides.before().map(side -> direction(side.item())).orElse(Direction.NEITHER);
    Direction b = sides.after().map(side -> direction(side.item())).orElse(Direction.NEITHER);
    if (a == Direction.NEITHER || b == Direction.NEITHER) {
      return a == Direction.NEITHER ? b : a;
    }
    return a == b ? a : Direction.NEITHER;
  }

  private Direction direction(Indicator indicator) {
    return indicator.direction() != Direction.NEITHER
        ? indicator.direction()
        : catalogue
            .name(indicator)
            .filter(CatalogueMatch::isSure)
            .map(CatalogueMatch::direction)
            .orElse(Direction.NEITHER);
  }

  @Override
  public ImmutableSet<Meaning> funding(Change.OfFunding change) {
    return change.type() == ChangeType.FUNDING_CHANGED
        ? both(change, change.sides(), SingleMeaning::funding)
        : other(change);
  }

  private static ImmutableSet<Meaning> funding(FundingLine a, FundingLine b) {
    ImmutableSet.Builder<Meaning> meanings = ImmutableSet.builder();
    if (!a.amount().equals(b.amount())) {
      meanings.add(money(a.amount(), b.amount()));
    } else if (!a.text().equals(b.text())) {
      meanings.addAll(wording(a.text(), b.text(), Meaning.TEXT_CHANGED));
    }
    if (!a.period().equals(b.period())) {
      meanings.add(DueMeaning.of(a.period(), b.period()));
    }
    return meanings.build();
  }

  private static Meaning money(Optional<Quantity> a, Optional<Quantity> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? Meaning.FUNDING_RAISED : Meaning.FUNDING_LOWERED;
    }
    if (a.get().sameAmount(b.get())) {
      return Meaning.SAME_VALUE;
    }
    Quantity old = a.get().inBaseUnit();
    Quantity now = b.get().inBaseUnit();
    if (!old.unit().sameAs(now.unit())) {
      return Meaning.UNIT_CHANGED;
    }
    return now.amount().compareTo(old.amount()) > 0
        ? Meaning.FUNDING_RAISED
        : Meaning.FUNDING_LOWERED;
  }

  @Override
  public ImmutableSet<Meaning> task(Change.OfTask change) {
    return switch (change.type()) {
      case TASK_TEXT_CHANGED -> words(change, change.sides(), Task::text, Meaning.TEXT_CHANGED);
      case TASK_REGROUPED -> words(change, change.sides(), Task::group, Meaning.REGROUPED);
      case DUE_CHANGED ->
          both(change, change.sides(), (a, b) -> ImmutableSet.of(DueMeaning.of(a.due(), b.due())));
      default -> other(change);
    };
  }

  @Override
  public ImmutableSet<Meaning> assignment(Change.OfAssignment change) {
    boolean lead = change.sides().latest().role() == AgencyRole.LEAD;
    boolean added = change.type().isAddition();
    return ImmutableSet.of(
        lead
            ? added ? Meaning.LEAD_NAMED : Meaning.LEAD_DROPPED
            : added ? Meaning.PARTNER_ADDED : Meaning.PARTNER_REMOVED);
  }
}
